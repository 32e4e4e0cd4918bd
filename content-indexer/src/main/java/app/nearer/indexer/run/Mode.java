package app.nearer.indexer.run;

/** How far a run goes. */
public enum Mode {

    /** A snapshot is built where one is needed, and becomes the active one. */
    PUBLISH,

    /** A snapshot is built where one is needed, and waits for somebody to activate it. */
    PREPARE,

    /** Nothing is changed; the report says what publishing would change. */
    DRY_RUN
}
