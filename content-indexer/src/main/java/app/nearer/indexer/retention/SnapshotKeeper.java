package app.nearer.indexer.retention;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.replica.KnownReplica;
import app.nearer.indexer.replica.Replicas;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.tipindex.ActiveSnapshot;

/** Deletes old snapshots, once every replica that lives has said what it serves: each does so every minute. */
@Component
class SnapshotKeeper {

    private static final Logger log = LoggerFactory.getLogger(SnapshotKeeper.class);

    private final StoreAccess access;
    private final Activations activations;
    private final Replicas replicas;
    private final RetentionProperties kept;
    private final Clock clock;

    SnapshotKeeper(StoreAccess access, Activations activations, Replicas replicas, RetentionProperties kept, Clock clock) {
        this.access = access;
        this.activations = activations;
        this.replicas = replicas;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${nearer.snapshots.keep.first-look:PT3M}", fixedDelayString = "${nearer.snapshots.keep.every:PT1M}")
    void tidy() {
        try (StoreLock.Held held = access.lock().acquire("tidying up")) {
            delete(held);
        } catch (StoreBusyException e) {
            log.debug("tidied up a minute later: {}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            log.error("old snapshots cannot be deleted: {}", e.getMessage());
        }
    }

    /** The lock is a parameter so that nobody can forget it. */
    private void delete(StoreLock.Held held) throws IOException {
        ActiveSnapshot active = access.store().active().orElse(null);
        if (active == null || !activations.hasConfirmed(active)) {
            // without a broker nobody knows what is served
            return;
        }
        Set<String> served = replicas.list().stream().flatMap(SnapshotKeeper::served).collect(Collectors.toSet());
        served.add(active.version());
        List<String> obsolete = Retention.obsolete(access.store().list(), kept.number(), kept.age(), clock.instant(), served);
        for (String version : obsolete) {
            access.store().delete(version);
            log.info("snapshot {} was old and served by nobody: deleted", version);
        }
    }

    private static Stream<String> served(KnownReplica replica) {
        return replica.serving() == null ? Stream.empty() : Stream.of(replica.serving().snapshot());
    }
}
