package app.nearer.recommendation.ranking;

import java.util.List;
import java.util.Objects;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.QuizResultEvent;

/**
 * What a list is to be as a whole.
 *
 * @param size        items at most
 * @param needs       what the items are for
 * @param shares      the share of each dimension that is asked for, in the order of the dimensions
 * @param barriers    barriers that were named, in order
 * @param minutes     minutes that there are in a day
 * @param safetyFirst whether it begins with safety and help
 * @param rules       what it is chosen by
 */
record Wishes(int size, Needs needs, double[] shares, List<Barrier> barriers, int minutes, boolean safetyFirst, Rules rules) {

    /** Items of a list that keeps what is good. */
    private static final int WHEN_NOTHING_IS_MISSING = 5;

    /** A first step takes no longer than this by the rules of the library. */
    private static final int ANY_FIRST_STEP = 15;

    /** From this share on a dimension is in the first five items. */
    private static final double LARGE = 0.15;

    static Wishes of(QuizResultEvent result, Needs needs, int size, Rules rules) {
        return new Wishes(
                needs.nothingIsMissing() && !result.supportFirst() ? Math.min(size, WHEN_NOTHING_IS_MISSING) : size, needs,
                needs.shares(),
                result.barriers().stream().filter(barrier -> barrier != Barrier.AFRAID_OF_THEM).sorted().toList(),
                Objects.requireNonNullElse(result.preferences().minutesPerDay(), ANY_FIRST_STEP), result.supportFirst(), rules);
    }

    /** Whether the first items must not do without this dimension. */
    boolean isLarge(Dimension dimension) {
        return shares[dimension.ordinal()] >= LARGE;
    }
}
