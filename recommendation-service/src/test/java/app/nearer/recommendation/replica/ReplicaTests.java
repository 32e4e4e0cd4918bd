package app.nearer.recommendation.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

class ReplicaTests {

    @TempDir
    Path folder;

    private SnapshotStore store;
    private Path local;
    private Replica replica;

    @BeforeEach
    void start() {
        store = new SnapshotStore(folder.resolve("store"));
        local = folder.resolve("local");
        replica = newReplica();
    }

    @AfterEach
    void stop() throws IOException {
        replica.close();
    }

    @Test
    void withoutASnapshotNothingCanBeAcquired() {
        replica.resume();
        assertThatThrownBy(() -> replica.acquire()).isInstanceOf(NoSnapshotException.class);
        assertThat(replica.serving()).isEmpty();
    }

    @Test
    void anAnnouncedSnapshotIsFetchedAndServed() throws IOException {
        publish("v1");
        assertThat(take(1, "v1")).isTrue();
        assertThat(servedVersion()).isEqualTo("v1");
        assertThat(replica.documentCount()).isEqualTo(2);
    }

    @Test
    void theHighestActivationWinsWhateverTheVersion() throws IOException {
        publish("v1");
        publish("v2");
        take(1, "v1");
        take(2, "v2");
        assertThat(take(3, "v1")).isTrue();
        assertThat(servedVersion()).isEqualTo("v1");
        assertThat(take(2, "v2")).isFalse();
        assertThat(servedVersion()).isEqualTo("v1");
        assertThat(replica.refused()).isEmpty();
    }

    @Test
    void theSameSnapshotActivatedAgainKeepsServing() throws IOException {
        publish("v1");
        take(1, "v1");
        assertThat(take(2, "v1")).isTrue();
        assertThat(replica.serving().orElseThrow().sequence()).isEqualTo(2);
        assertThat(items(replica)).isNotEmpty();
    }

    @Test
    void aFileCutShortIsRefusedWithItsNameAndTheLastGoodOneServesOn() throws IOException {
        publish("v1");
        take(1, "v1");
        publish("v2");
        Path file = anIndexFile("v2");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(take(2, "v2")).isFalse();
        assertThat(servedVersion()).isEqualTo("v1");
        assertThat(replica.refused().orElseThrow().reason()).contains(file.getFileName().toString()).contains("bytes");
        Files.write(file, whole);
        assertThat(take(2, "v2")).as("the next announcement is a new attempt").isTrue();
        assertThat(replica.refused()).isEmpty();
    }

    @Test
    void anAlteredFileIsRefused() throws IOException {
        publish("v1");
        Path file = anIndexFile("v1");
        byte[] altered = Files.readAllBytes(file);
        altered[altered.length / 2] ^= 1;
        Files.write(file, altered);
        assertThat(take(1, "v1")).isFalse();
        assertThat(replica.refused().orElseThrow().reason()).contains("checksum");
        assertThat(replica.serving()).isEmpty();
    }

    @Test
    void anAlteredManifestIsRefused() throws IOException {
        publish("v1");
        String announced = checksum("v1");
        Path manifest = folder.resolve("store/snapshots/v1/manifest.json");
        Files.writeString(manifest, Files.readString(manifest) + " ");
        assertThat(replica.take(new ActiveSnapshot(1, "v1"), announced)).isFalse();
        assertThat(replica.refused().orElseThrow().reason()).contains("announced");
    }

    @Test
    void aStoreThatIsAwayIsReportedAndTheLastGoodOneServesOn() throws IOException {
        publish("v1");
        take(1, "v1");
        assertThat(replica.take(new ActiveSnapshot(2, "v2"), "0".repeat(64))).isFalse();
        assertThat(replica.refused()).isPresent();
        assertThat(items(replica)).isNotEmpty();
    }

    @Test
    void aRestartServesTheLastSnapshotWithoutTheStore() throws IOException {
        publish("v1");
        take(1, "v1");
        replica.close();
        DurableFiles.deleteTree(folder.resolve("store"));
        replica = newReplica();
        replica.resume();
        assertThat(servedVersion()).isEqualTo("v1");
        assertThat(items(replica)).isNotEmpty();
    }

    @Test
    void aLocalCopyThatWasAlteredIsNotServedAndIsFetchedAgain() throws IOException {
        publish("v1");
        take(1, "v1");
        replica.close();
        try (Stream<Path> files = Files.list(local.resolve("v1/index"))) {
            Path file = files.sorted().toList().getFirst();
            byte[] altered = Files.readAllBytes(file);
            altered[0] ^= 1;
            Files.delete(file);
            Files.write(file, altered);
        }
        replica = newReplica();
        replica.resume();
        assertThat(replica.serving()).isEmpty();
        assertThat(take(1, "v1")).isTrue();
        assertThat(items(replica)).isNotEmpty();
    }

    @Test
    void whatIsHeldAlreadyIsNotFetchedAgain() throws IOException {
        publish("v1");
        take(1, "v1");
        copySnapshot("v1", "v2");
        take(2, "v2");
        Path before = local.resolve("v1/index/segments_1");
        Path after = local.resolve("v2/index/segments_1");
        assertThat(Files.readAttributes(after, BasicFileAttributes.class).fileKey())
                .isEqualTo(Files.readAttributes(before, BasicFileAttributes.class).fileKey());
    }

