package app.nearer.recommendation.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.DurableFiles;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotStore;
import app.nearer.tipindex.Tip;

/** For each test a replica, and the store that it takes its snapshots from, each of two tips whose titles name their snapshot. */
final class SampleReplica implements BeforeEachCallback, AfterEachCallback {

    private Path folder;
    private SnapshotStore store;
    private Replica replica;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("sample-replica");
        store = new SnapshotStore(folder.resolve("store"));
        replica = newReplica();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        replica.close();
        DurableFiles.deleteTree(folder);
    }

    private Replica newReplica() {
        return new Replica(store, new LocalSnapshots(local()), new WarmUp(), Clock.systemUTC());
    }

    Path folder() {
        return folder;
    }

    /** Where the replica keeps what it has fetched. */
    Path local() {
        return folder.resolve("local");
    }

    Replica replica() {
        return replica;
    }

    /** Another replica in the place of one that was closed. */
    void restart() {
        replica = newReplica();
    }

    void publish(String version) throws IOException {
        try (SnapshotDraft draft = store.begin(version); FSDirectory directory = FSDirectory.open(draft.index())) {
            Samples.index(directory, tip(version, "a"), tip(version, "b"));
            draft.publish(2, Instant.now());
        }
    }

    /** A snapshot under another version with the very same index files. */
    void copySnapshot(String from, String to) throws IOException {
        try (SnapshotDraft draft = store.begin(to);
                Stream<Path> files = Files.list(folder.resolve("store/snapshots/" + from + "/index"))) {
            for (Path file : files.toList()) {
                Files.copy(file, draft.index().resolve(file.getFileName()));
            }
            draft.publish(2, Instant.now());
        }
    }

    private static Tip tip(String version, String id) {
        return Samples.tip(version + "-" + id).treats(Dimension.SOCIAL, 80).build();
    }

    boolean take(long sequence, String version) throws IOException {
        return replica.take(new ActiveSnapshot(sequence, version), checksum(version));
    }

    String checksum(String version) throws IOException {
        return Checksums.sha256(store.manifestBytes(version));
    }

    Path anIndexFile(String version) throws IOException {
        return store.file(version, store.manifest(version)
                .files()
                .stream()
                .filter(file -> file.path().startsWith("index/") && file.length() > 100)
                .findFirst()
                .orElseThrow());
    }

    String servedVersion() {
        return replica.serving().orElseThrow().snapshot();
    }

    List<ListItem> items() throws IOException {
        try (Replica.Lease lease = replica.acquire()) {
            return items(lease);
        }
    }

    static List<String> titles(Replica.Lease lease) throws IOException {
        return items(lease).stream().map(ListItem::title).toList();
    }

    private static List<ListItem> items(Replica.Lease lease) throws IOException {
        return Ranking.rank(lease.searcher(), Samples.result().gap(Dimension.SOCIAL, 50, 5).build());
    }
}
