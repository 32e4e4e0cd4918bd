package app.nearer.contracts;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A replica's heartbeat: what it serves, and what it could not take.
 *
 * @param replicaId stable across restarts of the replica
 * @param serving   what it serves, or {@code null} when it has no snapshot yet
 * @param refused   the newest snapshot that it could not take, or {@code null}
 */
public record IndexReplicaEvent(UUID eventId, String type, int version, Instant occurredAt, String replicaId,
        @Nullable Serving serving, @Nullable Refused refused) implements Event {

    public static final String TYPE = "index-replica";
    public static final int VERSION = 1;

    public IndexReplicaEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.text(replicaId, "replicaId");
    }

    /** The snapshot that a replica answers from, and since when. */
    public record Serving(String snapshot, long sequence, Instant since) {

        public Serving {
            Check.text(snapshot, "snapshot");
            Check.that(sequence >= 1, "sequence must be 1 or more, but is %d", sequence);
            Check.present(since, "since");
        }
    }

    /** A snapshot that failed to be fetched, verified or opened, with the reason in plain words. */
    public record Refused(String snapshot, long sequence, String reason) {

        public Refused {
            Check.text(snapshot, "snapshot");
            Check.that(sequence >= 1, "sequence must be 1 or more, but is %d", sequence);
            Check.text(reason, "reason");
        }
    }

    /** Makes an event of the current version. */
    public static IndexReplicaEvent of(UUID eventId, Instant occurredAt, String replicaId, @Nullable Serving serving,
            @Nullable Refused refused) {
        return new IndexReplicaEvent(eventId, TYPE, VERSION, occurredAt, replicaId, serving, refused);
    }

    @Override
    public String key() {
        return replicaId;
    }
}
