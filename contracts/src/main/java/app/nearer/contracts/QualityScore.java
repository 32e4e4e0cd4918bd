package app.nearer.contracts;

/**
 * What the statements that touch a quality say of it, coarsely: it is there as wanted, or less of it than wanted. A quality of which the
 * answers do not say which has no score.
 *
 * @param probability how sure that is, 0.5–1
 */
public record QualityScore(Quality quality, Level level, double probability) {

    public QualityScore {
        Check.present(quality, "quality");
        Check.present(level, "level");
        Check.within(probability, 0.5, 1, "probability");
    }

    /** How much there is of a quality, measured by how much is wanted. */
    public enum Level {

        /** There is clearly less of it than wanted. */
        LOW,

        /** There is as much of it as wanted, or nearly. */
        ADEQUATE
    }
}
