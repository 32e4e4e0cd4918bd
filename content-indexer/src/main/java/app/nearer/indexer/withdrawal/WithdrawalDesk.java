package app.nearer.indexer.withdrawal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.nearer.indexer.activation.Activation;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.BuiltSnapshot;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.snapshot.Withdrawal;
import app.nearer.tipindex.SnapshotManifest;

/** Withdraws articles, and takes withdrawals back. */
public final class WithdrawalDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StoreAccess access;
    private final Activations activations;
    private final SnapshotReader reader;
    private final SnapshotBuilder builder;
    private final Clock clock;

    public WithdrawalDesk(StoreAccess access, Activations activations, Clock clock) {
        this.access = access;
        this.activations = activations;
        this.reader = new SnapshotReader(access.store());
        this.builder = new SnapshotBuilder(access.store(), clock);
        this.clock = clock;
    }

    /** All withdrawals, in the order in which they were made. */
    public List<Withdrawal> list() throws IOException {
        return access.withdrawals().list();
    }

    /**
     * Takes an article out of sight, now and in all snapshots to come. It is noted first, so that it holds whatever happens next.
     *
     * @param reason in the operator's words; may be empty
     * @return what became of the snapshot without it; nothing when the active one did not hold it
     * @throws NoSuchFileException                                 if no snapshot that is kept holds such an article
     * @throws app.nearer.tipindex.DamagedSnapshotException       if the active snapshot is not what its manifest says, or of another
     *                                                             version: it is noted, and a full run carries it out
     * @throws app.nearer.indexer.snapshot.StoreBusyException      if somebody else is changing the store
     */
    public Optional<Activation> withdraw(String article, String reason) throws IOException {
        try (StoreLock.Held held = access.lock().acquire("a withdrawal", PATIENCE)) {
            if (!isKnown(article)) {
                throw new NoSuchFileException(article);
            }
            access.withdrawals().add(held, new Withdrawal(article, clock.instant(), reason.strip()));
            Optional<BuiltSnapshot> active = reader.active();
            if (active.isEmpty() || !active.get().fingerprints().containsKey(article)) {
                return Optional.empty();
            }
            String without = builder.without(active.get(), Set.of(article), Progress.NONE).version();
            return Optional.of(activations.activate(held, without, Progress.NONE));
        }
    }

    /**
     * Takes a withdrawal back: the next run shows the article again if its file says that it is published.
     *
     * @return whether there was one
     */
    public boolean takeBack(String article) throws IOException {
        try (StoreLock.Held held = access.lock().acquire("the end of a withdrawal", PATIENCE)) {
            return access.withdrawals().remove(held, article);
        }
    }

    private boolean isKnown(String article) throws IOException {
        for (SnapshotManifest kept : access.store().list()) {
            if (SnapshotReader.articles(kept).containsKey(article)) {
                return true;
            }
        }
        return false;
    }
}
