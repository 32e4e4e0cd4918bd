package app.nearer.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * What people said of one item of a list, counted. It replaces what was counted before; a tombstone takes it back.
 *
 * @param occurredAt the day on which it was counted, at its beginning: no later event tells when somebody spoke
 * @param item       the id of a tip or of an article
 * @param helpful    how many people say that it helped
 * @param notForMe   how many say that it is not for them
 */
public record ItemRatingEvent(UUID eventId, String type, int version, Instant occurredAt, String item, int helpful,
        int notForMe) implements Event {

    public static final String TYPE = "item-rating";
    public static final int VERSION = 1;

    /** From so many people on what they say is counted; fewer might be told from each other. */
    public static final int LEAST_PEOPLE = 5;

    public ItemRatingEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.text(item, "item");
        Check.within(helpful, 0, Integer.MAX_VALUE, "helpful");
        Check.within(notForMe, 0, Integer.MAX_VALUE, "notForMe");
        Check.that((long) helpful + notForMe >= LEAST_PEOPLE, "helpful and notForMe must be %d together, or more", LEAST_PEOPLE);
    }

    /** Makes an event of the current version. */
    public static ItemRatingEvent of(UUID eventId, Instant occurredAt, String item, int helpful, int notForMe) {
        return new ItemRatingEvent(eventId, TYPE, VERSION, occurredAt, item, helpful, notForMe);
    }

    @Override
    public String key() {
        return item;
    }
}
