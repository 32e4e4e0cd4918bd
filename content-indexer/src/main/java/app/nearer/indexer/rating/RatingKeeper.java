package app.nearer.indexer.rating;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import app.nearer.indexer.activation.Activation;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.snapshot.Totals;

/** Looks each day whether what people say of items has changed, and publishes the active snapshot with that, and with no other change. */
class RatingKeeper {

    private static final Logger log = LoggerFactory.getLogger(RatingKeeper.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final StoreAccess access;
    private final Activations activations;
    private final SnapshotReader reader;
    private final SnapshotBuilder builder;
    private final Supplier<Map<String, Totals>> ratings;

    /**
     * @param ratings what is said of items by now, by their ids; throws a {@link RuntimeException} when the broker is away
     */
    RatingKeeper(StoreAccess access, Activations activations, SnapshotBuilder builder, Supplier<Map<String, Totals>> ratings) {
        this.access = access;
        this.activations = activations;
        this.reader = new SnapshotReader(access.store());
        this.builder = builder;
        this.ratings = ratings;
    }

    @Scheduled(initialDelayString = "${nearer.ratings.first-look:PT5M}", fixedDelayString = "${nearer.ratings.freeze-every:P1D}")
    void look() {
        try {
            freeze();
        } catch (StoreBusyException e) {
            log.info("ratings wait for the next time: {}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            log.warn("ratings cannot be brought into a snapshot just now ({})", e.toString());
        }
    }

    /**
     * Publishes the active snapshot with the ratings as they are now; nothing when it holds them already, or there is none.
     *
     * @throws StoreBusyException if somebody else is changing the store
     * @throws IOException        if the store cannot be read or written; then the active snapshot is the one it was
     */
    Optional<Activation> freeze() throws IOException {
        Map<String, Totals> now = ratings.get();
        try (StoreLock.Held held = access.lock().acquire("new ratings", PATIENCE)) {
            Optional<BuiltSnapshot> active = reader.active().filter(BuiltSnapshot::current);
            if (active.isEmpty() || reader.ratings(active.get().version()).equals(now)) {
                return Optional.empty();
            }
            String rated = builder.rated(active.get(), now, Progress.NONE).version();
            log.info("snapshot {} has what people say of {} items", rated, now.size());
            return Optional.of(activations.activate(held, rated, Progress.NONE));
        }
    }
}
