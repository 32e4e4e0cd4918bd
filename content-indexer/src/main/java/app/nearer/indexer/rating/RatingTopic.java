package app.nearer.indexer.rating;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.ItemRatingEvent;
import app.nearer.indexer.snapshot.Totals;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.UnreadableEventException;

/** Makes of the records of the topic, in their order, what is said of each item by now. */
final class RatingTopic {

    private final EventMapper events;
    private final Map<String, Totals> totals = new HashMap<>();

    RatingTopic(EventMapper events) {
        this.events = events;
    }

    /** One record; without a value, or with one that cannot be read, nothing is known of the item. */
    void accept(String item, byte @Nullable [] value) {
        totals.remove(item);
        if (value != null) {
            try {
                ItemRatingEvent event = events.read(value, ItemRatingEvent.class);
                totals.put(event.item(), new Totals(event.helpful(), event.notForMe()));
            } catch (UnreadableEventException e) {
                // what was said of one item is no reason to lose the others
            }
        }
    }

    Map<String, Totals> totals() {
        return Map.copyOf(totals);
    }
}
