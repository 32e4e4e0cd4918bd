package app.nearer.recommendation.ranking;

import java.util.List;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.recommendation.ranking.Rules.Rule;

/** The items that a list may be chosen from, by number, with all that choosing asks of them worked out beforehand. */
final class Pool {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final List<Candidate> items;
    private final Repetition repetition;
    private final int[] article;
    private final double[] fit;
    private final double[][] left;
    private final int[] covers;
    private final int[] helps;
    private final boolean[] opens;

    /**
     * Prepares the choice.
     *
     * @param items best first
     */
    Pool(List<Candidate> items, Coverage coverage, Wishes wishes) {
        this.items = items;
        this.repetition = new Repetition(items);
        this.article = new int[items.size()];
        this.fit = new double[items.size()];
        this.left = new double[items.size()][DIMENSIONS.length];
        this.covers = new int[items.size()];
        this.helps = new int[items.size()];
        this.opens = new boolean[items.size()];
        for (int item = 0; item < items.size(); item++) {
            Candidate candidate = items.get(item);
            article[item] = wishes.rules().have(Rule.ARTICLES) ? firstOfArticle(item) : item;
            fit[item] = candidate.score() / items.getFirst().score();
            covers[item] = covers(candidate, coverage);
            helps[item] = helps(candidate, wishes.barriers());
            opens[item] = Sequence.opens(candidate, wishes);
            for (Dimension dimension : DIMENSIONS) {
                left[item][dimension.ordinal()] = Math.pow(2, -coverage.share(candidate, dimension));
            }
        }
    }

    private int firstOfArticle(int item) {
        int first = 0;
        while (!items.get(first).article().equals(items.get(item).article())) {
            first++;
        }
        return first;
    }

    private static int covers(Candidate candidate, Coverage coverage) {
        List<Dimension> large = coverage.large();
        int covers = 0;
        for (int dimension = 0; dimension < large.size(); dimension++) {
            covers |= coverage.covers(candidate, large.get(dimension)) ? 1 << dimension : 0;
        }
        return covers;
    }

    private static int helps(Candidate candidate, List<Barrier> barriers) {
        int helps = 0;
        for (int barrier = 0; barrier < barriers.size(); barrier++) {
            helps |= candidate.tip().helpsWith().contains(barriers.get(barrier)) ? 1 << barrier : 0;
        }
        return helps;
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

    /** What the item leaves open of each need: half, where it does what the best there is does for it. */
    double[] left(int item) {
        return left[item];
    }

    /** The large shares that the item covers, as bits in the order of {@link Coverage#large}. */
    int covers(int item) {
        return covers[item];
    }

    /** The barriers named that the item helps with, as bits in their order. */
    int helps(int item) {
        return helps[item];
    }

    boolean opens(int item) {
        return opens[item];
    }

    /** How far two items say the same, from 0 to 1. */
    double repetition(int one, int other) {
        return repetition.of(one, other);
    }
}
