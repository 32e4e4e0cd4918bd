package app.nearer.indexer.snapshot;

import java.util.Map;

/**
 * What a snapshot in the store was built from.
 *
 * @param current      whether the code that runs now could have built it: by the same version of Lucene and of the fields
 * @param fingerprints what each article with its tips amounted to, by the article's id
 */
public record BuiltSnapshot(String version, boolean current, Map<String, String> fingerprints) {

    public BuiltSnapshot {
        fingerprints = Map.copyOf(fingerprints);
    }

    /** Whether building from this content would give the same again. */
    public boolean holds(Map<String, String> content) {
        return current && fingerprints.equals(content);
    }
}
