package app.nearer.contracts;

/** What a tip asks of its reader that is not for everyone; some readers are never shown it. */
public enum Caution {

    /** Asks to show something tender to another person. */
    OPENING_UP,

    /** Asks for touch. */
    TOUCH,

    /** Speaks openly of sex. */
    SEX,

    /** Asks to raise something hard with another person. */
    CONFRONTATION,

    /** May stir old hurt or grief. */
    PAIN
}
