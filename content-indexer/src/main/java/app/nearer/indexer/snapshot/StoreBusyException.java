package app.nearer.indexer.snapshot;

import java.io.IOException;

/** Somebody else is changing the store; the message says who, and that trying again later helps. */
public final class StoreBusyException extends IOException {

    StoreBusyException(String holder) {
        super("The store is in use by %s. Try again when that has ended."
                .formatted(holder.isBlank() ? "another process" : holder));
    }
}
