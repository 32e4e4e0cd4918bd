package app.nearer.indexer.proposal;

import java.util.Collection;

/**
 * How often proposals of a label were right.
 *
 * @param right  texts for which it was proposed and that have it
 * @param wrong  texts for which it was proposed and that have it not
 * @param missed texts that have it and for which it was not proposed
 */
public record Agreement(int right, int wrong, int missed) {

    static final Agreement NONE = new Agreement(0, 0, 0);

    Agreement and(boolean proposed, boolean there) {
        return new Agreement(right + (proposed && there ? 1 : 0), wrong + (proposed && !there ? 1 : 0),
                missed + (!proposed && there ? 1 : 0));
    }

    /** All texts and labels counted alike. */
    public static Agreement sum(Collection<Agreement> agreements) {
        return agreements.stream()
                .reduce(NONE, (one, other) -> new Agreement(one.right + other.right, one.wrong + other.wrong,
                        one.missed + other.missed));
    }

    /** The share of what was proposed that is right; 0 when nothing was. */
    public double precision() {
        return right == 0 ? 0 : (double) right / (right + wrong);
    }

    /** The share of what is there that was proposed; 0 when nothing is there. */
    public double recall() {
        return right == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }
}
