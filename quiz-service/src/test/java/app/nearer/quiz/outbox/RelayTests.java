package app.nearer.quiz.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
class RelayTests {

    private static final Topic QUIZ_RESULTS = new Topic(Topics.QUIZ_RESULTS);

    private final Api api;
    private final Tables tables;
    private final Relay relay;
    private final JdbcClient jdbc;
    private final EventMapper events;

    RelayTests(Api api, Tables tables, Relay relay, JdbcClient jdbc, EventMapper events) {
        this.api = api;
        this.tables = tables;
        this.relay = relay;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Test
    void whatIsNotAnsweredInTimeIsSentAgainUnchanged() {
        UUID id = tables.idOf(api.submitted());
        QUIZ_RESULTS.await(1, id.toString());
        jdbc.sql("update outbox set next_attempt_at = now() where result_id = :id").param("id", id).update();
        List<ConsumerRecord<String, byte[]>> records = QUIZ_RESULTS.await(2, id.toString());
        assertThat(records.getFirst().value()).isEqualTo(records.getLast().value());
        assertThat(records.getFirst().partition()).isEqualTo(records.getLast().partition());
    }

    @Test
    void whatIsParkedIsNotSent() {
        UUID id = tables.idOf(api.submitted());
        QUIZ_RESULTS.await(1, id.toString());
        jdbc.sql("update outbox set next_attempt_at = now(), parked = true where result_id = :id").param("id", id).update();
        relay.bySchedule();
        assertThat(QUIZ_RESULTS.now(id.toString())).hasSize(1);
    }

    @Test
    void howeverManyLookAtOnceEachEventIsSentOnce() throws InterruptedException {
        UUID id = tables.idOf(api.submitted());
        QUIZ_RESULTS.await(1, id.toString());
        List<UUID> due = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            due.add(insertDue(id));
        }
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> look = Executors.callable(relay::bySchedule);
            instances.invokeAll(Collections.nCopies(6, look));
        }
        List<UUID> sent = QUIZ_RESULTS.now(id.toString())
                .stream()
                .map(record -> events.read(record.value(), QuizResultEvent.class).eventId())
                .filter(due::contains)
                .toList();
        assertThat(sent).containsExactlyInAnyOrderElementsOf(due);
    }

    private UUID insertDue(UUID result) {
        QuizResultEvent event = QuizResultEvent.of(UUID.randomUUID(), Instant.now(), result, 1, "1", "en", Relationship.FRIEND,
                Set.of(), List.of(), Set.of(), Preferences.NONE, Set.of(), false, List.of());
        jdbc.sql("insert into outbox (event_id, result_id, revision, topic, body) values (:event, :result, 1, :topic, :body)")
                .param("event", event.eventId())
                .param("result", result)
                .param("topic", Topics.QUIZ_RESULTS)
                .param("body", events.write(event))
                .update();
        return event.eventId();
    }
}
