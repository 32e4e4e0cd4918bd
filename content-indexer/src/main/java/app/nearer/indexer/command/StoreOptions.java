package app.nearer.indexer.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.preview.ListsAwayException;
import app.nearer.indexer.run.Indexing;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.withdrawal.WithdrawalDesk;
import app.nearer.indexer.source.ContentFolder;

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
        return new SnapshotDesk(access(), activations(), clock);
    }

    Indexing indexing(Path content) {
        return new Indexing(new LibraryReader(new ContentFolder(content)), access(), activations(), StoreOptions::noLists, clock);
    }

    WithdrawalDesk withdrawals() {
        return new WithdrawalDesk(access(), activations(), clock);
    }

    private static List<ListItem> noLists(String snapshot, QuizResultEvent result) {
        throw new ListsAwayException("lists are compared by the service only, and not with --offline");
    }

    private StoreAccess access() {
        return StoreAccess.to(directory, clock);
    }

    private Activations activations() {
        return Activations.withoutBroker(access().store(), clock);
    }
}
