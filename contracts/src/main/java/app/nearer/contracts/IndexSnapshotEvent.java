package app.nearer.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Which snapshot is active.
 *
 * @param sequence      the activation; the highest holds, whatever the snapshot's version
 * @param snapshot      the snapshot's version
 * @param manifest      the address of its manifest, relative to the root of the snapshot store
 * @param documentCount documents in its index
 * @param checksum      SHA-256 of its manifest, in lower-case hexadecimal
 */
public record IndexSnapshotEvent(UUID eventId, String type, int version, Instant occurredAt, long sequence, String snapshot,
        String manifest, int documentCount, String checksum) implements Event {

    public static final String TYPE = "index-snapshot";
    public static final int VERSION = 1;

    /** The one key of its topic. */
    public static final String KEY = "current";

    public IndexSnapshotEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.that(sequence >= 1, "sequence must be 1 or more, but is %d", sequence);
        Check.text(snapshot, "snapshot");
        Check.text(manifest, "manifest");
        Check.within(documentCount, 0, Integer.MAX_VALUE, "documentCount");
        Check.that(checksum != null && checksum.matches("[0-9a-f]{64}"), "checksum must be 64 hexadecimal digits");
    }

    /** Makes an event of the current version. */
    public static IndexSnapshotEvent of(UUID eventId, Instant occurredAt, long sequence, String snapshot, String manifest,
            int documentCount, String checksum) {
        return new IndexSnapshotEvent(eventId, TYPE, VERSION, occurredAt, sequence, snapshot, manifest, documentCount, checksum);
    }

    @Override
    public String key() {
        return KEY;
    }
}
