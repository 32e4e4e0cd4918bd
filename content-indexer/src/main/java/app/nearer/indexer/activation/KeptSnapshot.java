package app.nearer.indexer.activation;

import java.time.Instant;

/**
 * A snapshot in the store.
 *
 * @param active   whether it is the one to be served
 * @param articles how many it holds
 * @param tips     how many its index holds
 * @param bytes    of all its files
 */
public record KeptSnapshot(String version, Instant createdAt, boolean active, int articles, int tips, long bytes) {

    KeptSnapshot asActive() {
        return new KeptSnapshot(version, createdAt, true, articles, tips, bytes);
    }
}
