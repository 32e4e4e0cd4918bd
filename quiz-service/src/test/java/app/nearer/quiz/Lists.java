package app.nearer.quiz;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Topics;

/** Reading lists as recommendation-service makes them. */
public final class Lists {

    /** Where they are published. */
    public static final Topic TOPIC = new Topic(Topics.READING_LISTS);

    private Lists() {
    }

    /** A list of tips with these ids. */
    public static ReadingListEvent of(UUID result, int revision, String... tips) {
        return ReadingListEvent.of(UUID.randomUUID(), Instant.now(), result, revision, "v1",
                Arrays.stream(tips).map(Lists::item).toList());
    }

    private static ListItem item(String tip) {
        return new ListItem(tip, "listening", "Title of " + tip, "Summary of " + tip, "First step of " + tip, 5, 1, 0.75,
                List.of(Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.5), Reason.of(ReasonKind.MINUTES, 0.25)));
    }
}
