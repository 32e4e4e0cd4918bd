package app.nearer.recommendation.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.nearer.tipindex.DurableFiles;

/** What a replica serves, after announcements and restarts. */
class ReplicaTests {

    @RegisterExtension
    final SampleReplica sample = new SampleReplica();

    @Test
    void withoutASnapshotNothingCanBeAcquired() {
        sample.replica().resume();
        assertThatThrownBy(() -> sample.replica().acquire()).isInstanceOf(NoSnapshotException.class);
        assertThat(sample.replica().serving()).isEmpty();
    }

    @Test
    void anAnnouncedSnapshotIsFetchedAndServed() throws IOException {
        sample.publish("v1");
        assertThat(sample.take(1, "v1")).isTrue();
        assertThat(sample.servedVersion()).isEqualTo("v1");
        assertThat(sample.replica().documentCount()).isEqualTo(2);
    }

    @Test
    void theHighestActivationWinsWhateverTheVersion() throws IOException {
        sample.publish("v1");
        sample.publish("v2");
        sample.take(1, "v1");
        sample.take(2, "v2");
        assertThat(sample.take(3, "v1")).isTrue();
        assertThat(sample.servedVersion()).isEqualTo("v1");
        assertThat(sample.take(2, "v2")).isFalse();
        assertThat(sample.servedVersion()).isEqualTo("v1");
        assertThat(sample.replica().refused()).isEmpty();
    }

    @Test
    void theSameSnapshotActivatedAgainKeepsServing() throws IOException {
        sample.publish("v1");
        sample.take(1, "v1");
        assertThat(sample.take(2, "v1")).isTrue();
        assertThat(sample.replica().serving().orElseThrow().sequence()).isEqualTo(2);
        assertThat(sample.items()).isNotEmpty();
    }

    @Test
    void aRestartServesTheLastSnapshotWithoutTheStore() throws IOException {
        sample.publish("v1");
        sample.take(1, "v1");
        sample.replica().close();
        DurableFiles.deleteTree(sample.folder().resolve("store"));
        sample.restart();
        sample.replica().resume();
        assertThat(sample.servedVersion()).isEqualTo("v1");
        assertThat(sample.items()).isNotEmpty();
    }

    @Test
    void whatIsHeldAlreadyIsNotFetchedAgain() throws IOException {
        sample.publish("v1");
        sample.take(1, "v1");
        sample.copySnapshot("v1", "v2");
        sample.take(2, "v2");
        Path before = sample.local().resolve("v1/index/segments_1");
        Path after = sample.local().resolve("v2/index/segments_1");
        assertThat(Files.readAttributes(after, BasicFileAttributes.class).fileKey())
                .isEqualTo(Files.readAttributes(before, BasicFileAttributes.class).fileKey());
    }

    @Test
    void onlyTheServedSnapshotAndTheOneBeforeAreKept() throws IOException {
        for (int i = 1; i <= 4; i++) {
            sample.publish("v" + i);
            sample.take(i, "v" + i);
        }
        try (Stream<Path> folders = Files.list(sample.local())) {
            assertThat(folders.filter(Files::isDirectory)).extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("v3", "v4");
        }
    }
}
