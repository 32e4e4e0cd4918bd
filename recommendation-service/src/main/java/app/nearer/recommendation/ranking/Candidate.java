package app.nearer.recommendation.ranking;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Reason;
import app.nearer.tipindex.ArticleValues;

/**
 * An article that may stand in a list, with the tip that fits best.
 *
 * @param document the article's number in the whole index
 * @param tip      {@code null} where the article is to be read, and none of its tips fits
 * @param reasons  why, see {@link ArticleScorer#reasons}
 */
record Candidate(int document, ArticleValues article, @Nullable ChosenTip tip, List<Reason> reasons) {

    /**
     * Best first. Among equals a smaller effort comes first, and then ids decide, so that the same event and content give the same list
     * however the index is cut up.
     */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparingInt(Candidate::effort).thenComparing(candidate -> candidate.article().id());

    private static final int READING = 1;

    double score() {
        double score = 0;
        for (Reason reason : reasons) {
            score += reason.contribution();
        }
        return score;
    }

    int effort() {
        return tip == null ? READING : tip.effort();
    }

    /** A tip by its number in the whole index. */
    record ChosenTip(int document, int effort) {
    }
}
