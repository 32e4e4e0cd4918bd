package app.nearer.measurement;

import app.nearer.contracts.DimensionScore;

/** How far off what a profile says may be, in points: in 95 of 100 cases no further, as far as errors are normally distributed. */
public final class Margins {

    /** In 95 of 100 cases the truth of a normally distributed measurement lies this many standard errors around it, or nearer. */
    private static final double NINETY_FIVE_IN_A_HUNDRED = 1.96;

    /** How far the errors of what there is and of what is wanted go together; chosen by the simulation, where people are as modelled and where not. */
    private static final double TOGETHER = 0.15;

    private Margins() {
    }

    public static double ofGap(DimensionScore score) {
        return NINETY_FIVE_IN_A_HUNDRED * score.error();
    }

    /**
     * Of what there is, and of what is wanted. The error of the difference of two like measurements is {@code √(2 (1 − ρ))} times the error of
     * each, as their errors go together by ρ: what a statement means to somebody shifts both, and falls out of the difference.
     */
    public static double ofEachLevel(DimensionScore score) {
        return ofGap(score) / Math.sqrt(2 * (1 - TOGETHER));
    }
}
