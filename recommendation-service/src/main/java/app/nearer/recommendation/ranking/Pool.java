package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.recommendation.ranking.Rules.Rule;

/** The items that a list may be chosen from, by number, with all that choosing asks of them worked out beforehand. */
final class Pool {

    /** How far an item meets the barrier that it helps with: a barrier is seldom gone by one thing that helps. */
    private static final double HELP = 0.7;

    private final List<Candidate> items;
    private final Repetition repetition;
    private final double[] weights;
    private final int[] article;
    private final double[] fit;
    private final double[][] meets;
    private final int[] covers;
    private final boolean[] opens;

    /**
     * Prepares the choice.
     *
     * @param items best first
     */
    Pool(List<Candidate> items, Coverage coverage, Wishes wishes) {
        List<Dimension> dimensions = new ArrayList<>(coverage.strongest().keySet());
        List<Barrier> barriers = wishes.rules().have(Rule.BARRIERS) ? wishes.barriers() : List.of();
        this.items = items;
        this.repetition = new Repetition(items);
        this.weights = weights(dimensions, barriers, wishes);
        this.article = new int[items.size()];
        this.fit = new double[items.size()];
        this.meets = new double[items.size()][];
        this.covers = new int[items.size()];
        this.opens = new boolean[items.size()];
        for (int item = 0; item < items.size(); item++) {
            Candidate candidate = items.get(item);
            article[item] = wishes.rules().have(Rule.ARTICLES) ? firstOfArticle(item) : item;
            fit[item] = candidate.score() / items.getFirst().score();
            meets[item] = meets(candidate, dimensions, barriers, coverage);
            covers[item] = covers(candidate, coverage);
            opens[item] = Sequence.opens(candidate, wishes);
        }
    }

    /** Each dimension counts as much as its share, and each barrier as much as the largest. */
    private static double[] weights(List<Dimension> dimensions, List<Barrier> barriers, Wishes wishes) {
        double[] weights = new double[dimensions.size() + barriers.size()];
        for (int need = 0; need < dimensions.size(); need++) {
            weights[need] = wishes.shares()[dimensions.get(need).ordinal()];
        }
        double most = Arrays.stream(weights).max().orElse(0);
        Arrays.fill(weights, dimensions.size(), weights.length, most);
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private int firstOfArticle(int item) {
        int first = 0;
        while (!items.get(first).article().equals(items.get(item).article())) {
            first++;
        }
        return first;
    }

    private static double[] meets(Candidate candidate, List<Dimension> dimensions, List<Barrier> barriers, Coverage coverage) {
        double[] meets = new double[dimensions.size() + barriers.size()];
        for (int need = 0; need < meets.length; need++) {
            meets[need] = need < dimensions.size()
                    ? coverage.covers(candidate, dimensions.get(need)) ? coverage.share(candidate, dimensions.get(need)) : 0
                    : candidate.tip().helpsWith().contains(barriers.get(need - dimensions.size())) ? HELP : 0;
        }
        return meets;
    }

    private static int covers(Candidate candidate, Coverage coverage) {
        List<Dimension> large = coverage.large();
        int covers = 0;
        for (int dimension = 0; dimension < large.size(); dimension++) {
            covers |= coverage.covers(candidate, large.get(dimension)) ? 1 << dimension : 0;
        }
        return covers;
    }

    int size() {
        return items.size();
    }

    Candidate get(int item) {
        return items.get(item);
    }

    /** Whether two items cannot both stand in a list. */
    boolean exclude(int one, int other) {
        return article[one] == article[other];
    }

    /** The item's score as a share of the best. */
    double fit(int item) {
        return fit[item];
    }

    /** The share of each dimension in what the item treats. */
    double[] shares(int item) {
        return items.get(item).shares();
    }

    /** What each need counts, dimensions and then barriers; together 1. */
    double[] weights() {
        return weights;
    }

    /** How far the item meets each need, from 0 to 1: nothing where it does less than half of what the best there is does. */
    double[] meets(int item) {
        return meets[item];
    }

    /** What the item does for all needs together, as if it were alone. */
    double gain(int item) {
        double gain = 0;
        for (int need = 0; need < weights.length; need++) {
            gain += weights[need] * meets[item][need];
        }
        return gain;
    }

    /** The large shares that the item covers, as bits in the order of {@link Coverage#large}. */
    int covers(int item) {
        return covers[item];
    }

    boolean opens(int item) {
        return opens[item];
    }

    int effort(int item) {
        return items.get(item).tip().effort();
    }

    /** How far two items say the same, from 0 to 1. */
    double repetition(int one, int other) {
        return repetition.of(one, other);
    }
}
