package app.nearer.quiz.support;

/** What a line is there for. */
public enum SupportKind {

    /** Thoughts of suicide, despair. */
    CRISIS,

    /** Violence and control by a partner or a relative. */
    DOMESTIC_ABUSE,

    /** Sexual violence, also long ago. */
    SEXUAL_VIOLENCE,

    /** People under 18. */
    YOUTH
}
