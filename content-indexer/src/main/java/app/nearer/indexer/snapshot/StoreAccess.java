package app.nearer.indexer.snapshot;

import java.nio.file.Path;
import java.time.Clock;

import app.nearer.tipindex.SnapshotStore;

/**
 * A store, with what whoever changes it needs.
 *
 * @param directory its root
 */
public record StoreAccess(Path directory, SnapshotStore store, StoreLock lock, Withdrawals withdrawals) {

    /** The store in a folder, which need not exist yet. */
    public static StoreAccess to(Path directory, Clock clock) {
        return new StoreAccess(directory, new SnapshotStore(directory), new StoreLock(directory, clock),
                new Withdrawals(directory));
    }
}
