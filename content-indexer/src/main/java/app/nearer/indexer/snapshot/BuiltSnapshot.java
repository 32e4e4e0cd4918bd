package app.nearer.indexer.snapshot;

import java.util.Map;

/**
 * What a snapshot in the store was built from.
 *
 * @param current whether the code that runs now could have built it: by the same version of Lucene and of the fields
 * @param sources their synonyms are known when it is current, and else empty
 */
public record BuiltSnapshot(String version, boolean current, Sources sources) {

    /** What each article with its tips amounted to, by the article's id. */
    public Map<String, String> fingerprints() {
        return sources.articles();
    }

    /** Whether building from this content would give the same again. */
    public boolean holds(Sources content) {
        return current && sources.equals(content);
    }
}
