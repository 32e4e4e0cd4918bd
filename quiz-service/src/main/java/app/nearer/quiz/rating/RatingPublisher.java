package app.nearer.quiz.rating;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import app.nearer.contracts.ItemRatingEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventPublisher;

/**
 * Tells the topic of ratings what is counted, in absolute numbers: whatever is told twice, or after a loss once more, is the same. All of it
 * is told at the start and each day, in case the topic has come back empty; in between what has changed.
 */
@Component
class RatingPublisher {

    private static final Logger log = LoggerFactory.getLogger(RatingPublisher.class);

    private final RatingStore store;
    private final EventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean everything = new AtomicBoolean(true);

    RatingPublisher(RatingStore store, EventPublisher publisher, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "P1D")
    void tellAllNextTime() {
        everything.set(true);
    }

    /** One instance tells at a time. What was sent and then not noted is sent again, and is the same. */
    @Scheduled(fixedDelayString = "${nearer.ratings.every:PT15M}", initialDelayString = "PT20S")
    void tell() {
        boolean all = everything.getAndSet(false);
        try {
            transaction.executeWithoutResult(running -> {
                if (store.mayTell()) {
                    tell(all);
                }
            });
        } catch (RuntimeException e) {
            everything.compareAndSet(false, all);
            log.warn("ratings could not be told just now, and will be ({})", e.toString());
        }
    }

    private void tell(boolean all) {
        List<ItemTotal> counted = store.counted();
        RatingChanges changes = RatingChanges.between(store.toldLast(), counted);
        for (ItemTotal total : all ? counted : changes.told()) {
            publisher.publish(Topics.ITEM_RATINGS, event(total));
            store.told(total);
        }
        for (String item : changes.takenBack()) {
            publisher.publishTombstone(Topics.ITEM_RATINGS, item);
            store.takenBack(item);
        }
    }

    /** The same for the same totals of the same day. */
    private ItemRatingEvent event(ItemTotal total) {
        Instant day = clock.instant().truncatedTo(ChronoUnit.DAYS);
        String said = "%s/%d/%d/%s".formatted(total.item(), total.helpful(), total.notForMe(), day);
        return ItemRatingEvent.of(UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)), day, total.item(),
                total.helpful(), total.notForMe());
    }
}
