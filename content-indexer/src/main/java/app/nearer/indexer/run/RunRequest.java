package app.nearer.indexer.run;

/**
 * What is asked of a run.
 *
 * @param full whether everything is built anew; else a snapshot takes over what has not changed
 */
public record RunRequest(Cause cause, Mode mode, boolean full) {

    /** A run that publishes, and builds what has changed. */
    public static RunRequest toPublish(Cause cause) {
        return new RunRequest(cause, Mode.PUBLISH, false);
    }

    /** A run that an operator asks for. */
    public static RunRequest of(Mode mode, boolean full) {
        return new RunRequest(Cause.OPERATOR, mode, full);
    }
}
