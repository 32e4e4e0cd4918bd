package app.nearer.measurement;

import java.util.List;

import app.nearer.contracts.Dimension;

/**
 * What a profile says in one sentence.
 *
 * @param dimensions  the dimension that is missed most, or the two or three in question, likeliest first; empty when nothing is missing
 * @param probability how sure that is, 0–1: that the largest gap is among the dimensions named, or, when nothing is missing, that no gap
 *                    is as large as one step of the scale
 */
public record Headline(Kind kind, List<Dimension> dimensions, double probability) {

    public Headline {
        dimensions = List.copyOf(dimensions);
    }

    /** How many dimensions a headline names. */
    public enum Kind {

        /** One dimension is missed most, with a probability of 0.80 or more. */
        ONE,

        /** Something is missed, and two or three dimensions are in question. */
        SEVERAL,

        /** Nothing seems to be missing. */
        NONE
    }
}
