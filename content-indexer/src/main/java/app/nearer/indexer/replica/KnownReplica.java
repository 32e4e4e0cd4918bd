package app.nearer.indexer.replica;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexReplicaEvent.Refused;
import app.nearer.contracts.IndexReplicaEvent.Serving;

/**
 * One replica as it was last heard of.
 *
 * @param serving what it serves, or {@code null} when it has no snapshot yet
 * @param refused the newest snapshot that it could not take, or {@code null}
 */
public record KnownReplica(String id, State state, Instant heardAt, @Nullable Serving serving, @Nullable Refused refused) {

    /** After so long without a heartbeat, of which there is one each minute, nobody knows what a replica does. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    /** How a replica does. */
    public enum State {

        /** It answers. */
        SERVING,

        /** It answers, from an older snapshot: it could not take the newest. */
        REFUSING,

        /** It has no snapshot, and so cannot answer. */
        EMPTY,

        /** It has not been heard of for 3 minutes. */
        STALE
    }

    static KnownReplica of(IndexReplicaEvent heartbeat, Instant now) {
        return new KnownReplica(heartbeat.replicaId(), state(heartbeat, now), heartbeat.occurredAt(), heartbeat.serving(),
                heartbeat.refused());
    }

    private static State state(IndexReplicaEvent heartbeat, Instant now) {
        if (heartbeat.occurredAt().plus(SILENCE).isBefore(now)) {
            return State.STALE;
        }
        if (heartbeat.serving() == null) {
            return State.EMPTY;
        }
        return heartbeat.refused() == null ? State.SERVING : State.REFUSING;
    }
}
