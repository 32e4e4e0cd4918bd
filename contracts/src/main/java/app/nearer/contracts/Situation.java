package app.nearer.contracts;

/** A situation that a text presumes of its reader, and without which it makes little sense. */
public enum Situation {

    /** Living apart. */
    DISTANCE,

    /** Illness, pain or disability, one's own or the other's. */
    HEALTH,

    /** A loss. */
    GRIEF,

    /** A practised faith, of which the quiz asks nothing. */
    FAITH,

    /** Something else of which the quiz asks nothing: a small child, a new lover, coming out. */
    OTHER
}
