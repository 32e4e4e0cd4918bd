package app.nearer.recommendation.ranking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Dimension;

/**
 * Chooses a set of items that is good as a whole. What is sought is the largest value of: how well the items fit on average, less how far
 * their dimensions are from the shares asked for (the λ-trade-off of H. Steck, Calibrated recommendations, RecSys 2018), less what they
 * repeat of each other, plus how many of the barriers named they help with, less what is missing that a list must have. It is found greedily
 * and then mended by exchanges as long as one helps.
 */
final class Composition {

    /** Steck's smoothing, without which one dimension that is missing would make every list infinitely bad. */
    private static final double SMOOTHING = 0.01;

    // the weights were tuned on half of the people of the evaluation: see docs/evaluation.md
    private static final double FIT = 1.5;
    private static final double CALIBRATION = 1;
    private static final double BARRIERS = 0.5;
    private static final double REPETITION = 0.25;

    /** What a list loses that covers no item for a large share, or has nothing small to begin with: more than anything can make good. */
    private static final double MUST = 10;

    private static final int MOST_ROUNDS = 4;
    private static final double BETTER = 1e-12;
    private static final int NONE = -1;

    private final List<Candidate> pool;
    private final Wishes wishes;
    private final Repetition repetition;
    private final double[] fit;
    private final int[] article;
    private final int[] helps;
    private final int[] covers;
    private final int mustCover;
    private final boolean[] opens;

    private int[] chosen = {};
    private final Others others;

    /**
     * Prepares the choice.
     *
     * @param pool best first
     */
    Composition(List<Candidate> pool, Coverage coverage, Wishes wishes) {
        this.pool = pool;
        this.wishes = wishes;
        this.repetition = new Repetition(pool);
        this.fit = fit(pool);
        this.article = articles(pool);
        this.helps = new int[pool.size()];
        this.covers = new int[pool.size()];
        this.opens = new boolean[pool.size()];
        this.others = new Others();
        List<Dimension> large = coverage.large();
        this.mustCover = (1 << large.size()) - 1;
        for (int i = 0; i < pool.size(); i++) {
            Candidate candidate = pool.get(i);
            for (int dimension = 0; dimension < large.size(); dimension++) {
                covers[i] |= coverage.covers(candidate, large.get(dimension)) ? 1 << dimension : 0;
            }
            for (int barrier = 0; barrier < wishes.barriers().size(); barrier++) {
                helps[i] |= candidate.tip().helpsWith().contains(wishes.barriers().get(barrier)) ? 1 << barrier : 0;
            }
            opens[i] = Sequence.opens(candidate, wishes);
        }
    }

    /** Each score as a share of the best that is there for the same dimension, so that a small gap is not left to the large ones. */
    private static double[] fit(List<Candidate> pool) {
        Map<Dimension, Double> best = new EnumMap<>(Dimension.class);
        double[] fit = new double[pool.size()];
        for (int i = 0; i < fit.length; i++) {
            Dimension dimension = pool.get(i).mainly();
            double score = pool.get(i).score();
            fit[i] = dimension == null ? score : score / best.computeIfAbsent(dimension, first -> score);
        }
        return fit;
    }

    /** For each item the first in the pool that is of the same article. */
    private static int[] articles(List<Candidate> pool) {
        int[] articles = new int[pool.size()];
        for (int i = 0; i < articles.length; i++) {
            int first = 0;
            while (!pool.get(first).article().equals(pool.get(i).article())) {
                first++;
            }
            articles[i] = first;
        }
        return articles;
    }

    /** The items chosen, {@code size} of them where there are so many articles. */
    List<Candidate> choose(int size) {
        while (chosen.length < size && add()) {
            // the condition does it
        }
        for (int round = 0; round < MOST_ROUNDS && exchange(); round++) {
            // the condition does it
        }
        return Arrays.stream(chosen).mapToObj(pool::get).toList();
    }

    private boolean add() {
        int[] longer = Arrays.copyOf(chosen, chosen.length + 1);
        longer[chosen.length] = NONE;
        others.see(longer, chosen.length);
        int best = best(longer, Double.NEGATIVE_INFINITY);
        if (best == NONE) {
            return false;
        }
        longer[chosen.length] = best;
        chosen = longer;
        return true;
    }

    private boolean exchange() {
        boolean better = false;
        for (int position = 0; position < chosen.length; position++) {
            others.see(chosen, position);
            int best = best(chosen, others.valueWith(chosen[position]) + BETTER);
            if (best != NONE) {
                chosen[position] = best;
                better = true;
            }
        }
        return better;
    }

    /** The item that makes the list best beside the others, or {@code NONE} if none makes it better than {@code least}. */
    private int best(int[] list, double least) {
        int best = NONE;
        double most = least;
        for (int candidate = 0; candidate < fit.length; candidate++) {
            double value = others.areOfItsArticle(candidate, list) ? Double.NEGATIVE_INFINITY : others.valueWith(candidate);
            if (value > most) {
                best = candidate;
                most = value;
            }
        }
        return best;
    }

    /** A list but for one item, summed up, so that to try another item in its place takes little. */
    private final class Others {

        private final double[] given = new double[Dimension.values().length];
        private final int[] helping = new int[wishes.barriers().size()];
        private int[] items = {};
        private int missing;
        private double fitting;
        private double repeated;
        private int covered;
        private boolean opening;

        void see(int[] list, int withoutPosition) {
            items = list;
            missing = withoutPosition;
            fitting = 0;
            repeated = 0;
            covered = 0;
            opening = false;
            Arrays.fill(given, 0);
            Arrays.fill(helping, 0);
            for (int position = 0; position < list.length; position++) {
                if (position != withoutPosition) {
                    include(list[position], position);
                }
            }
        }

        private void include(int item, int position) {
            fitting += fit[item];
            covered |= covers[item];
            opening |= opens[item];
            for (int other = 0; other < position; other++) {
                repeated += other == missing ? 0 : repetition.of(item, items[other]);
            }
            for (int barrier = 0; barrier < helping.length; barrier++) {
                helping[barrier] += helps[item] >> barrier & 1;
            }
            double[] shares = pool.get(item).shares();
            for (int dimension = 0; dimension < given.length; dimension++) {
                given[dimension] += shares[dimension];
            }
        }

        boolean areOfItsArticle(int candidate, int[] list) {
            for (int position = 0; position < list.length; position++) {
                if (position != missing && article[list[position]] == article[candidate]) {
                    return true;
                }
            }
            return false;
        }

        double valueWith(int item) {
            int size = items.length;
            double repeats = repeated;
            for (int position = 0; position < size; position++) {
                repeats += position == missing ? 0 : repetition.of(item, items[position]);
            }
            int lacking = Integer.bitCount(mustCover & ~(covered | covers[item])) + (opening || opens[item] ? 0 : 1);
            return FIT * (fitting + fit[item]) / size - CALIBRATION * divergence(pool.get(item).shares(), size)
                    - REPETITION * repeats / size + BARRIERS * helped(helps[item]) - MUST * lacking;
        }

        /** C_KL in nats. */
        private double divergence(double[] shares, int size) {
            double sum = 0;
            for (int dimension = 0; dimension < given.length; dimension++) {
                double wanted = wishes.shares()[dimension];
                if (wanted > 0) {
                    double smoothed = (1 - SMOOTHING) * (given[dimension] + shares[dimension]) / size + SMOOTHING * wanted;
                    sum += wanted * Math.log(wanted / smoothed);
                }
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
}
