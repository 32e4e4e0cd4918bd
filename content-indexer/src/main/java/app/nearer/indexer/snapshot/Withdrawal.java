package app.nearer.indexer.snapshot;

import java.time.Instant;

/**
 * An article that operators have taken out of sight.
 *
 * @param reason in the operator's words; may be empty
 */
public record Withdrawal(String article, Instant at, String reason) {
}
