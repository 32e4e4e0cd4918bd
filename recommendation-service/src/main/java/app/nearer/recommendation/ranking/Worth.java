package app.nearer.recommendation.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

import app.nearer.recommendation.ranking.Rules.Rule;

/**
 * What a list is worth as a whole to somebody who reads it from its head and may stop anywhere: what stands at rank r counts 1/log₂(r + 1),
 * as in discounted cumulative gain (K. Järvelin and J. Kekäläinen, TOIS 2002).
 *
 * <p>
 * It is how well the items fit, plus what they gain for each need, where a second item that meets it gains half of what the first did (C. L.
 * A. Clarke et al., Novelty and diversity in information retrieval evaluation, SIGIR 2008; needs weighted: R. Agrawal et al., Diversifying
 * search results, WSDM 2009), less how far their dimensions are from the shares asked for (the λ-trade-off of H. Steck, Calibrated
 * recommendations, RecSys 2018), less what they repeat of each other, less what is missing that a list must have.
 */
final class Worth {

    /** Steck's smoothing, without which one dimension that is missing would make every list infinitely bad. */
    private static final double SMOOTHING = 0.01;

    /** What is left of a need that an item meets fully. */
    private static final double LEFT = 0.5;

    // the weights were tuned on people of the evaluation that it does not report on: see docs/evaluation.md
    private static final double FIT = 2;
    private static final double GAIN = 12;
    private static final double REPETITION = 0.25;

    /** What a list loses whose head has no item for a large share, or that has nothing small to begin with: more than anything can make good. */
    private static final double MUST = 100;

    /** What it loses for each step back in effort, and for each item that asks for much beyond those that one can take on. */
    private static final double TOO_STEEP = 1;

    /** The effort of what asks for much. */
    private static final int MUCH = 3;

    /** One item in so many may ask for much; none where nothing is missing. */
    private static final int ONE_IN = 3;

    private final Pool pool;
    private final Sequence sequence;
    private final double[] shares;
    private final boolean mustOpen;
    private final boolean nothingIsMissing;
    private final double steepness;
    private final double gain;
    private final double calibration;
    private final double repetition;

    private final double[] discount;
    private final double[] left;
    private final double[] given;
    private double fitting;
    private double gained;
    private double discounts;
    private double repeated;

    Worth(Pool pool, Sequence sequence, Wishes wishes) {
        Rules rules = wishes.rules();
        this.pool = pool;
        this.shares = wishes.shares();
        this.sequence = sequence;
        this.mustOpen = rules.have(Rule.OPENING);
        this.nothingIsMissing = wishes.needs().nothingIsMissing();
        this.steepness = rules.weight(Rule.EFFORT, TOO_STEEP);
        this.gain = rules.weight(Rule.GAIN, GAIN);
        this.calibration = rules.weight(Rule.CALIBRATION, rules.calibration());
        this.repetition = rules.weight(Rule.REPETITION, REPETITION);
        this.discount = IntStream.range(0, wishes.size()).mapToDouble(rank -> Math.log(2) / Math.log(rank + 2)).toArray();
        this.left = new double[pool.weights().length];
        this.given = new double[shares.length];
    }

    /** What the list is worth that has these items in this order. */
    double of(int[] order) {
        fitting = 0;
        gained = 0;
        discounts = 0;
        repeated = 0;
        Arrays.fill(left, 1);
        Arrays.fill(given, 0);
        for (int rank = 0; rank < order.length; rank++) {
            read(order[rank], rank);
            for (int before = 0; before < rank; before++) {
                repeated += pool.repetition(order[before], order[rank]);
            }
        }
        int lacking = sequence.lacks(order) + (mustOpen && !pool.opens(order[0]) ? 1 : 0);
        return (FIT * fitting + gain * gained) / discounts - calibration * divergence(order.length)
                - repetition * repeated / order.length - steepness * (sequence.stepsBack(order) + tooMuch(order))
                - MUST * lacking;
    }

    private int tooMuch(int[] order) {
        int muchAsked = 0;
        for (int item : order) {
            muchAsked += pool.effort(item) == MUCH ? 1 : 0;
        }
        return nothingIsMissing ? muchAsked : Math.max(0, muchAsked - order.length / ONE_IN);
    }

    private void read(int item, int rank) {
        double[] meets = pool.meets(item);
        double[] weights = pool.weights();
        discounts += discount[rank];
        fitting += discount[rank] * pool.fit(item);
        for (int need = 0; need < weights.length; need++) {
            double met = meets[need] * left[need];
            gained += discount[rank] * weights[need] * met;
            left[need] -= (1 - LEFT) * met;
        }
        double[] itsShares = pool.shares(item);
        for (int dimension = 0; dimension < given.length; dimension++) {
            given[dimension] += itsShares[dimension];
        }
    }

    /** C_KL in nats. */
    private double divergence(int size) {
        double sum = 0;
        for (int dimension = 0; dimension < given.length; dimension++) {
            double wanted = shares[dimension];
            if (wanted > 0) {
                sum += wanted * Math.log(wanted / ((1 - SMOOTHING) * given[dimension] / size + SMOOTHING * wanted));
            }
        }
        return sum;
    }
}
