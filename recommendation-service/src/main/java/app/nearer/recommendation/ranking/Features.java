package app.nearer.recommendation.ranking;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.tipindex.TipValues;

/** What a tip is about, for comparing tips with needs and with each other. */
final class Features {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    /** How alike two tips are that treat the same dimensions for different qualities and barriers. */
    private static final double SAME_DIMENSIONS = 0.3;

    private Features() {
    }

    /** The share of each dimension in what a tip treats, in the order of the dimensions; together 1, or all 0. */
    static double[] shares(TipValues tip) {
        double[] shares = new double[DIMENSIONS.length];
        double sum = 0;
        for (int strength : tip.strengths().values()) {
            sum += strength;
        }
        for (Dimension dimension : DIMENSIONS) {
            Integer strength = tip.strengths().get(dimension);
            shares[dimension.ordinal()] = strength == null ? 0 : strength / sum;
        }
        return shares;
    }

    /** How alike two tips are, from 0 to 1: as far as they treat the same dimensions, and then strengthen and help with the same. */
    static double likeness(TipValues one, TipValues other) {
        double dimensions = cosine(one, other);
        if (dimensions == 0) {
            return 0;
        }
        int common = common(one.qualities(), other.qualities()) + common(one.helpsWith(), other.helpsWith());
        int all = one.qualities().size() + other.qualities().size() + one.helpsWith().size() + other.helpsWith().size() - common;
        double detail = all == 0 ? 0 : (double) common / all;
        return dimensions * (SAME_DIMENSIONS + (1 - SAME_DIMENSIONS) * detail);
    }

    private static int common(Set<?> one, Set<?> other) {
        int common = 0;
        for (Object element : one) {
            common += other.contains(element) ? 1 : 0;
        }
        return common;
    }

    private static double cosine(TipValues one, TipValues other) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (Dimension dimension : DIMENSIONS) {
            Integer strength = one.strengths().get(dimension);
            Integer otherStrength = other.strengths().get(dimension);
            square += strength == null ? 0 : strength * strength;
            otherSquare += otherStrength == null ? 0 : otherStrength * otherStrength;
            product += strength == null || otherStrength == null ? 0 : strength * otherStrength;
        }
        return product == 0 ? 0 : product / Math.sqrt(square * otherSquare);
    }

    /** The dimension that a tip treats most; the first of equals, and {@code null} where it treats none. */
    static @Nullable Dimension main(TipValues tip) {
        Dimension main = null;
        int most = 0;
        for (Dimension dimension : DIMENSIONS) {
            int strength = tip.strengths().getOrDefault(dimension, 0);
            if (strength > most) {
                main = dimension;
                most = strength;
            }
        }
        return main;
    }
}
