package app.nearer.recommendation.ranking;

import java.util.Arrays;

import app.nearer.contracts.Dimension;
import app.nearer.recommendation.ranking.Rules.Rule;

/** A list but for one item, summed up, so that to try another item in its place takes little. */
final class Others {

    /** Steck's smoothing, without which one dimension that is missing would make every list infinitely bad. */
    private static final double SMOOTHING = 0.01;

    // the weights were tuned on half of the people of the evaluation: see docs/evaluation.md
    private static final double FIT = 1.5;
    private static final double GAIN = 2;
    private static final double BARRIERS = 0.5;
    private static final double REPETITION = 0.25;

    /** What a list loses that covers no item for a large share, or has nothing small to begin with: more than anything can make good. */
    private static final double MUST = 10;

    private final Pool pool;
    private final double[] shares;
    private final int mustCover;
    private final boolean mustOpen;
    private final double calibration;
    private final double gain;
    private final double barriers;
    private final double repetition;

    private final double[] given = new double[Dimension.values().length];
    private final double[] left = new double[Dimension.values().length];
    private final int[] helping;
    private int[] items = {};
    private int missing;
    private double fitting;
    private double repeated;
    private int covered;
    private boolean opening;

    Others(Pool pool, Coverage coverage, Wishes wishes) {
        Rules rules = wishes.rules();
        this.pool = pool;
        this.shares = wishes.shares();
        this.mustCover = rules.have(Rule.COVERAGE) ? (1 << coverage.large().size()) - 1 : 0;
        this.mustOpen = rules.have(Rule.OPENING);
        this.calibration = rules.weight(Rule.CALIBRATION, rules.calibration());
        this.gain = rules.weight(Rule.GAIN, GAIN);
        this.barriers = rules.weight(Rule.BARRIERS, BARRIERS);
        this.repetition = rules.weight(Rule.REPETITION, REPETITION);
        this.helping = new int[wishes.barriers().size()];
    }

    /** Sums up all items of a list but for that at one position. */
    void see(int[] list, int withoutPosition) {
        items = list;
        missing = withoutPosition;
        fitting = 0;
        repeated = 0;
        covered = 0;
        opening = false;
        Arrays.fill(given, 0);
        Arrays.fill(left, 1);
        Arrays.fill(helping, 0);
        for (int position = 0; position < list.length; position++) {
            if (position != withoutPosition) {
                include(list[position], position);
            }
        }
    }

    private void include(int item, int position) {
        fitting += pool.fit(item);
        covered |= pool.covers(item);
        opening |= pool.opens(item);
        for (int other = 0; other < position; other++) {
            repeated += other == missing ? 0 : pool.repetition(item, items[other]);
        }
        for (int barrier = 0; barrier < helping.length; barrier++) {
            helping[barrier] += pool.helps(item) >> barrier & 1;
        }
        for (int dimension = 0; dimension < given.length; dimension++) {
            given[dimension] += pool.shares(item)[dimension];
            left[dimension] *= pool.left(item)[dimension];
        }
    }

    /** Whether an item cannot stand beside these. */
    boolean exclude(int item) {
        for (int position = 0; position < items.length; position++) {
            if (position != missing && pool.exclude(items[position], item)) {
                return true;
            }
        }
        return false;
    }

    /** What the list is worth with this item in the free place. */
    double valueWith(int item) {
        int size = items.length;
        double repeats = repeated;
        for (int position = 0; position < size; position++) {
            repeats += position == missing ? 0 : pool.repetition(item, items[position]);
        }
        int lacking = Integer.bitCount(mustCover & ~(covered | pool.covers(item)))
                + (!mustOpen || opening || pool.opens(item) ? 0 : 1);
        return FIT * (fitting + pool.fit(item)) / size - calibration * divergence(pool.shares(item), size)
                - repetition * repeats / size + gain * gained(pool.left(item)) + barriers * helped(pool.helps(item))
                - MUST * lacking;
    }

    /** C_KL in nats. */
    private double divergence(double[] byItem, int size) {
        double sum = 0;
        for (int dimension = 0; dimension < given.length; dimension++) {
            double wanted = shares[dimension];
            if (wanted > 0) {
                double smoothed = (1 - SMOOTHING) * (given[dimension] + byItem[dimension]) / size + SMOOTHING * wanted;
                sum += wanted * Math.log(wanted / smoothed);
            }
        }
        return sum;
    }

    /** How far the needs are met, from 0 to 1, each as much as its share. */
    private double gained(double[] leftByItem) {
        double sum = 0;
        for (int dimension = 0; dimension < left.length; dimension++) {
            sum += shares[dimension] * (1 - left[dimension] * leftByItem[dimension]);
        }
        return sum;
    }

    /** How far the barriers named are helped with, from 0 to 1: half by one item, three quarters by two. */
    private double helped(int byItem) {
        double sum = 0;
        for (int barrier = 0; barrier < helping.length; barrier++) {
            sum += 1 - 1.0 / (1 << helping[barrier] + (byItem >> barrier & 1));
        }
        return helping.length == 0 ? 0 : sum / helping.length;
    }
}
