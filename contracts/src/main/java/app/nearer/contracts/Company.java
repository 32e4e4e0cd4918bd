package app.nearer.contracts;

/** With whom a tip is carried out, or with whom a visitor would like to carry one out. */
public enum Company {

    /** By oneself. */
    ALONE,

    /** With the other person or people. */
    TOGETHER
}
