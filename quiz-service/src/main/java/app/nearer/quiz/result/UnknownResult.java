package app.nearer.quiz.result;

/** There is no result under this token or id, or it was erased. */
public final class UnknownResult extends RuntimeException {

    public UnknownResult() {
        super("there is no result under this token or id, or it was erased");
    }
}
