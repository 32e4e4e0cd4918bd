package app.nearer.indexer.activation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.nearer.tipindex.ActiveSnapshot;

/**
 * What readers have been told, as the topics hold it.
 *
 * @param articles        the checksum of each article that is shown, by its id; withdrawn ones are left out
 * @param highestSequence the highest activation that any of it came from, 0 when nothing was ever told
 * @param announced       the snapshot that was announced last, or {@code null} when none was
 */
record PublishedState(Map<String, String> articles, long highestSequence, @Nullable ActiveSnapshot announced) {

    PublishedState {
        articles = Map.copyOf(articles);
    }

    /** Whether the topics hold nothing: readers may yet know something, from before. */
    boolean isEmpty() {
        return highestSequence == 0;
    }
}
