package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Topics;
import app.nearer.contracts.Verdict;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.Lists;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Schemas;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
class FeedbackTests {

    private static final Topic QUIZ_RESULTS = new Topic(Topics.QUIZ_RESULTS);

    private final Api api;
    private final Tables tables;
    private final EventMapper events;
    private String path = "";
    private UUID id = new UUID(0, 0);

    FeedbackTests(Api api, Tables tables, EventMapper events) {
        this.api = api;
        this.tables = tables;
        this.events = events;
    }

    @BeforeEach
    void submitAndGetAList() {
        String token = api.submitted();
        path = "/api/v1/results/" + token;
        id = tables.idOf(token);
        QUIZ_RESULTS.await(1, id.toString());
        Lists.TOPIC.publish(Lists.of(id, 1, "ask", "listen"));
        assertThat(api.get(path + "/reading-list", "Prefer", "wait=10").status()).isEqualTo(200);
    }

    @Test
    void whatIsSaidOfAnItemMakesANewRevisionThatAsksForANewList() {
        assertThat(say("ask", "HELPFUL").status()).isEqualTo(202);
        assertThat(tables.count("outbox", id)).isEqualTo(1);
        ConsumerRecord<String, byte[]> record = QUIZ_RESULTS.await(2, id.toString()).getLast();
        assertThat(Schemas.violations("quiz-result", 1, new String(record.value(), StandardCharsets.UTF_8))).isEmpty();
        QuizResultEvent event = events.read(record.value(), QuizResultEvent.class);
        assertThat(event.revision()).isEqualTo(2);
        assertThat(event.history()).containsExactly(new ItemVerdict("ask", Verdict.HELPFUL));
        assertThat(event.profile()).hasSize(7);
    }

    @Test
    void theLatestWordOnAnItemHolds() {
        say("ask", "SAVED");
        say("listen", "READ");
        say("ask", "NOT_FOR_ME");
        QuizResultEvent event = events.read(QUIZ_RESULTS.await(4, id.toString()).getLast().value(), QuizResultEvent.class);
        assertThat(event.revision()).isEqualTo(4);
        assertThat(event.history()).containsExactly(new ItemVerdict("listen", Verdict.READ),
                new ItemVerdict("ask", Verdict.NOT_FOR_ME));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        say("ask", "READ");
        assertThat(say("ask", "READ").status()).isEqualTo(202);
        say("listen", "READ");
        QuizResultEvent event = events.read(QUIZ_RESULTS.await(3, id.toString()).getLast().value(), QuizResultEvent.class);
        assertThat(event.revision()).isEqualTo(3);
    }

    @Test
    void eachWordMakesARevisionAtOnceAndSoDoesTakingItBack() {
        int revision = 1;
        for (Verdict verdict : Verdict.values()) {
            assertThat(say("ask", verdict.name()).status()).isEqualTo(202);
            QuizResultEvent said = events.read(QUIZ_RESULTS.await(++revision, id.toString()).getLast().value(),
                    QuizResultEvent.class);
            assertThat(said.history()).containsExactly(new ItemVerdict("ask", verdict));
            assertThat(api.delete(path + "/feedback/ask").status()).isEqualTo(202);
            QuizResultEvent takenBack = events.read(QUIZ_RESULTS.await(++revision, id.toString()).getLast().value(),
                    QuizResultEvent.class);
            assertThat(takenBack.revision()).isEqualTo(revision);
            assertThat(takenBack.history()).isEmpty();
        }
        assertThat(api.delete(path + "/feedback/ask").status()).as("nothing is left to take back").isEqualTo(202);
        assertThat(QUIZ_RESULTS.now(id.toString())).hasSize(revision);
    }

    @Test
    void anItemOfAnEarlierListCanStillBeSpokenOf() {
        say("ask", "NOT_FOR_ME");
        Lists.TOPIC.publish(Lists.of(id, 2, "listen"));
        assertThat(api.get(path + "/reading-list", "Prefer", "wait=10").json().get("revision").asInt()).isEqualTo(2);
        assertThat(say("ask", "SAVED").status()).isEqualTo(202);
    }

    @Test
    void anItemThatStoodInNoListIsRefused() {
        refused(say("never-listed", "READ"), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"item\":\"ask\"}", "{\"verdict\":\"READ\"}", "{\"item\":\"ask\",\"verdict\":\"FINE\"}",
            "{\"item\":[\"ask\"],\"verdict\":\"READ\"}", "{\"item\":\"a\\u0000b\",\"verdict\":\"READ\"}", "[]", "ask"})
    void whatCannotBeTakenIsRefused(String body) {
        Answer answer = api.post(path + "/feedback", body);
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        refused(answer, answer.status());
    }

    private void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(tables.count("feedback", id)).isZero();
        assertThat(tables.count("outbox", id)).isZero();
    }

    private Answer say(String item, String verdict) {
        return api.post(path + "/feedback", "{\"item\":\"%s\",\"verdict\":\"%s\"}".formatted(item, verdict));
    }
}
