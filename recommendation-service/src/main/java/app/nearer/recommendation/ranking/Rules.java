package app.nearer.recommendation.ranking;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a list is chosen by. Readers get {@link #ALL}; to leave one out shows what it costs and what it is good for.
 *
 * @param kept        the rules that hold
 * @param calibration what it counts, beside the fit of the items, that the list has the shares of the gaps; from 0
 */
public record Rules(Set<Rule> kept, double calibration) {

    /** The rules of the lists that people read; the weight was tuned on half of the people of the evaluation: see docs/evaluation.md. */
    public static final Rules ALL = new Rules(EnumSet.allOf(Rule.class), 2);

    public Rules {
        kept = Set.copyOf(kept);
    }

    /** One rule. */
    public enum Rule {

        /** The list has each dimension in the share of its gap. */
        CALIBRATION,

        /** What has been met by one item counts half for the next. */
        GAIN,

        /** Each barrier that was named is helped with. */
        BARRIERS,

        /** No item repeats another. */
        REPETITION,

        /** An item does for some need what the best there is does, or most of it. */
        WORTH,

        /** Each item is of another article. */
        ARTICLES,

        /** Each large share is covered within the first items. */
        COVERAGE,

        /** The list opens with something small. */
        OPENING,

        /** Smaller efforts come before larger ones, and few items ask for much. */
        EFFORT
    }

    /** The same without some rules. */
    public Rules without(Set<Rule> left) {
        Set<Rule> others = EnumSet.allOf(Rule.class);
        others.retainAll(kept);
        others.removeAll(left);
        return new Rules(others, calibration);
    }

    /** The same with another weight of calibration. */
    public Rules withCalibration(double weight) {
        return new Rules(kept, weight);
    }

    boolean have(Rule rule) {
        return kept.contains(rule);
    }

    /** A weight, or 0 where the rule that it belongs to does not hold. */
    double weight(Rule rule, double weight) {
        return have(rule) ? weight : 0;
    }
}
