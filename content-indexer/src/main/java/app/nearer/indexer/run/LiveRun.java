package app.nearer.indexer.run;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.IndexRun.Reached;
import app.nearer.indexer.run.IndexRun.State;

/** A run while it goes on; one thread works, others look. */
final class LiveRun implements Progress {

    private volatile IndexRun seen;

    LiveRun(String id, Cause cause, Instant now) {
        seen = new IndexRun(id, cause, State.RUNNING, now, null, null, null, null);
    }

    IndexRun seen() {
        return seen;
    }

    boolean isRunning() {
        return seen.state() == State.RUNNING;
    }

    @Override
    public void begin(Phase phase, int total) {
        reach(new Reached(phase, 0, total));
    }

    @Override
    public void step() {
        Reached before = seen.progress();
        if (before != null) {
            reach(new Reached(before.phase(), before.done() + 1, before.total()));
        }
    }

    void done(RunReport report, Instant now) {
        end(State.DONE, now, report, null);
    }

    void failed(String why, Instant now) {
        end(State.FAILED, now, null, why);
    }

    private void reach(Reached progress) {
        seen = new IndexRun(seen.id(), seen.cause(), State.RUNNING, seen.startedAt(), null, progress, null, null);
    }

    private void end(State state, Instant now, @Nullable RunReport report, @Nullable String failure) {
        seen = new IndexRun(seen.id(), seen.cause(), state, seen.startedAt(), now, seen.progress(), report, failure);
    }
}
