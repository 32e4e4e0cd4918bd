package app.nearer.indexer.activation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/**
 * Makes a snapshot the active one, and tells readers which is. First the store is changed; then the topics are made to follow, which can be
 * repeated at any time and by anybody who holds the lock.
 */
public final class Activations {

    private static final Logger log = LoggerFactory.getLogger(Activations.class);

    private final SnapshotStore store;
    private final SnapshotReader reader;
    private final LibraryTopics topics;
    private final Clock clock;
    private volatile @Nullable ActiveSnapshot confirmed;
    private volatile @Nullable ActiveSnapshot waiting;

    Activations(SnapshotStore store, LibraryTopics topics, Clock clock) {
        this.store = store;
        this.reader = new SnapshotReader(store);
        this.topics = topics;
        this.clock = clock;
    }

    /** Activates without a broker: readers are told by the service, once it looks at the store. */
    public static Activations withoutBroker(SnapshotStore store, Clock clock) {
        return new Activations(store, new NoTopics(), clock);
    }

    /**
     * Makes a snapshot the active one, forward or back. One that is active already is announced again.
     *
     * @throws java.nio.file.NoSuchFileException             if there is no such snapshot
     * @throws app.nearer.tipindex.DamagedSnapshotException if it is not what its manifest says; then nothing is changed
     */
    public Activation activate(StoreLock.Held held, String version, Progress progress) throws IOException {
        reader.verify(version, progress);
        Optional<ActiveSnapshot> current = store.active();
        ActiveSnapshot active = current.filter(snapshot -> snapshot.version().equals(version)).orElse(null);
        if (active == null) {
            active = advance(new ActiveSnapshot(current.map(ActiveSnapshot::sequence).orElse(0L) + 1, version));
        }
        return announce(held, active, progress);
    }

    /** Tells readers of the active snapshot again, and of its articles where they do not hold them; nothing when there is none. */
    public Optional<Activation> announceAgain(StoreLock.Held held, Progress progress) throws IOException {
        Optional<ActiveSnapshot> active = store.active();
        return active.isEmpty() ? Optional.empty() : Optional.of(announce(held, active.get(), progress));
    }

    /** Whether readers have been told of {@code active} by this process, articles included. */
    public boolean hasConfirmed(ActiveSnapshot active) {
        return active.equals(confirmed);
    }

    /** The snapshot that readers have been told of by this process. */
    Optional<ActiveSnapshot> confirmed() {
        return Optional.ofNullable(confirmed);
    }

    /** Whether the broker is there, and holds no article at all. */
    boolean articlesAreGone() {
        try {
            return topics.articlesAreGone();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private ActiveSnapshot advance(ActiveSnapshot next) throws IOException {
        store.activate(next);
        log.info("snapshot {} is active (activation {})", next.version(), next.sequence());
        return next;
    }

    /** The lock is a parameter so that nobody can forget it. */
    private Activation announce(StoreLock.Held held, ActiveSnapshot wanted, Progress progress) throws IOException {
        ActiveSnapshot active = wanted;
        int published = 0;
        int withdrawn = 0;
        try {
            if (!hasConfirmed(wanted) || topics.articlesAreGone()) {
                confirmed = null;
                ActivationPlan plan = plan(wanted);
                active = plan.active().equals(wanted) ? wanted : advance(plan.active());
                follow(plan, progress);
                published = plan.published().size();
                withdrawn = plan.withdrawn().size();
            }
            topics.publish(announcement(active));
            confirmed = active;
            waiting = null;
            return new Activation.Announced(active, published, withdrawn);
        } catch (RuntimeException e) {
            noteThatItWaits(active, e);
            return new Activation.Waiting(active);
        }
    }

    private ActivationPlan plan(ActiveSnapshot wanted) throws IOException {
        PublishedState before = topics.read();
        return ActivationPlan.of(before, wanted, reader.articles(wanted.version()), formerly(before));
    }

    private Set<String> formerly(PublishedState before) throws IOException {
        Set<String> ids = new TreeSet<>();
        if (before.isEmpty()) {
            for (SnapshotManifest kept : store.list()) {
                ids.addAll(SnapshotReader.articles(kept).keySet());
            }
        }
        return ids;
    }

    private void follow(ActivationPlan plan, Progress progress) throws IOException {
        ActiveSnapshot active = plan.active();
        SortedMap<String, String> articles = reader.articles(active.version());
        progress.begin(Phase.PUBLISHING, plan.size());
        for (String id : plan.published()) {
            topics.publish(ArticleEvent.published(eventId("article", id, active), clock.instant(), active.sequence(),
                    reader.article(active.version(), id, articles.get(id))));
            progress.step();
        }
        for (String id : plan.withdrawn()) {
            topics.publish(ArticleEvent.withdrawn(eventId("article", id, active), clock.instant(), active.sequence(), id));
            progress.step();
        }
        log.info("activation {}: {} articles published, {} withdrawn", active.sequence(), plan.published().size(),
                plan.withdrawn().size());
    }

    private IndexSnapshotEvent announcement(ActiveSnapshot active) throws IOException {
        String version = active.version();
        return IndexSnapshotEvent.of(eventId("snapshot", version, active), clock.instant(), active.sequence(), version,
                SnapshotStore.manifestAddress(version), store.manifest(version).documentCount(),
                Checksums.sha256(store.manifestBytes(version)));
    }

    private void noteThatItWaits(ActiveSnapshot active, RuntimeException cause) {
        if (!active.equals(waiting)) {
            log.warn("activation {} is not announced yet, and will be as soon as the broker is there ({})", active.sequence(),
                    cause.toString());
        }
        log.debug("activation {} waits", active.sequence(), cause);
        waiting = active;
    }

    /** What is published again is the same event. */
    private static UUID eventId(String kind, String id, ActiveSnapshot active) {
        return UUID.nameUUIDFromBytes("%s/%s/%d".formatted(kind, id, active.sequence()).getBytes(StandardCharsets.UTF_8));
    }
}
