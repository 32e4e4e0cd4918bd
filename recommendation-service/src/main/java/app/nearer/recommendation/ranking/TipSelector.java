package app.nearer.recommendation.ranking;

import java.util.Comparator;

import app.nearer.tipindex.TipValues;

/** Chooses the tip of an article that fits one reader best, and among those that fit, the gentlest. */
final class TipSelector {

    /** What a step of effort costs: about a third of what a tip gains that is the answer to a predicament. */
    private static final double EFFORT = 0.3;

    private final Comparator<TipValues> best;

    TipSelector(ArticleScorer scorer) {
        this.best = Comparator
                .<TipValues>comparingDouble(tip -> tip.helpfulness() + scorer.fit(tip.tags()) - EFFORT * tip.effort())
                .reversed()
                .thenComparingInt(TipValues::session)
                .thenComparing(TipValues::id);
    }

    boolean isBetter(TipValues tip, TipValues than) {
        return best.compare(tip, than) < 0;
    }
}
