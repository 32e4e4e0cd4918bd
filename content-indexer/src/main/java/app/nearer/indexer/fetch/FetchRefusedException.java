package app.nearer.indexer.fetch;

import java.io.IOException;

/** A page is not fetched; the message says why, in plain words. */
public final class FetchRefusedException extends IOException {

    FetchRefusedException(String message) {
        super(message);
    }

    FetchRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
