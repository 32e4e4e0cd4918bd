package app.nearer.recommendation.ranking;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.tipindex.TagValues;

/** How alike two texts are by what they treat. */
final class TagSimilarity {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    /** How alike two texts are that treat the same dimensions for different qualities and barriers. */
    private static final double SAME_DIMENSIONS = 0.3;

    private TagSimilarity() {
    }

    /** Returns how alike two texts are, from 0 to 1: as far as they treat the same dimensions, and then strengthen and help with the same. */
    static double of(TagValues one, TagValues other) {
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

    private static double cosine(TagValues one, TagValues other) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (Dimension dimension : DIMENSIONS) {
            double strength = one.strengths().getOrDefault(dimension, 0);
            double otherStrength = other.strengths().getOrDefault(dimension, 0);
            square += strength * strength;
            otherSquare += otherStrength * otherStrength;
            product += strength * otherStrength;
        }
        return product == 0 ? 0 : product / Math.sqrt(square * otherSquare);
    }

    /** Returns the dimension that a text treats most; the first of equals, and {@code null} where it treats none. */
    static @Nullable Dimension main(TagValues text) {
        Dimension main = null;
        int most = 0;
        for (Dimension dimension : DIMENSIONS) {
            int strength = text.strengths().getOrDefault(dimension, 0);
            if (strength > most) {
                main = dimension;
                most = strength;
            }
        }
        return main;
    }
}
