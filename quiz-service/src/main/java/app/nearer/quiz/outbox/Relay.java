package app.nearer.quiz.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import app.nearer.messaging.EventPublisher;
import app.nearer.quiz.outbox.Outbox.Claimed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Sends what waits in the outbox: right after the commit, and by a schedule as the safety net. */
@Component
class Relay implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 50;

    /** When Kafka is away, nothing was sent and so no attempt is counted: it is tried again soon, until Kafka is back. */
    private static final Duration WHILE_KAFKA_IS_AWAY = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final EventPublisher publisher;
    private final AtomicBoolean away = new AtomicBoolean();
    private final ExecutorService afterCommit = Executors.newVirtualThreadPerTaskExecutor();

    Relay(Outbox outbox, EventPublisher publisher, MeterRegistry meters) {
        this.outbox = outbox;
        this.publisher = publisher;
        Gauge.builder("nearer.outbox.waiting", outbox, it -> it.count(false)).description("events not yet answered")
                .register(meters);
        Gauge.builder("nearer.outbox.parked", outbox, it -> it.count(true)).description("events given up until replayed")
                .register(meters);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void rightAfterTheCommit(Outbox.Added added) {
        afterCommit.execute(() -> {
            try {
                outbox.claim(added.eventId()).ifPresent(this::send);
            } catch (DataAccessException | TransactionException e) {
                log.warn("the outbox cannot be read just now; the schedule will");
            }
        });
    }

    @Scheduled(fixedDelayString = "PT2S")
    void bySchedule() {
        try {
            List<Claimed> due;
            do {
                due = outbox.claimDue(BATCH);
            } while (sendAll(due) && due.size() == BATCH);
        } catch (DataAccessException | TransactionException e) {
            log.warn("the outbox cannot be read just now; looking again soon");
        }
    }

    /** Sends until one fails: then Kafka is away, and the others are given back unsent. */
    private boolean sendAll(List<Claimed> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!send(rows.get(i))) {
                rows.subList(i + 1, rows.size()).forEach(row -> outbox.giveBack(row, WHILE_KAFKA_IS_AWAY));
                return false;
            }
        }
        return true;
    }

    private boolean send(Claimed row) {
        try {
            publisher.publish(row.topic(), row.event());
            if (away.compareAndSet(true, false)) {
                log.info("events are acknowledged again");
            }
            return true;
        } catch (RuntimeException e) {
            // once for each time that Kafka is away, however many wait
            if (away.compareAndSet(false, true)) {
                log.warn("event {} was not acknowledged; trying each {} s, and all that follow", row.eventId(),
                        WHILE_KAFKA_IS_AWAY.toSeconds());
            }
            outbox.giveBack(row, WHILE_KAFKA_IS_AWAY);
            return false;
        }
    }

    @Override
    public void destroy() {
        afterCommit.close();
    }
}
