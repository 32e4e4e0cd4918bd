package app.nearer.indexer.run;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runs of this process, one at a time. The last of them are remembered. */
public final class IndexRuns {

    private static final Logger log = LoggerFactory.getLogger(IndexRuns.class);
    private static final int REMEMBERED = 20;

    private final Indexing indexing;
    private final Clock clock;
    private final Deque<LiveRun> runs = new ArrayDeque<>();

    IndexRuns(Indexing indexing, Clock clock) {
        this.indexing = indexing;
        this.clock = clock;
    }

    /**
     * Starts a run in the background.
     *
     * @throws RunInProgressException if one goes on already
     */
    public IndexRun start(RunRequest request) {
        LiveRun run = begin(request);
        Thread.ofVirtual().name("index-run").start(() -> work(run, request));
        return run.seen();
    }

    public synchronized Optional<IndexRun> find(String id) {
        return runs.stream().map(LiveRun::seen).filter(run -> run.id().equals(id)).findFirst();
    }

    /** The last runs, newest first. */
    public synchronized List<IndexRun> list() {
        return runs.stream().map(LiveRun::seen).toList();
    }

    private synchronized LiveRun begin(RunRequest request) {
        LiveRun last = runs.peekFirst();
        if (last != null && last.isRunning()) {
            throw new RunInProgressException(last.seen());
        }
        LiveRun run = new LiveRun(UUID.randomUUID().toString(), request, clock.instant());
        runs.addFirst(run);
        if (runs.size() > REMEMBERED) {
            runs.removeLast();
        }
        return run;
    }

    private void work(LiveRun run, RunRequest request) {
        try {
            RunReport report = indexing.run(request, run);
            run.done(report, clock.instant());
            log.info("index run: {}; {} files read, {} refused; {} articles added, {} changed, {} removed", report.outcome(),
                    report.read(), report.refusedFiles(), report.added().size(), report.changed().size(),
                    report.removed().size());
            report.refused().forEach(problem -> log.warn("refused: {}", problem));
        } catch (IOException | RuntimeException | Error e) {
            fail(run, e);
        }
    }

    private void fail(LiveRun run, Throwable e) {
        String why = e instanceof Exception exception ? Failures.inPlainWords(exception) : e.toString();
        run.failed(why, clock.instant());
        log.error("the index run failed: {}", why, e);
    }
}
