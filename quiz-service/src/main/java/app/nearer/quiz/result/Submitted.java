package app.nearer.quiz.result;

/**
 * A submission that was taken.
 *
 * @param token the secret that opens the result, told here and never again
 */
public record Submitted(ResultToken token, Result result) {
}
