package app.nearer.indexer.activation;

import java.time.Instant;

/**
 * The snapshot that is to be served.
 *
 * @param sequence  its activation
 * @param since     when it was activated
 * @param announced whether readers have been told of it by this process
 * @param articles  how many it holds
 * @param tips      how many its index holds
 */
public record PublishedSnapshot(String version, long sequence, Instant since, boolean announced, int articles, int tips) {
}
