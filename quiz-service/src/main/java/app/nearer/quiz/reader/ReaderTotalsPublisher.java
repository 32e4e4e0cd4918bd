package app.nearer.quiz.reader;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventPublisher;

/**
 * Tells the totals, which it takes once a day and keeps for the rest of it: so no later one of the same day differs by what somebody did
 * meanwhile. It tells them each hour, should the topic have come back empty.
 */
@Component
class ReaderTotalsPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderTotalsPublisher.class);

    private final ReaderTotals totals;
    private final EventPublisher publisher;
    private final Clock clock;
    private final AtomicReference<@Nullable ReaderTotalsEvent> taken = new AtomicReference<>();

    ReaderTotalsPublisher(ReaderTotals totals, EventPublisher publisher, Clock clock) {
        this.totals = totals;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT30S")
    void tell() {
        try {
            LocalDate yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
            publisher.publish(Topics.READER_TOTALS, taken.updateAndGet(known -> known != null && known.through().equals(yesterday)
                    ? known
                    : totals.through(yesterday, clock.instant())));
        } catch (RuntimeException e) {
            LOG.warn("what readers did cannot be told just now; trying again in an hour ({})", e.toString());
        }
    }
}
