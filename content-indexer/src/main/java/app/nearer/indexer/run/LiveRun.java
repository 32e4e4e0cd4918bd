package app.nearer.indexer.run;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.IndexRun.Reached;
import app.nearer.indexer.run.IndexRun.State;

/** A run while it goes on; one thread works, others look. */
final class LiveRun implements Progress {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private volatile IndexRun seen;
    private long phaseBegan;

    LiveRun(String id, RunRequest request, Instant now) {
        seen = new IndexRun(id, request, State.RUNNING, now, null, null, null, null);
    }

    IndexRun seen() {
        return seen;
    }

    boolean isRunning() {
        return seen.state() == State.RUNNING;
    }

    @Override
    public void begin(Phase phase, int total) {
        phaseBegan = System.nanoTime();
        reach(new Reached(phase, 0, total, null));
    }

    @Override
    public void step() {
        Reached before = seen.progress();
        if (before != null) {
            int done = before.done() + 1;
            reach(new Reached(before.phase(), done, before.total(), secondsLeft(done, before.total())));
        }
    }

    /** The rest at the pace so far. */
    private long secondsLeft(int done, int total) {
        double passed = (System.nanoTime() - phaseBegan) / NANOS_IN_A_SECOND;
        return Math.round(passed / done * Math.max(0, total - done));
    }

    void done(RunReport report, Instant now) {
        end(State.DONE, now, report, null);
    }

    void failed(String why, Instant now) {
        end(State.FAILED, now, null, why);
    }

    private void reach(Reached progress) {
        seen = new IndexRun(seen.id(), seen.request(), State.RUNNING, seen.startedAt(), null, progress, null, null);
    }

    private void end(State state, Instant now, @Nullable RunReport report, @Nullable String failure) {
        seen = new IndexRun(seen.id(), seen.request(), state, seen.startedAt(), now, seen.progress(), report, failure);
    }
}
