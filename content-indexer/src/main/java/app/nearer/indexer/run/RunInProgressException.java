package app.nearer.indexer.run;

/** A run goes on already; the message says so. */
public final class RunInProgressException extends RuntimeException {

    private final String runId;

    RunInProgressException(IndexRun running) {
        super("A run has been going on since %s. Wait for its end, then start the next.".formatted(running.startedAt()));
        runId = running.id();
    }

    /** The run that goes on. */
    public String runId() {
        return runId;
    }
}
