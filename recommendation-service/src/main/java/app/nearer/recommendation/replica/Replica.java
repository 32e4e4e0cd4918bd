package app.nearer.recommendation.replica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.nearer.contracts.IndexReplicaEvent.Refused;
import app.nearer.contracts.IndexReplicaEvent.Serving;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/**
 * Serves one snapshot and takes newer ones while serving. Each answer is given from one snapshot, whichever was current when it began:
 *
 * <pre>
 * try (Replica.Lease lease = replica.acquire()) {
 *     … lease.searcher() …
 * }
 * </pre>
 */
public final class Replica implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Replica.class);

    private final SnapshotStore store;
    private final LocalSnapshots local;
    private final WarmUp warmUp;
    private final Clock clock;
    private final AtomicReference<@Nullable OpenSnapshot> current = new AtomicReference<>();
    private volatile @Nullable Refused refused;

    Replica(SnapshotStore store, LocalSnapshots local, WarmUp warmUp, Clock clock) {
        this.store = store;
        this.local = local;
        this.warmUp = warmUp;
        this.clock = clock;
    }

    /**
     * A replica outside of the service.
     *
     * @param directory where it keeps what it fetches
     * @param store     where it fetches from
     */
    public static Replica in(Path directory, SnapshotStore store, Clock clock) {
        return new Replica(store, new LocalSnapshots(directory), new WarmUp(), clock);
    }

    /** A snapshot in use; it stays open until this is closed, also when a newer one has taken its place. */
    public record Lease(ActiveSnapshot snapshot, IndexSearcher searcher, Runnable release) implements AutoCloseable {

        @Override
        public void close() {
            release.run();
        }
    }

    /**
     * Acquires the snapshot that is served now.
     *
     * @throws NoSnapshotException if there is none yet
     */
    public Lease acquire() {
        while (true) {
            OpenSnapshot snapshot = current.get();
            if (snapshot == null) {
                throw new NoSnapshotException();
            }
            if (snapshot.tryAcquire()) {
                return new Lease(snapshot.snapshot(), snapshot.searcher(), () -> release(snapshot));
            }
        }
    }

    private static void release(OpenSnapshot snapshot) {
        try {
            snapshot.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is served, or nothing when there is no snapshot yet. */
    public Optional<Serving> serving() {
        return Optional.ofNullable(current.get())
                .map(open -> new Serving(open.snapshot().version(), open.snapshot().sequence(), open.since()));
    }

    /** The newest snapshot that could not be taken, unless a later one was. */
    public Optional<Refused> refused() {
        return Optional.ofNullable(refused);
    }

    /** Tips in the index that is served, 0 when there is none. */
    public int documentCount() {
        OpenSnapshot snapshot = current.get();
        return snapshot == null ? 0 : snapshot.documentCount();
    }

    /** Opens the snapshot that was served last, if there is one here that is whole. */
    synchronized void resume() {
        try {
            Optional<ActiveSnapshot> last = local.lastServed();
            if (last.isPresent()) {
                SnapshotManifest manifest = local.verified(last.get().version());
                swap(open(last.get(), manifest));
            }
        } catch (IOException | RuntimeException e) {
            log.warn("the snapshot that was served last cannot be opened: {}", e.getMessage());
        }
    }

    /**
     * Takes a snapshot if its activation is newer than that of the one served. One that cannot be taken is reported and left; the one
     * before serves on, and the next announcement is a new attempt.
     *
     * @param checksum SHA-256 of its manifest
     * @return whether it is served now
     */
    public synchronized boolean take(ActiveSnapshot next, String checksum) {
        OpenSnapshot serving = current.get();
        if (serving != null && serving.snapshot().sequence() >= next.sequence()) {
            return serving.snapshot().equals(next);
        }
        try {
            if (serving != null && serving.snapshot().version().equals(next.version())) {
                renumber(serving.activatedAgain(next));
            } else {
                SnapshotManifest manifest = local.fetch(store, next.version(), checksum);
                OpenSnapshot opened = open(next, manifest);
                warmUp.run(opened.searcher());
                swap(opened);
            }
            refused = null;
            return true;
        } catch (IOException | RuntimeException e) {
            refuse(next, e);
            return false;
        }
    }

    private OpenSnapshot open(ActiveSnapshot snapshot, SnapshotManifest manifest) throws IOException {
        return OpenSnapshot.open(snapshot, local.index(snapshot.version()), manifest.documentCount(), clock.instant());
    }

    private void swap(OpenSnapshot opened) throws IOException {
        OpenSnapshot before = current.getAndSet(opened);
        log.info("serving snapshot {} (activation {}, {} tips)", opened.snapshot().version(), opened.snapshot().sequence(),
                opened.documentCount());
        if (before != null) {
            before.close();
        }
        remember(opened, Optional.ofNullable(before).map(OpenSnapshot::snapshot));
    }

    private void renumber(OpenSnapshot again) {
        current.set(again);
        remember(again, Optional.empty());
    }

    /** What cannot be remembered costs the next start a fetch, and nothing now. */
    private void remember(OpenSnapshot served, Optional<ActiveSnapshot> before) {
        try {
            local.served(served.snapshot(), before);
        } catch (IOException e) {
            log.warn("it cannot be noted that {} is served: {}", served.snapshot().version(), e.getMessage());
        }
    }

    private void refuse(ActiveSnapshot next, Exception reason) {
        String words = switch (reason) {
            case NoSuchFileException missing -> "the store has no " + missing.getFile();
            case Exception other when other.getMessage() == null -> other.getClass().getSimpleName();
            case Exception other -> other.getMessage();
        };
        log.error("snapshot {} (activation {}) is refused: {}", next.version(), next.sequence(), words);
        refused = new Refused(next.version(), next.sequence(), words);
    }

    @Override
    public synchronized void close() throws IOException {
        OpenSnapshot last = current.getAndSet(null);
        if (last != null) {
            last.close();
        }
    }
}
