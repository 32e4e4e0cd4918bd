package app.nearer.indexer.command;

import java.nio.file.Path;
import java.time.Clock;

import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.run.Indexing;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.tipindex.SnapshotStore;

import picocli.CommandLine.Option;

/** Where the snapshots are, for whoever works without the service. */
final class StoreOptions {

    @Option(names = "--offline", description = "Work on the folders, without the service. One that runs on the same store tells readers within seconds.")
    private boolean offline;

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "${env:NEARER_SNAPSHOTS_DIRECTORY:-.data/snapshots}", description = {
            "With --offline: the folder of the snapshots; also by NEARER_SNAPSHOTS_DIRECTORY.", "Here: ${DEFAULT-VALUE}"})
    private Path directory;

    private final Clock clock = Clock.systemUTC();

    boolean offline() {
        return offline;
    }

    SnapshotDesk desk() {
        return new SnapshotDesk(directory, store(), lock(), activations());
    }

    Indexing indexing(Path content) {
        return new Indexing(new ContentFolder(content), store(), lock(), activations(), clock);
    }

    private SnapshotStore store() {
        return new SnapshotStore(directory);
    }

    private StoreLock lock() {
        return new StoreLock(directory, clock);
    }

    private Activations activations() {
        return Activations.withoutBroker(store(), clock);
    }
}
