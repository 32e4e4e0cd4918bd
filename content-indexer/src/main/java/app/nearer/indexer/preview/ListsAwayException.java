package app.nearer.indexer.preview;

/** Nobody can say what a list would be; the message says why, in plain words. */
public final class ListsAwayException extends RuntimeException {

    public ListsAwayException(String message) {
        super(message);
    }
}
