package app.nearer.indexer.retention;

import static app.nearer.indexer.Samples.NOON;
import static app.nearer.indexer.Samples.build;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexReplicaEvent.Refused;
import app.nearer.contracts.IndexReplicaEvent.Serving;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.activation.ToldReaders;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.replica.HeardReplicas;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreLock;

/** Five snapshots, each with other content, looked at two months later; the newest but one is active. */
class SnapshotKeeperTests {

    private static final Instant NOW = NOON.plus(Duration.ofDays(60));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final String[] versions = new String[5];
    private StoreAccess access;
    private Activations activations;

    @BeforeEach
    void publish() throws IOException {
        access = StoreAccess.to(folder, CLOCK);
        activations = ToldReaders.of(access.store(), CLOCK);
        for (int i = 0; i < versions.length; i++) {
            versions[i] = build(folder, i, SampleArticle.of("one").with("A title", "Title " + i)).version();
        }
        activate(activations, versions[3]);
    }

    @Test
    void whatIsOldAndServedByNobodyGoes() throws IOException {
        tidy(activations, heartbeat("replica-1", NOW, versions[3], null));

        assertThat(access.store().versions()).containsExactlyInAnyOrder(versions[4], versions[3]);
    }

    @Test
    void whatAReplicaServesStaysThoughItIsBehindOrCouldNotTakeTheNewest() throws IOException {
        tidy(activations, heartbeat("behind", NOW, versions[0], null),
                heartbeat("refusing", NOW, versions[2], new Refused(versions[3], 1, "a checksum differs")));

        assertThat(access.store().versions()).containsExactlyInAnyOrder(versions[4], versions[3], versions[2], versions[0]);
    }

    @Test
    void whatASilentReplicaServedLastStays() throws IOException {
        tidy(activations, heartbeat("silent", NOW.minus(Duration.ofDays(1)), versions[1], null));

        assertThat(access.store().versions()).containsExactlyInAnyOrder(versions[4], versions[3], versions[1]);
    }

    @Test
    void untilReadersHaveBeenToldOfTheActiveOneNothingGoes() throws IOException {
        tidy(Activations.withoutBroker(access.store(), CLOCK), heartbeat("replica-1", NOW, versions[3], null));

        assertThat(access.store().versions()).hasSize(5);
    }

    @Test
    void whileSomebodyChangesTheStoreNothingGoes() throws IOException {
        StoreLock.Held held = access.lock().acquire("a test");

        tidy(activations);

        held.close();
        assertThat(access.store().versions()).hasSize(5);
    }

    private void tidy(Activations told, IndexReplicaEvent... heartbeats) {
        new SnapshotKeeper(access, told, HeardReplicas.of(CLOCK, heartbeats), new RetentionProperties(1, Duration.ofDays(30)),
                CLOCK).tidy();
    }

    private void activate(Activations told, String version) throws IOException {
        try (StoreLock.Held held = access.lock().acquire("a test")) {
            told.activate(held, version, Progress.NONE);
        }
    }

    private static IndexReplicaEvent heartbeat(String id, Instant heard, String snapshot, @Nullable Refused refused) {
        return IndexReplicaEvent.of(UUID.randomUUID(), heard, id, new Serving(snapshot, 1, heard), refused);
    }
}
