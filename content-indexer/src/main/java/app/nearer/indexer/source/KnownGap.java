package app.nearer.indexer.source;

import java.util.Optional;

import app.nearer.contracts.Predicament;

/**
 * Something that the library is known to lack.
 *
 * @param need    a hole in the words of the coverage report, or the name of a predicament for which an editor misses a topic
 * @param missing what is missing, in one sentence
 * @param line    the line in {@code gaps.yml} in which it begins
 */
public record KnownGap(String id, String need, String missing, int line) {

    /** Returns the predicament for which a topic is missing; empty for a hole, which can be counted. */
    public Optional<Predicament> predicament() {
        return Gaps.predicament(need);
    }
}
