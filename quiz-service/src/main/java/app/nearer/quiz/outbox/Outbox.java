package app.nearer.quiz.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.messaging.EventMapper;

/** The events that wait to be sent, or sent again, in the database. */
@Repository
public class Outbox {

    private final JdbcClient jdbc;
    private final EventMapper events;
    private final ApplicationEventPublisher committed;

    Outbox(JdbcClient jdbc, EventMapper events, ApplicationEventPublisher committed) {
        this.jdbc = jdbc;
        this.events = events;
        this.committed = committed;
    }

    /** A row has been written, and is to be sent once its transaction is committed. */
    record Added(UUID eventId) {
    }

    /**
     * An event that was claimed for sending.
     *
     * @param attempt which attempt this is, from 1
     */
    record Claimed(UUID eventId, String topic, QuizResultEvent event, int attempt) {
    }

    /** Adds an event to the transaction; what waits for an earlier revision of the same result is no longer needed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String topic, UUID resultId, QuizResultEvent event) {
        jdbc.sql("delete from outbox where result_id = :result").param("result", resultId).update();
        jdbc.sql("""
                insert into outbox (event_id, result_id, revision, topic, body)
                values (:event, :result, :revision, :topic, :body)""")
                .param("event", event.eventId())
                .param("result", resultId)
                .param("revision", event.revision())
                .param("topic", topic)
                .param("body", events.write(event))
                .update();
        committed.publishEvent(new Added(event.eventId()));
    }

    /** Deletes what the list for this revision answers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID resultId, int revision) {
        jdbc.sql("delete from outbox where result_id = :result and revision <= :revision")
                .param("result", resultId)
                .param("revision", revision)
                .update();
    }

    /** Claims one row if it is due and nobody else has it; it is due again when the schedule says. */
    @Transactional
    public Optional<Claimed> claim(UUID eventId) {
        return claim("event_id = :event and", eventId, 1).stream().findFirst();
    }

    /** Claims rows that are due and nobody else has, the longest due first. */
    @Transactional
    public List<Claimed> claimDue(int most) {
        return claim("", null, most);
    }

    private List<Claimed> claim(String condition, @Nullable UUID eventId, int most) {
        List<Claimed> claimed = jdbc.sql("""
                select event_id, topic, body, attempts from outbox
                where %s not parked and next_attempt_at <= now()
                order by next_attempt_at limit :most for update skip locked""".formatted(condition))
                .param("event", eventId)
                .param("most", most)
                .query((row, number) -> new Claimed(row.getObject("event_id", UUID.class), row.getString("topic"),
                        events.read(row.getBytes("body"), QuizResultEvent.class), row.getInt("attempts") + 1))
                .list();
        claimed.forEach(this::reschedule);
        return claimed;
    }

    private void reschedule(Claimed row) {
        Optional<Duration> pause = RetrySchedule.pauseAfter(row.attempt(), ThreadLocalRandom.current().nextDouble());
        jdbc.sql("""
                update outbox set attempts = :attempts, parked = :parked, next_attempt_at = now() + make_interval(secs => :pause)
                where event_id = :event""")
                .param("attempts", row.attempt())
                .param("parked", pause.isEmpty())
                .param("pause", pause.orElse(Duration.ZERO).toMillis() / 1000.0)
                .param("event", row.eventId())
                .update();
    }

    /** Gives a claimed row back, as if this attempt had not been made, to be tried again after {@code pause}. */
    @Transactional
    public void giveBack(Claimed row, Duration pause) {
        jdbc.sql("""
                update outbox set attempts = :attempts, parked = false, next_attempt_at = now() + make_interval(secs => :pause)
                where event_id = :event""")
                .param("attempts", row.attempt() - 1)
                .param("pause", pause.toMillis() / 1000.0)
                .param("event", row.eventId())
                .update();
    }

    /** Makes all parked rows due again, with all their attempts before them, and says how many there were. */
    @Transactional
    public int replayParked() {
        return jdbc.sql("update outbox set parked = false, attempts = 0, next_attempt_at = now() where parked").update();
    }

    /** How many rows wait, parked or not. */
    @Transactional(readOnly = true)
    public long count(boolean parked) {
        return jdbc.sql("select count(*) from outbox where parked = :parked").param("parked", parked).query(Long.class).single();
    }
}
