/**
 * What stands in a reading list, in which order, and why. Pure: {@link app.nearer.recommendation.ranking.Ranking} goes from a quiz result and
 * an index to a list, by {@link app.nearer.recommendation.ranking.Candidates} (which tips may stand in it at all, found by Lucene),
 * {@link app.nearer.recommendation.ranking.Scoring} (what each is worth to this person, with its reasons) and
 * {@link app.nearer.recommendation.ranking.Selection} (the list as a whole).
 */
@NullMarked
package app.nearer.recommendation.ranking;

import org.jspecify.annotations.NullMarked;
