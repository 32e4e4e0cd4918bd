package app.nearer.indexer.source;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the problems of one file. */
final class Problems {

    private final String file;
    private final SortedSet<Problem> found = new TreeSet<>();

    Problems(String file) {
        this.file = file;
    }

    /** An empty collection for a part of the same file. */
    Problems ofSameFile() {
        return new Problems(file);
    }

    void add(int line, String message, Object... arguments) {
        found.add(new Problem(file, line, message.formatted(arguments)));
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
