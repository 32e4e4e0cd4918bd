package app.nearer.contracts;

/** An optional circumstance of the visitor's life, told so that nothing is suggested that would hurt. */
public enum Circumstance {

    /** Without a partner. */
    SINGLE,

    /** Someone close has died. */
    BEREAVED,

    /** Living far from each other. */
    APART,

    /** Caring for the other person. */
    CARING,

    /** Going through a separation. */
    SEPARATING,

    /** Living with a betrayal. */
    AFTER_BETRAYAL,

    /** More than one partner, in agreement. */
    SEVERAL_PARTNERS
}
