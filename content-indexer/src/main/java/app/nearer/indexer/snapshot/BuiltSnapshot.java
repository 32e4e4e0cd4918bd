package app.nearer.indexer.snapshot;

import java.util.Map;

/**
 * A snapshot in the store that today's code could have built.
 *
 * @param fingerprints what each article with its tips amounted to, by the article's id
 */
public record BuiltSnapshot(String version, Map<String, String> fingerprints) {

    public BuiltSnapshot {
        fingerprints = Map.copyOf(fingerprints);
    }

    /** Whether building from this content would give the same again. */
    public boolean holds(Map<String, String> content) {
        return fingerprints.equals(content);
    }
}
