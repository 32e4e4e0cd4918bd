package app.nearer.indexer.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.nearer.indexer.activation.Activation;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.RunReport.Outcome;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.snapshot.SnapshotDifference;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.ContentReader;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.ReadFile;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/** One index run, from the files to the active snapshot. */
public final class Indexing {

    /** An announcement that waits for the broker in vain holds the store for some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ContentFolder content;
    private final SnapshotStore store;
    private final StoreLock lock;
    private final Activations activations;
    private final SnapshotReader reader;
    private final SnapshotBuilder builder;

    public Indexing(ContentFolder content, SnapshotStore store, StoreLock lock, Activations activations, Clock clock) {
        this.content = content;
        this.store = store;
        this.lock = lock;
        this.activations = activations;
        this.reader = new SnapshotReader(store);
        this.builder = new SnapshotBuilder(store, clock);
    }

    /** Reads and checks all files, and changes nothing. */
    public static Library read(ContentFolder content, Progress progress) throws IOException {
        List<String> names = content.list();
        progress.begin(Phase.READING, names.size());
        ContentReader reader = new ContentReader();
        List<ReadFile> files = new ArrayList<>(names.size());
        for (String name : names) {
            files.add(reader.read(content.read(name)));
            progress.step();
        }
        return Library.of(files);
    }

    /**
     * Does the whole run.
     *
     * @throws app.nearer.indexer.snapshot.StoreBusyException if somebody else is changing the store
     * @throws IOException                                    if the content cannot be read or the store cannot be written; then the active
     *                                                        snapshot is the one it was
     */
    public RunReport run(Cause cause, Progress progress) throws IOException {
        PhaseClock clock = new PhaseClock(progress);
        try (StoreLock.Held held = lock.acquire("an index run", PATIENCE)) {
            Library library = read(content, clock);
            SnapshotContent planned = SnapshotContent.of(library);
            Optional<ActiveSnapshot> before = store.active();
            Optional<BuiltSnapshot> active = before.map(ActiveSnapshot::version).flatMap(reader::built);
            Optional<Activation> activation = switch (RunPlan.of(cause, planned.fingerprints(), active, newest())) {
                case RunPlan.Nothing() -> Optional.empty();
                case RunPlan.Take(BuiltSnapshot snapshot) -> Optional.of(take(held, snapshot, planned, clock));
                case RunPlan.Build() -> Optional.of(build(held, planned, clock));
            };
            return report(library, planned, active, before, activation, clock);
        }
    }

    private Optional<BuiltSnapshot> newest() throws IOException {
        return store.list().stream().findFirst().map(SnapshotManifest::version).flatMap(reader::built);
    }

    private Activation take(StoreLock.Held held, BuiltSnapshot snapshot, SnapshotContent planned, Progress progress)
            throws IOException {
        try {
            return activations.activate(held, snapshot.version(), progress);
        } catch (DamagedSnapshotException e) {
            return build(held, planned, progress);
        }
    }

    private Activation build(StoreLock.Held held, SnapshotContent planned, Progress progress) throws IOException {
        return activations.activate(held, builder.build(planned, progress).version(), progress);
    }

    private RunReport report(Library library, SnapshotContent planned, Optional<BuiltSnapshot> active,
            Optional<ActiveSnapshot> before, Optional<Activation> activation, PhaseClock clock) throws IOException {
        Optional<ActiveSnapshot> now = activation.map(Activation::active).or(() -> before);
        Optional<SnapshotManifest> manifest = Optional.empty();
        if (now.isPresent()) {
            manifest = Optional.of(store.manifest(now.get().version()));
        }
        Map<String, String> formerly = active.map(BuiltSnapshot::fingerprints).orElse(Map.of());
        SnapshotDifference difference = SnapshotDifference.between(formerly,
                activation.isEmpty() ? formerly : fingerprints(activation.get()));
        return new RunReport(outcome(before, activation), now.map(ActiveSnapshot::version).orElse(null),
                now.map(ActiveSnapshot::sequence).orElse(null), library.read(), library.accepted().size(),
                planned.articles().size(), manifest.map(SnapshotManifest::documentCount).orElse(0), library.problems(),
                library.notices(), List.copyOf(difference.added()), List.copyOf(difference.changed()),
                List.copyOf(difference.removed()),
                manifest.map(SnapshotManifest::totalLength).orElse(0L), clock.seconds());
    }

    private Map<String, String> fingerprints(Activation activation) {
        return reader.built(activation.active().version()).map(BuiltSnapshot::fingerprints).orElse(Map.of());
    }

    private static Outcome outcome(Optional<ActiveSnapshot> before, Optional<Activation> activation) {
        if (activation.isEmpty()) {
            return Outcome.NOTHING_TO_SHOW;
        }
        if (activation.get() instanceof Activation.Waiting) {
            return Outcome.WAITING;
        }
        String version = activation.get().active().version();
        return before.isPresent() && before.get().version().equals(version) ? Outcome.UNCHANGED : Outcome.PUBLISHED;
    }
}
