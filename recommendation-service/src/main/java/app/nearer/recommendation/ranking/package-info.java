/**
 * What stands in a reading list, in which order, and why. Pure. {@link app.nearer.recommendation.ranking.Ranking} goes from a quiz result and an
 * index to a list:
 *
 * <ol>
 * <li>{@link app.nearer.recommendation.ranking.PredicamentRules} infers the predicaments that the reader is in, and
 * {@link app.nearer.recommendation.ranking.DimensionNeeds} what is missing;
 * <li>{@link app.nearer.recommendation.ranking.CandidateQuery} finds the articles that may stand in the list at all;
 * <li>{@link app.nearer.recommendation.ranking.ArticleScorer} scores each, with its reasons, by
 * {@link app.nearer.recommendation.ranking.RankingWeights};
 * <li>{@link app.nearer.recommendation.ranking.TipSelector} chooses the tip in each that fits best;
 * <li>{@link app.nearer.recommendation.ranking.ListSelector} chooses the list and its order.
 * </ol>
 */
@NullMarked
package app.nearer.recommendation.ranking;

import org.jspecify.annotations.NullMarked;
