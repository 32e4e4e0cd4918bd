package app.nearer.indexer.activation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotDifference;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/** What operators see of the store, and what they may do to it: activate a snapshot, forward or back. */
public final class SnapshotDesk {

    /** An announcement that waits for the broker in vain holds the store for some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final StoreAccess access;
    private final SnapshotStore store;
    private final Shelf shelf;
    private final SnapshotReader reader;
    private final SnapshotBuilder builder;
    private final Activations activations;

    public SnapshotDesk(StoreAccess access, Activations activations, Clock clock) {
        this.access = access;
        this.store = access.store();
        this.shelf = new Shelf(store);
        this.reader = new SnapshotReader(store);
        this.builder = new SnapshotBuilder(store, clock);
        this.activations = activations;
    }

    /** All snapshots, newest first. */
    public List<KeptSnapshot> list() throws IOException {
        String active = store.active().map(ActiveSnapshot::version).orElse("");
        return shelf.readable().stream().map(kept -> kept.version().equals(active) ? kept.asActive() : kept).toList();
    }

    /** The snapshots that cannot be read, each with the reason. */
    public SortedMap<String, String> damaged() throws IOException {
        return shelf.damaged();
    }

    /** The active snapshot, unless there is none. */
    public Optional<PublishedSnapshot> published() throws IOException {
        Optional<ActiveSnapshot> active = store.active();
        return active.isEmpty() ? Optional.empty() : Optional.of(published(active.get()));
    }

    /**
     * What activating a snapshot would change for readers.
     *
     * @throws NoSuchFileException      if there is no such snapshot
     * @throws DamagedSnapshotException if what it was built from cannot be read
     */
    public SnapshotDifference difference(String version) throws IOException {
        requireKept(version);
        return SnapshotDifference.between(heldNow(), reader.built(version).fingerprints());
    }

    /** Of an active snapshot that is damaged nothing is known; another one is the way out, and so is shown all the same. */
    private Map<String, String> heldNow() throws IOException {
        try {
            return reader.active().map(BuiltSnapshot::fingerprints).orElse(Map.of());
        } catch (DamagedSnapshotException e) {
            return Map.of();
        }
    }

    /**
     * Makes a snapshot the active one. Of one that holds articles which have been withdrawn since, a copy without them is made active.
     *
     * @throws NoSuchFileException                                 if there is no such snapshot
     * @throws DamagedSnapshotException                           if it is not what its manifest says, or of another version where a copy
     *                                                             would have to be made; then nothing is changed
     * @throws app.nearer.indexer.snapshot.StoreBusyException      if somebody else is changing the store
     */
    public Activation activate(String version) throws IOException {
        requireKept(version);
        try (StoreLock.Held held = access.lock().acquire("an activation", PATIENCE)) {
            BuiltSnapshot built = reader.built(version);
            Set<String> withdrawn = access.withdrawals().ids();
            if (built.fingerprints().keySet().stream().anyMatch(withdrawn::contains)) {
                return activations.activate(held, builder.without(built, withdrawn, Progress.NONE).version(),
                        Progress.NONE);
            }
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
        Path activeFile = access.directory().resolve("active.json");
        Instant since = Files.getLastModifiedTime(activeFile).toInstant();
        KeptSnapshot kept = shelf.readable().stream().filter(it -> it.version().equals(active.version())).findFirst()
                .orElseThrow(() -> new DamagedSnapshotException(
                        "snapshot %s, the active one, cannot be read".formatted(active.version())));
        return new PublishedSnapshot(active.version(), active.sequence(), since, activations.hasConfirmed(active),
                kept.articles(), kept.tips());
    }
}
