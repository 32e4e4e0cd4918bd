package app.nearer.indexer.source;

import java.util.Comparator;

/**
 * Something in a file that its author can mend.
 *
 * @param file    relative to the content folder, with {@code /} between its parts
 * @param line    from 1
 * @param message what is wrong and what to do, in plain words
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
