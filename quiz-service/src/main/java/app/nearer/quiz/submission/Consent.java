package app.nearer.quiz.submission;

/**
 * What a visitor agreed to.
 *
 * @param results   that a result is made and kept
 * @param sexual    that sexual closeness is asked about
 * @param spiritual that meaning and faith are asked about
 */
public record Consent(boolean results, boolean sexual, boolean spiritual) {
}
