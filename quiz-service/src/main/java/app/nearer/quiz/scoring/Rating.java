package app.nearer.quiz.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What was said of one statement, on the instrument's scale.
 *
 * @param now    how true it is now, or {@code null} when that was left out
 * @param wanted how true one would want it to be, or {@code null} when that was left out
 */
public record Rating(@Nullable Integer now, @Nullable Integer wanted) {

    /** Whether both were said; one alone says nothing of a gap. */
    public boolean isComplete() {
        return now != null && wanted != null;
    }
}
