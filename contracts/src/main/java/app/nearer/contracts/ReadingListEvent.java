package app.nearer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The ordered answer to one revision of a result.
 *
 * @param resultId the result's internal id
 * @param revision the revision of the quiz result that it answers
 * @param snapshot the version of the snapshot that all items come from
 * @param items    best first; empty only where the library has nothing fitting
 */
public record ReadingListEvent(UUID eventId, String type, int version, Instant occurredAt, UUID resultId, int revision,
        String snapshot, List<ListItem> items) implements Event {

    public static final String TYPE = "reading-list";
    public static final int VERSION = 1;

    public ReadingListEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.present(resultId, "resultId");
        Check.within(revision, 1, Integer.MAX_VALUE, "revision");
        Check.text(snapshot, "snapshot");
        items = List.copyOf(Check.elements(items, "items"));
    }

    /** Makes an event of the current version. */
    public static ReadingListEvent of(UUID eventId, Instant occurredAt, UUID resultId, int revision, String snapshot,
            List<ListItem> items) {
        return new ReadingListEvent(eventId, TYPE, VERSION, occurredAt, resultId, revision, snapshot, items);
    }

    @Override
    public String key() {
        return resultId.toString();
    }
}
