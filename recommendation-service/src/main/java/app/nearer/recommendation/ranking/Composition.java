package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Likeness up to here is no repetition. */
    private static final double UNLIKE = 0.3;

    private static final int MOST_ROUNDS = 6;
    private static final double BETTER = 1e-12;

    private final List<Candidate> pool;
    private final Wishes wishes;
    private final double[] fit;
    private final double[][] repetition;
    private final int[] helps;
    private final int[] covers;
    private final int mustCover;

    /** Scratch space of {@link #value}, which is called thousands of times. */
    private final int[] helping;
    private final double[] given;
    private final int[] opens;

    /**
     * Prepares the choice.
     *
     * @param pool best first
     */
    Composition(List<Candidate> pool, Coverage coverage, Wishes wishes) {
        this.pool = pool;
        this.wishes = wishes;
        this.fit = fit(pool);
        this.repetition = new double[pool.size()][pool.size()];
        this.helps = new int[pool.size()];
        this.covers = new int[pool.size()];
        this.opens = new int[pool.size()];
        this.helping = new int[wishes.barriers().size()];
        this.given = new double[wishes.shares().length];
        List<Dimension> large = coverage.large();
        this.mustCover = (1 << large.size()) - 1;
        for (int i = 0; i < pool.size(); i++) {
            Candidate candidate = pool.get(i);
            for (int j = 0; j < i; j++) {
                double likeness = Features.likeness(candidate.tip(), pool.get(j).tip());
                repetition[i][j] = repetition[j][i] = Math.max(0, likeness - UNLIKE) / (1 - UNLIKE);
            }
            for (int dimension = 0; dimension < large.size(); dimension++) {
                covers[i] |= coverage.covers(candidate, large.get(dimension)) ? 1 << dimension : 0;
            }
            for (int barrier = 0; barrier < wishes.barriers().size(); barrier++) {
                helps[i] |= candidate.tip().helpsWith().contains(wishes.barriers().get(barrier)) ? 1 << barrier : 0;
            }
            opens[i] = Sequence.opens(candidate, wishes) ? 1 : 0;
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

    /** The items chosen, {@code size} of them where there are so many articles. */
    List<Candidate> choose(int size) {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < size && add(chosen)) {
            // the condition does it
        }
        for (int round = 0; round < MOST_ROUNDS && exchange(chosen); round++) {
            // the condition does it
        }
        return chosen.stream().map(pool::get).toList();
    }

    private boolean add(List<Integer> chosen) {
        chosen.add(-1);
        int best = bestAt(chosen, chosen.size() - 1, Double.NEGATIVE_INFINITY);
        chosen.removeLast();
        if (best >= 0) {
            chosen.add(best);
        }
        return best >= 0;
    }

    private boolean exchange(List<Integer> chosen) {
        boolean better = false;
        for (int position = 0; position < chosen.size(); position++) {
            int before = chosen.get(position);
            int best = bestAt(chosen, position, value(chosen) + BETTER);
            chosen.set(position, best < 0 ? before : best);
            better |= best >= 0;
        }
        return better;
    }

    /** The item that makes the list best when it stands at {@code position}, or −1 if none makes it better than {@code least}. */
    private int bestAt(List<Integer> chosen, int position, double least) {
        int before = chosen.get(position);
        Set<String> articles = new HashSet<>();
        for (int other = 0; other < chosen.size(); other++) {
            if (other != position) {
                articles.add(pool.get(chosen.get(other)).article());
            }
        }
        int best = -1;
        double most = least;
        for (int candidate = 0; candidate < pool.size(); candidate++) {
            if (candidate == before || articles.contains(pool.get(candidate).article())) {
                continue;
            }
            chosen.set(position, candidate);
            double value = value(chosen);
            if (value > most) {
                best = candidate;
                most = value;
            }
        }
        chosen.set(position, before);
        return best;
    }

    private double value(List<Integer> chosen) {
        int size = chosen.size();
        double fitting = 0;
        double repeated = 0;
        int covered = 0;
        int opening = 0;
        Arrays.fill(helping, 0);
        Arrays.fill(given, 0);
        for (int one = 0; one < size; one++) {
            int item = chosen.get(one);
            fitting += fit[item];
            covered |= covers[item];
            opening += opens[item];
            for (int other = 0; other < one; other++) {
                repeated += repetition[item][chosen.get(other)];
            }
            for (int barrier = 0; barrier < helping.length; barrier++) {
                helping[barrier] += helps[item] >> barrier & 1;
            }
            double[] shares = pool.get(item).shares();
            for (int dimension = 0; dimension < given.length; dimension++) {
                given[dimension] += shares[dimension] / size;
            }
        }
        int uncovered = Integer.bitCount(mustCover & ~covered);
        return FIT * fitting / size - CALIBRATION * divergence() - REPETITION * repeated / size
                + BARRIERS * helped() - MUST * (uncovered + (opening == 0 ? 1 : 0));
    }

    /** C_KL in nats. */
    private double divergence() {
        double sum = 0;
        for (int dimension = 0; dimension < given.length; dimension++) {
            double wanted = wishes.shares()[dimension];
            if (wanted > 0) {
                sum += wanted * Math.log(wanted / ((1 - SMOOTHING) * given[dimension] + SMOOTHING * wanted));
            }
        }
        return sum;
    }

    /** How far the barriers named are helped with, from 0 to 1: half by one item, three quarters by two. */
    private double helped() {
        double sum = 0;
        for (int items : helping) {
            sum += 1 - Math.pow(0.5, items);
        }
        return helping.length == 0 ? 0 : sum / helping.length;
    }
}
