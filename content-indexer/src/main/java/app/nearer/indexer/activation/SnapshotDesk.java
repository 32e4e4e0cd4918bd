package app.nearer.indexer.activation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/** What operators see of the store, and what they may do to it: activate a snapshot, forward or back. */
public final class SnapshotDesk {

    /** An announcement that waits for the broker in vain holds the store for some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path directory;
    private final SnapshotStore store;
    private final StoreLock lock;
    private final Activations activations;

    /**
     * The desk of one store.
     *
     * @param directory the store's root
     */
    public SnapshotDesk(Path directory, SnapshotStore store, StoreLock lock, Activations activations) {
        this.directory = directory;
        this.store = store;
        this.lock = lock;
        this.activations = activations;
    }

    /** All snapshots, newest first. */
    public List<KeptSnapshot> list() throws IOException {
        Optional<String> active = store.active().map(ActiveSnapshot::version);
        return store.list().stream().map(manifest -> kept(manifest, active)).toList();
    }

    /** The active snapshot, unless there is none. */
    public Optional<PublishedSnapshot> published() throws IOException {
        Optional<ActiveSnapshot> active = store.active();
        return active.isEmpty() ? Optional.empty() : Optional.of(published(active.get()));
    }

    /**
     * Makes a snapshot the active one.
     *
     * @throws NoSuchFileException                                 if there is no such snapshot
     * @throws app.nearer.tipindex.DamagedSnapshotException       if it is not what its manifest says; then nothing is changed
     * @throws app.nearer.indexer.snapshot.StoreBusyException      if somebody else is changing the store
     */
    public Activation activate(String version) throws IOException {
        requireKept(version);
        try (StoreLock.Held held = lock.acquire("an activation", PATIENCE)) {
            return activations.activate(held, version, Progress.NONE);
        }
    }

    private static void requireKept(String version) throws NoSuchFileException {
        try {
            SnapshotManifest.requireVersion(version);
        } catch (IllegalArgumentException e) {
            throw new NoSuchFileException(version);
        }
    }

    private PublishedSnapshot published(ActiveSnapshot active) throws IOException {
        // the file is replaced at each activation and at no other time
        Instant since = Files.getLastModifiedTime(directory.resolve("active.json")).toInstant();
        SnapshotManifest manifest = store.manifest(active.version());
        return new PublishedSnapshot(active.version(), active.sequence(), since, activations.hasConfirmed(active),
                SnapshotReader.articles(manifest).size(), manifest.documentCount());
    }

    private static KeptSnapshot kept(SnapshotManifest manifest, Optional<String> active) {
        return new KeptSnapshot(manifest.version(), manifest.createdAt(), active.filter(manifest.version()::equals).isPresent(),
                SnapshotReader.articles(manifest).size(), manifest.documentCount(), manifest.totalLength());
    }
}
