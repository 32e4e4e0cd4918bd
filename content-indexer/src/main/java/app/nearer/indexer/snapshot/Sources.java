package app.nearer.indexer.snapshot;

import java.util.Map;

/**
 * What a snapshot is built from, in short: from equal sources, equal snapshots.
 *
 * @param articles what each article with its tips amounts to, by the article's id
 * @param synonyms words that mean the same to whoever searches; may be empty
 */
public record Sources(Map<String, String> articles, String synonyms) {

    /** No article at all. */
    public static final Sources NONE = new Sources(Map.of(), "");

    public Sources {
        articles = Map.copyOf(articles);
    }
}
