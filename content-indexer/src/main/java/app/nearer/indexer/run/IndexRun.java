package app.nearer.indexer.run;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;

/**
 * A run as it stands.
 *
 * @param endedAt  {@code null} while it goes on
 * @param progress how far it has come; {@code null} before its first phase
 * @param report   what came of it; {@code null} unless it is done
 * @param failure  why it failed, in plain words; {@code null} unless it did
 */
public record IndexRun(String id, RunRequest request, State state, Instant startedAt, @Nullable Instant endedAt,
        @Nullable Reached progress, @Nullable RunReport report, @Nullable String failure) {

    /** Whether a run goes on. */
    public enum State {

        /** It goes on. */
        RUNNING,

        /** It came to its end. */
        DONE,

        /** Something kept it from its end. */
        FAILED
    }

    /**
     * How far a run has come: so many steps of so many, in a phase.
     *
     * @param secondsLeft until the end of the phase, at the pace so far; {@code null} before its first step
     */
    public record Reached(Phase phase, int done, int total, @Nullable Long secondsLeft) {
    }
}