    @Test
    void onlyTheServedSnapshotAndTheOneBeforeAreKept() throws IOException {
        for (int i = 1; i <= 4; i++) {
            publish("v" + i);
            take(i, "v" + i);
        }
        try (Stream<Path> folders = Files.list(local)) {
            assertThat(folders.filter(Files::isDirectory)).extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("v3", "v4");
        }
    }

    @Test
    void aReaderInFlightFinishesOnTheSnapshotItBeganWith() throws IOException {
        publish("v1");
        publish("v2");
        take(1, "v1");
        Replica.Lease lease = replica.acquire();
        take(2, "v2");
        assertThat(titles(Ranking.rank(lease.searcher(), Samples.result().gap(Dimension.SOCIAL, 50, 5).build())))
                .allMatch(title -> title.contains("v1"));
        lease.close();
        assertThatThrownBy(() -> lease.searcher().getIndexReader().storedFields()).isInstanceOf(AlreadyClosedException.class);
        assertThat(servedVersion()).isEqualTo("v2");
    }

    @Test
    void swapsUnderLoadGiveNoFailedAndNoMixedAnswer() throws Exception {
        publish("v1");
        publish("v2");
        take(1, "v1");
        AtomicBoolean swapping = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            List<Future<Set<String>>> seen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                seen.add(readers.submit(readWhile(swapping)));
            }
            for (int sequence = 2; sequence <= 60; sequence++) {
                assertThat(take(sequence, sequence % 2 == 0 ? "v2" : "v1")).isTrue();
            }
            swapping.set(false);
            Set<String> versions = new HashSet<>();
            for (Future<Set<String>> reader : seen) {
                versions.addAll(reader.get());
            }
            assertThat(versions).containsExactlyInAnyOrder("v1", "v2");
        }
    }

    @Test
    void whatSwapsOpenedAndMappedIsGivenBack() throws Exception {
        Assumptions.assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "SKIPPED: only Linux tells what is open and mapped");
        publish("v1");
        publish("v2");
        take(1, "v1");
        take(2, "v2");
        long open = open();
        long mapped = mapped();
        AtomicBoolean swapping = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Set<String>>> seen = List.of(readers.submit(readWhile(swapping)), readers.submit(readWhile(swapping)));
            for (int sequence = 3; sequence <= 52; sequence++) {
                assertThat(take(sequence, sequence % 2 == 0 ? "v2" : "v1")).isTrue();
            }
            swapping.set(false);
            for (Future<Set<String>> reader : seen) {
                reader.get();
            }
        }
        assertThat(open()).as("open files of the replica's folder").isEqualTo(open);
        assertThat(mapped()).as("mapped pieces of them").isEqualTo(mapped);
    }

    private long mapped() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(line -> line.contains(local.toString())).count();
    }

    /** A descriptor may be closed while it is looked at. */
    private long open() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(descriptor -> {
                try {
                    return Files.readSymbolicLink(descriptor).startsWith(local);
                } catch (IOException e) {
                    return false;
                }
            }).count();
        }
    }

    private Callable<Set<String>> readWhile(AtomicBoolean swapping) {
        return () -> {
            Set<String> versions = new HashSet<>();
            while (swapping.get()) {
                try (Replica.Lease lease = replica.acquire()) {
                    String version = lease.snapshot().version();
                    assertThat(titles(Ranking.rank(lease.searcher(), Samples.result().gap(Dimension.SOCIAL, 50, 5).build())))
                            .hasSize(2)
                            .allMatch(title -> title.contains(version));
                    versions.add(version);
                }
            }
            return versions;
        };
    }

    private Replica newReplica() {
        return new Replica(store, new LocalSnapshots(local), new WarmUp(), Clock.systemUTC());
    }

    private void publish(String version) throws IOException {
        try (SnapshotDraft draft = store.begin(version); FSDirectory directory = FSDirectory.open(draft.index())) {
            Samples.index(directory, tip(version, "a"), tip(version, "b"));
            draft.publish(2, Instant.now());
        }
    }

    /** A snapshot under another version with the very same index files. */
    private void copySnapshot(String from, String to) throws IOException {
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

    private boolean take(long sequence, String version) throws IOException {
        return replica.take(new ActiveSnapshot(sequence, version), checksum(version));
    }

    private String checksum(String version) throws IOException {
        return Checksums.sha256(store.manifestBytes(version));
    }

    private Path anIndexFile(String version) throws IOException {
        return store.file(version, store.manifest(version)
                .files()
                .stream()
                .filter(file -> file.path().startsWith("index/") && file.length() > 100)
                .findFirst()
                .orElseThrow());
    }

    private String servedVersion() {
        return replica.serving().orElseThrow().snapshot();
    }

    private static List<ListItem> items(Replica replica) throws IOException {
        try (Replica.Lease lease = replica.acquire()) {
            return Ranking.rank(lease.searcher(), Samples.result().gap(Dimension.SOCIAL, 50, 5).build());
        }
    }

    private static List<String> titles(List<ListItem> items) {
        return items.stream().map(ListItem::title).toList();
    }
}
