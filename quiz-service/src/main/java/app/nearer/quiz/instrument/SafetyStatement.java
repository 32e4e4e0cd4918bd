package app.nearer.quiz.instrument;

/** A statement about safety: rated once, never scored. Its words are the message {@code statement.<id>}. */
public record SafetyStatement(String id) {
}
