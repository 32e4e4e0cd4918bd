package app.nearer.recommendation.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newer snapshot is taken while readers are at work. */
class SwapTests {

    @RegisterExtension
    final SampleReplica sample = new SampleReplica();

    @Test
    void aReaderInFlightFinishesOnTheSnapshotItBeganWith() throws IOException {
        sample.publish("v1");
        sample.publish("v2");
        sample.take(1, "v1");
        Replica.Lease lease = sample.replica().acquire();
        sample.take(2, "v2");
        assertThat(SampleReplica.titles(lease)).allMatch(title -> title.contains("v1"));
        lease.close();
        assertThatThrownBy(() -> lease.searcher().getIndexReader().storedFields()).isInstanceOf(AlreadyClosedException.class);
        assertThat(sample.servedVersion()).isEqualTo("v2");
    }

    @Test
    void swapsUnderLoadGiveNoFailedAndNoMixedAnswer() throws Exception {
        sample.publish("v1");
        sample.publish("v2");
        sample.take(1, "v1");
        AtomicBoolean swapping = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            List<Future<Set<String>>> seen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                seen.add(readers.submit(readWhile(swapping)));
            }
            for (int sequence = 2; sequence <= 60; sequence++) {
                assertThat(sample.take(sequence, sequence % 2 == 0 ? "v2" : "v1")).isTrue();
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
        sample.publish("v1");
        sample.publish("v2");
        sample.take(1, "v1");
        sample.take(2, "v2");
        long open = open();
        long mapped = mapped();
        AtomicBoolean swapping = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Set<String>>> seen = List.of(readers.submit(readWhile(swapping)), readers.submit(readWhile(swapping)));
            for (int sequence = 3; sequence <= 52; sequence++) {
                assertThat(sample.take(sequence, sequence % 2 == 0 ? "v2" : "v1")).isTrue();
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
        return Files.readAllLines(Path.of("/proc/self/maps")).stream().filter(line -> line.contains(sample.local().toString()))
                .count();
    }

    /** A descriptor may be closed while it is looked at. */
    private long open() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(descriptor -> {
                try {
                    return Files.readSymbolicLink(descriptor).startsWith(sample.local());
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
                try (Replica.Lease lease = sample.replica().acquire()) {
                    String version = lease.snapshot().version();
                    assertThat(SampleReplica.titles(lease)).hasSize(2)
                            .allMatch(title -> title.contains(version));
                    versions.add(version);
                }
            }
            return versions;
        };
    }
}
