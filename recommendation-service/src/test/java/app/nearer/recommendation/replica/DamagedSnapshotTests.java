package app.nearer.recommendation.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.nearer.tipindex.ActiveSnapshot;

/** What is damaged or away is reported and left, and the last good snapshot serves on. */
class DamagedSnapshotTests {

    @RegisterExtension
    final SampleReplica sample = new SampleReplica();

    @Test
    void aFileCutShortIsRefusedWithItsNameAndTheLastGoodOneServesOn() throws IOException {
        sample.publish("v1");
        sample.take(1, "v1");
        sample.publish("v2");
        Path file = sample.anIndexFile("v2");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(sample.take(2, "v2")).isFalse();
        assertThat(sample.servedVersion()).isEqualTo("v1");
        assertThat(sample.replica().refused().orElseThrow().reason()).contains(file.getFileName().toString()).contains("bytes");
        Files.write(file, whole);
        assertThat(sample.take(2, "v2")).as("the next announcement is a new attempt").isTrue();
        assertThat(sample.replica().refused()).isEmpty();
    }

    @Test
    void anAlteredFileIsRefused() throws IOException {
        sample.publish("v1");
        Path file = sample.anIndexFile("v1");
        byte[] altered = Files.readAllBytes(file);
        altered[altered.length / 2] ^= 1;
        Files.write(file, altered);
        assertThat(sample.take(1, "v1")).isFalse();
        assertThat(sample.replica().refused().orElseThrow().reason()).contains("checksum");
        assertThat(sample.replica().serving()).isEmpty();
    }

    @Test
    void anAlteredManifestIsRefused() throws IOException {
        sample.publish("v1");
        String announced = sample.checksum("v1");
        Path manifest = sample.folder().resolve("store/snapshots/v1/manifest.json");
        Files.writeString(manifest, Files.readString(manifest) + " ");
        assertThat(sample.replica().take(new ActiveSnapshot(1, "v1"), announced)).isFalse();
        assertThat(sample.replica().refused().orElseThrow().reason()).contains("announced");
    }

    @Test
    void aStoreThatIsAwayIsReportedAndTheLastGoodOneServesOn() throws IOException {
        sample.publish("v1");
        sample.take(1, "v1");
        assertThat(sample.replica().take(new ActiveSnapshot(2, "v2"), "0".repeat(64))).isFalse();
        assertThat(sample.replica().refused()).isPresent();
        assertThat(sample.items()).isNotEmpty();
    }

    @Test
    void aLocalCopyThatWasAlteredIsNotServedAndIsFetchedAgain() throws IOException {
        sample.publish("v1");
        sample.take(1, "v1");
        sample.replica().close();
        try (Stream<Path> files = Files.list(sample.local().resolve("v1/index"))) {
            Path file = files.sorted().toList().getFirst();
            byte[] altered = Files.readAllBytes(file);
            altered[0] ^= 1;
            Files.delete(file);
            Files.write(file, altered);
        }
        sample.restart();
        sample.replica().resume();
        assertThat(sample.replica().serving()).isEmpty();
        assertThat(sample.take(1, "v1")).isTrue();
        assertThat(sample.items()).isNotEmpty();
    }
}
