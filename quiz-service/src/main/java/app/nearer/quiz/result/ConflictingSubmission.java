package app.nearer.quiz.result;

/** The idempotency key was used before, with another body. */
public final class ConflictingSubmission extends RuntimeException {

    ConflictingSubmission() {
        super("the idempotency key was used before, with another body");
    }
}
