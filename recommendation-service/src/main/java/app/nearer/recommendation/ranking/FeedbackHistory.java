package app.nearer.recommendation.ranking;

import java.util.List;
import java.util.Set;

import app.nearer.contracts.Verdict;
import app.nearer.tipindex.ArticleValues;
import app.nearer.tipindex.TagValues;

/**
 * What the reader said of earlier lists, as far as it bears on the next.
 *
 * @param doneWith ids of the articles that don't come back: they, or a tip of theirs, were read, tried, helpful or not wanted
 * @param helpful  the articles that helped, whose like is wanted
 */
record FeedbackHistory(Set<String> doneWith, List<TagValues> helpful) {

    static final FeedbackHistory NONE = new FeedbackHistory(Set.of(), List.of());

    /** Feedback after which an article does not come back. */
    static final Set<Verdict> DONE_WITH = Set.of(Verdict.READ, Verdict.TRIED, Verdict.HELPFUL, Verdict.NOT_FOR_ME);

    /** What an article gains that is just like one that helped. */
    private static final double DRAWN = 0.5;

    /** Returns by how much an article counts more than it would without this history, 1–1.5. */
    double factor(ArticleValues article) {
        double like = 0;
        for (TagValues other : helpful) {
            like = Math.max(like, TagSimilarity.of(article.tags(), other));
        }
        return 1 + DRAWN * like;
    }
}
