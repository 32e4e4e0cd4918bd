package app.nearer.indexer.extract;

/** A page holds nothing that a draft can be made of; the message says why, in plain words. */
public final class UnreadablePageException extends RuntimeException {

    public UnreadablePageException(String message) {
        super(message);
    }

    UnreadablePageException(String message, Throwable cause) {
        super(message, cause);
    }
}
