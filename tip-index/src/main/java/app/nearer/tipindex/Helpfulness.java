package app.nearer.tipindex;

/**
 * How helpful an item is held to be, from 0 to 1: the rate of those whom it helped among those who said so or that it is not for them, damped
 * towards what the editors expect. With {@code h} who were helped and {@code n} who were not,
 *
 * <pre>
 * (h + WEIGHT × EXPECTED) / (h + n + WEIGHT)
 * </pre>
 *
 * the mean of the Beta distribution that remains of a prior with the mean {@code EXPECTED} and the weight of {@code WEIGHT} people (Gelman et al.
 * 2013, Bayesian Data Analysis, 3rd ed., section 2.4). Few voices move it little, many decide, and what nobody has rated is not buried.
 */
public final class Helpfulness {

    /** What is expected of an item that nobody has rated: the library has one standard, and so all its items one expectation. */
    public static final double EXPECTED = 0.7;

    /** How many people's word the expectation is worth. */
    public static final double WEIGHT = 20;

    /** Indexed as a whole number of millionths. */
    private static final double SCALE = 1_000_000;

    private Helpfulness() {
    }

    /**
     * The damped rate.
     *
     * @param helpful  people who say that it helped, 0 or more
     * @param notForMe people who say that it is not for them, 0 or more
     */
    public static double of(int helpful, int notForMe) {
        if (helpful < 0 || notForMe < 0) {
            throw new IllegalArgumentException("people are 0 or more, but are %d and %d".formatted(helpful, notForMe));
        }
        return (helpful + WEIGHT * EXPECTED) / ((double) helpful + notForMe + WEIGHT);
    }

    /** The number under which it stands in the index. */
    public static long indexed(double helpfulness) {
        return Math.round(helpfulness * SCALE);
    }

    static double read(long indexed) {
        return indexed / SCALE;
    }
}
