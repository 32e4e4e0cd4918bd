package app.nearer.indexer.run;

/** Why a run began. */
public enum Cause {

    /** An operator asked for it. */
    OPERATOR,

    /** The service started. Whoever went back to an older snapshot before stays there, unless the content has changed since. */
    START
}
