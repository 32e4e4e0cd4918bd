package app.nearer.quiz.readinglist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Lists;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
class DeadLetterTests {

    private static final Topic DEAD = new Topic(Topics.deadLetters(Topics.READING_LISTS));
    private static final String MARK = "a-word-that-only-the-body-holds";
    private static final String VALID = new String(new EventMapper().write(Lists.of(UUID.randomUUID(), 1, MARK)), UTF_8);

    private final Api api;
    private final Tables tables;

    DeadLetterTests(Api api, Tables tables) {
        this.api = api;
        this.tables = tables;
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(argumentSet("no JSON", MARK), argumentSet("cut short", VALID.substring(0, VALID.length() - 10)),
                argumentSet("a list", "[\"" + MARK + "\"]"),
                argumentSet("another type", VALID.replace("\"reading-list\"", "\"quiz-result\"")),
                argumentSet("another version", VALID.replace("\"version\":1", "\"version\":2")),
                argumentSet("an unknown value of an enum", VALID.replace("\"GAP\"", "\"WHIM\"")),
                argumentSet("a missing field", VALID.replace("\"snapshot\"", "\"other\"")),
                argumentSet("a score that is not the sum of its reasons", VALID.replace("\"score\":0.75", "\"score\":0.5")));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(String body) {
        String token = api.submitted();
        UUID id = tables.idOf(token);
        Lists.TOPIC.publish(id.toString(), body.getBytes(UTF_8));
        ConsumerRecord<String, byte[]> dead = DEAD.await(1, id.toString()).getFirst();
        assertThat(new String(dead.value(), UTF_8)).as("what can be put right and replayed").isEqualTo(body);
        assertThat(header(dead, "error-class")).isEqualTo("app.nearer.messaging.UnreadableEventException");
        assertThat(headers(dead)).as("the body is in no header").noneMatch(header -> header.contains(MARK))
                .noneMatch(header -> header.contains("Exception:"))
                .noneMatch(header -> header.contains("\tat "));
        goesOn(token, id);
    }

    @Test
    void anEmptyRecordIsADeadLetter() {
        String token = api.submitted();
        UUID id = tables.idOf(token);
        Lists.TOPIC.publish(id.toString(), new byte[0]);
        DEAD.await(1, id.toString());
        goesOn(token, id);
    }

    /** What the database will never take must not be tried for ever: everything behind it would wait. */
    @Test
    void aListThatTheDatabaseRefusesIsADeadLetter() {
        String token = api.submitted();
        UUID id = tables.idOf(token);
        Lists.TOPIC.publish(Lists.of(id, 1, "nothing\u0000here"));
        ConsumerRecord<String, byte[]> dead = DEAD.await(1, id.toString()).getFirst();
        assertThat(headers(dead)).noneMatch(header -> header.contains("here"));
        goesOn(token, id);
    }

    @Test
    void aRecordWithoutABodyStopsNothing() {
        String token = api.submitted();
        UUID id = tables.idOf(token);
        Lists.TOPIC.publish(id.toString(), (byte @Nullable []) null);
        goesOn(token, id);
    }

    /** The records behind it, which have the same key and so the same partition, are taken. */
    private void goesOn(String token, UUID id) {
        Lists.TOPIC.publish(Lists.of(id, 1, "after-it"));
        Api.Answer answer = api.get("/api/v1/results/" + token + "/reading-list", "Prefer", "wait=10");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("after-it");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static List<String> headers(ConsumerRecord<String, byte[]> record) {
        return Arrays.stream(record.headers().toArray()).map(DeadLetterTests::text).toList();
    }

    private static String text(Header header) {
        return header.key() + "=" + (header.value() == null ? "" : new String(header.value(), UTF_8));
    }
}
