package app.nearer.contracts;

/** Whom the answers of a quiz are about. */
public enum Relationship {

    /** One partner at a time. */
    PARTNER,

    /** A friend. */
    FRIEND,

    /** Adult relatives; never together with {@link Dimension#SEXUAL}. */
    FAMILY,

    /** Life as a whole: no statement presumes one person. */
    LIFE_AS_A_WHOLE
}
