package app.nearer.indexer.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.nearer.indexer.activation.Activation;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.preview.Lists;
import app.nearer.indexer.preview.ListsPreview;
import app.nearer.indexer.preview.SampleProfiles;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.Findings.End;
import app.nearer.indexer.run.RunReport.Outcome;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.NewSnapshot;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotContent;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.Sources;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.source.Library;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/** One index run, from the files to the active snapshot. */
public final class Indexing {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    /** An announcement that waits for the broker in vain holds the store for some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LibraryReader content;
    private final StoreAccess access;
    private final SnapshotStore store;
    private final Activations activations;
    private final Lists lists;
    private final SnapshotReader reader;
    private final SnapshotBuilder builder;
    private final Clock clock;

    public Indexing(LibraryReader content, StoreAccess access, Activations activations, Lists lists, Clock clock) {
        this.content = content;
        this.access = access;
        this.store = access.store();
        this.activations = activations;
        this.lists = lists;
        this.reader = new SnapshotReader(store);
        this.builder = new SnapshotBuilder(store, clock);
        this.clock = clock;
    }

    /**
     * Does the whole run.
     *
     * @throws app.nearer.indexer.snapshot.StoreBusyException if somebody else is changing the store
     * @throws IOException                                    if the content cannot be read or the store cannot be written; then the active
     *                                                        snapshot is the one it was
     */
    public RunReport run(RunRequest request, Progress progress) throws IOException {
        PhaseClock clock = new PhaseClock(progress);
        try (StoreLock.Held held = access.lock().acquire("an index run", PATIENCE)) {
            store.removeLeftovers();
            Findings found = find(clock);
            RunPlan plan = RunPlan.of(request, found.planned().sources(), found.active(), newest());
            if (plan instanceof RunPlan.Nothing) {
                return found.report(nothingToShow(found), clock.seconds());
            }
            return switch (request.mode()) {
                case DRY_RUN -> dryRun(found, plan, clock);
                case PREPARE -> prepare(found, plan, clock);
                case PUBLISH -> publish(held, found, plan, clock);
            };
        }
    }

    private Findings find(Progress progress) throws IOException {
        Library library = content.read(progress);
        Optional<ActiveSnapshot> before = store.active();
        return new Findings(library, SnapshotContent.of(library, access.withdrawals().ids()).withSynonyms(content.synonyms()),
                before,
                before.map(ActiveSnapshot::version).flatMap(this::built), access.withdrawals().ids(),
                library.notices(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** The newest that was made from content: new ratings of an older one are no later word on what is to be shown. */
    private Optional<BuiltSnapshot> newest() throws IOException {
        return store.list().stream().filter(kept -> !SnapshotReader.isOnlyRated(kept)).findFirst().map(SnapshotManifest::version)
                .flatMap(this::built);
    }

    /** A snapshot that cannot be read is no reason not to make a better one. */
    private Optional<BuiltSnapshot> built(String version) {
        try {
            return Optional.of(reader.built(version));
        } catch (IOException e) {
            log.warn("snapshot {} is left out of account: {}", version, e.getMessage());
            return Optional.empty();
        }
    }

    private End nothingToShow(Findings found) throws IOException {
        Optional<ActiveSnapshot> before = found.before();
        Optional<SnapshotManifest> manifest = before.isEmpty()
                ? Optional.empty()
                : Optional.of(store.manifest(before.get().version()));
        return new End(Outcome.NOTHING_TO_SHOW, manifest, before.map(ActiveSnapshot::sequence).orElse(null),
                found.heldBefore(), 0, null);
    }

    private RunReport dryRun(Findings found, RunPlan plan, PhaseClock clock) throws IOException {
        Sources holds = found.planned().sources();
        Optional<BuiltSnapshot> active = found.active();
        ListsPreview preview;
        long bytes = 0;
        if (active.isEmpty()) {
            preview = ListsPreview.unknown("nothing is published yet that lists could be compared with");
        } else if (plan instanceof RunPlan.Take(BuiltSnapshot snapshot)) {
            holds = snapshot.sources();
            preview = compare(active.get(), snapshot.version(), clock);
        } else {
            NewSnapshot candidate = builder.preview(found.planned(), active.get(), clock);
            bytes = candidate.newBytes();
            try {
                preview = compare(active.get(), candidate.version(), clock);
            } finally {
                store.delete(candidate.version());
            }
        }
        return found.report(new End(Outcome.DRY_RUN, Optional.empty(), null, holds, bytes, preview), clock.seconds());
    }

    private ListsPreview compare(BuiltSnapshot active, String candidate, Progress progress) {
        progress.begin(Phase.COMPARING, SampleProfiles.ALL.size());
        return ListsPreview.between(active.version(), candidate, lists, progress::step);
    }

    private RunReport prepare(Findings found, RunPlan plan, PhaseClock clock) throws IOException {
        Obtained obtained = obtain(plan, found.planned(), clock);
        String version = obtained.version();
        boolean active = found.before().filter(before -> before.version().equals(version)).isPresent();
        return kept(obtained, found.report(new End(active ? Outcome.UNCHANGED : Outcome.PREPARED, manifest(version),
                active ? found.before().get().sequence() : null, holds(version), obtained.newBytes(), null), clock.seconds()));
    }

    private RunReport publish(StoreLock.Held held, Findings found, RunPlan plan, PhaseClock clock) throws IOException {
        Obtained obtained = obtain(plan, found.planned(), clock);
        Activation activation = activations.activate(held, obtained.version(), clock);
        String version = activation.active().version();
        return kept(obtained, found.report(new End(outcome(found.before(), activation), manifest(version),
                activation.active().sequence(), holds(version), obtained.newBytes(), null), clock.seconds()));
    }

    /** A snapshot of the content. */
    private record Obtained(String version, boolean isNew, long newBytes) {

        static Obtained of(NewSnapshot built) {
            return new Obtained(built.version(), true, built.newBytes());
        }
    }

    private Obtained obtain(RunPlan plan, SnapshotContent planned, Progress progress) throws IOException {
        try {
            switch (plan) {
                case RunPlan.Take(BuiltSnapshot snapshot) -> {
                    reader.verify(snapshot.version(), progress);
                    return new Obtained(snapshot.version(), false, 0);
                }
                case RunPlan.Build(Optional<BuiltSnapshot> base) when base.isPresent() -> {
                    return Obtained.of(builder.build(planned, base.get(), progress));
                }
                default -> {
                    return Obtained.of(builder.build(planned, progress));
                }
            }
        } catch (DamagedSnapshotException e) {
            log.warn("everything is built anew, since {}", e.getMessage());
            return Obtained.of(builder.build(planned, progress));
        }
    }

    /** A report that cannot be kept is shown all the same. */
    private RunReport kept(Obtained obtained, RunReport report) {
        if (obtained.isNew()) {
            try {
                store.keepReport(obtained.version(), RunReports.write(report));
            } catch (IOException e) {
                log.warn("the report on {} cannot be kept: {}", obtained.version(), e.getMessage());
            }
        }
        return report;
    }

    private Optional<SnapshotManifest> manifest(String version) throws IOException {
        return Optional.of(store.manifest(version));
    }

    private Sources holds(String version) {
        return built(version).map(BuiltSnapshot::sources).orElse(Sources.NONE);
    }

    private static Outcome outcome(Optional<ActiveSnapshot> before, Activation activation) {
        if (activation instanceof Activation.Waiting) {
            return Outcome.WAITING;
        }
        String version = activation.active().version();
        return before.isPresent() && before.get().version().equals(version) ? Outcome.UNCHANGED : Outcome.PUBLISHED;
    }
}
