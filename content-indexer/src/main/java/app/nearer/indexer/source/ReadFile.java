package app.nearer.indexer.source;

import java.util.List;

/** What became of one file. */
public sealed interface ReadFile {

    /** The file holds an article in which, looked at alone, nothing is wrong. */
    record Parsed(SourceArticle article) implements ReadFile {
    }

    /**
     * The file cannot be used.
     *
     * @param expectedId the id that its article would have
     * @param problems   at least one, in the order of their lines
     */
    record Refused(String expectedId, List<Problem> problems) implements ReadFile {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
