package app.nearer.indexer.activation;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotStore;

/**
 * Makes the topics follow the store: within seconds where readers have not been told yet, whoever changed the store; each minute in any case; and
 * with all articles when their topic is found empty.
 */
class Announcer {

    private static final Logger log = LoggerFactory.getLogger(Announcer.class);
    private static final Duration BETWEEN_ANNOUNCEMENTS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS_AT_THE_TOPIC = Duration.ofSeconds(15);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(6);

    private final SnapshotStore store;
    private final Activations activations;
    private final StoreLock lock;
    private final Clock clock;
    private Instant announced = Instant.MIN;
    private Instant looked = Instant.MIN;
    private Instant failed = Instant.MIN;

    Announcer(SnapshotStore store, Activations activations, StoreLock lock, Clock clock) {
        this.store = store;
        this.activations = activations;
        this.lock = lock;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void tick() {
        try {
            Optional<ActiveSnapshot> active = store.active();
            if (active.isPresent() && isDue(active.get())) {
                announce();
            }
        } catch (StoreBusyException e) {
            log.debug("whoever changes the store announces it: {}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            log.error("the active snapshot cannot be announced: {}", e.getMessage());
        }
    }

    private boolean isDue(ActiveSnapshot active) {
        Instant now = clock.instant();
        if (now.isBefore(failed.plus(BETWEEN_ATTEMPTS))) {
            // an attempt holds the store for some seconds: leave room for operators
            return false;
        }
        if (!activations.hasConfirmed(active) || !now.isBefore(announced.plus(BETWEEN_ANNOUNCEMENTS))) {
            return true;
        }
        if (now.isBefore(looked.plus(BETWEEN_LOOKS_AT_THE_TOPIC))) {
            return false;
        }
        looked = now;
        return activations.articlesAreGone();
    }

    private void announce() throws IOException {
        try (StoreLock.Held held = lock.acquire("an announcement")) {
            if (activations.announceAgain(held, Progress.NONE).orElse(null) instanceof Activation.Announced) {
                announced = clock.instant();
                looked = announced;
            } else {
                failed = clock.instant();
            }
        }
    }
}
