package app.nearer.contracts;

/**
 * What a profile says of one dimension.
 *
 * @param have  what there is, in points of 0–100
 * @param want  what is wanted, in points of 0–100
 * @param gap   {@code want − have} in points of −100 to 100, positive when more is wanted
 * @param error the standard error of the gap in points, 0–100
 */
public record DimensionScore(Dimension dimension, double have, double want, double gap, double error) {

    /**
     * How many standard errors a gap must lie from zero to be called one. With seven dimensions and no gap in any, one person in twenty or
     * fewer is told of one all the same: {@code 1 − Φ(2.5)⁷ = 0.043}.
     */
    public static final double BEYOND_ERROR = 2.5;

    /** How far a gap may be from {@code want − have} because each was rounded. */
    private static final double ROUNDING = 0.02;

    public DimensionScore {
        Check.present(dimension, "dimension");
        Check.within(have, 0, 100, "have");
        Check.within(want, 0, 100, "want");
        Check.within(error, 0, 100, "error");
        Check.that(Math.abs(want - have - gap) <= ROUNDING, "gap must be want − have, %s − %s, but is %s", want, have, gap);
    }

    /** Whether the gap, on either side, is so far from zero that error does not explain it: what is missing, or too much, for certain. */
    public boolean liesBeyondError() {
        return Math.abs(gap) > BEYOND_ERROR * error;
    }

    /**
     * The gap as it counts when several are weighed against each other, in points: whole where it lies beyond error, and the less the nearer it is
     * to zero, by the square, where error may explain it. At one standard error a sixth of it is left.
     */
    public double weightOfGap() {
        double bound = BEYOND_ERROR * error;
        double certainty = Math.min(1, Math.abs(gap) / bound);
        return liesBeyondError() ? gap : gap * certainty * certainty;
    }

    /** The same, as if no more and no less were wanted than there is. */
    public DimensionScore withoutGap() {
        return new DimensionScore(dimension, have, have, 0, error);
    }
}
