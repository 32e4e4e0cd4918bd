package app.nearer.standalone;

/** Nearer cannot start, or not go on; the message is one sentence for the person who started it. */
public final class CannotStartException extends RuntimeException {

    CannotStartException(String sentence) {
        super(sentence);
    }

    CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
