package app.nearer.indexer.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexReplicaEvent.Refused;
import app.nearer.contracts.IndexReplicaEvent.Serving;
import app.nearer.indexer.replica.KnownReplica.State;

class KnownReplicaTests {

    private static final Instant HEARD = Instant.parse("2026-11-21T12:00:00Z");
    private static final Serving SERVING = new Serving("v1", 1, HEARD);
    private static final Refused REFUSED = new Refused("v2", 2, "a checksum differs");

    @Test
    void aReplicaThatServesIsServing() {
        assertThat(state(SERVING, null, Duration.ofMinutes(1))).isEqualTo(State.SERVING);
    }

    @Test
    void oneThatCouldNotTakeTheNewestIsRefusing() {
        assertThat(state(SERVING, REFUSED, Duration.ofMinutes(1))).isEqualTo(State.REFUSING);
    }

    @Test
    void oneWithoutASnapshotIsEmptyWhateverItRefused() {
        assertThat(state(null, REFUSED, Duration.ZERO)).isEqualTo(State.EMPTY);
    }

    @Test
    void afterThreeMinutesNobodyKnows() {
        assertThat(state(SERVING, null, Duration.ofMinutes(3))).isEqualTo(State.SERVING);
        assertThat(state(SERVING, null, Duration.ofMinutes(3).plusMillis(1))).isEqualTo(State.STALE);
    }

    private static State state(@Nullable Serving serving, @Nullable Refused refused, Duration later) {
        return KnownReplica.of(IndexReplicaEvent.of(UUID.randomUUID(), HEARD, "replica-1", serving, refused), HEARD.plus(later))
                .state();
    }
}
