package app.nearer.recommendation.ranking;

import app.nearer.contracts.ReasonKind;

/**
 * What a profile asks for in one dimension. A need depends on its own dimension only, so removing a gap lowers the score of every item that
 * cites it and raises none.
 *
 * @param kind   {@code GAP} where the gap is to be closed, {@code KEEPING} where there is none and what is good is to be kept
 * @param weight in (0, 1]: the gap's points, or the points of what is good, as a share of 100
 * @param room   whether there is more closeness than is wanted, so that room is missing rather than closeness
 */
record DimensionNeed(ReasonKind kind, double weight, boolean room) {
}
