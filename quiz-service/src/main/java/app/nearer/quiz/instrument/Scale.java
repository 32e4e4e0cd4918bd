package app.nearer.quiz.instrument;

/** The whole numbers with which a statement is rated, from {@code min} (not at all) to {@code max} (completely). */
public record Scale(int min, int max) {

    public Scale {
        if (min >= max) {
            throw new IllegalArgumentException("the scale must rise, but goes from %d to %d".formatted(min, max));
        }
    }

    public boolean holds(int rating) {
        return rating >= min && rating <= max;
    }

    /** Where a rating lies between the ends, in points of 0–100. */
    public double points(int rating) {
        return 100.0 * (rating - min) / (max - min);
    }
}
