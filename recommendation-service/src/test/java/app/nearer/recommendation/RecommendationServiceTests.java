package app.nearer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.Topics;
import app.nearer.messaging.DeadLetters;
import app.nearer.messaging.EventMapper;

/** One life of the service with a real broker: first without Kafka, then without a snapshot, then with everything. */
@TestMethodOrder(OrderAnnotation.class)
class RecommendationServiceTests {

    private static final EventMapper EVENTS = new EventMapper();

    @TempDir
    static Path folder;

    private static RunningReplica service;

    @BeforeAll
    static void startWithoutKafka() {
        service = RunningReplica.start(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void withoutKafkaItAnswersButIsNotReady() throws Exception {
        HttpResponse<String> answer = service.post(aResult());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("no snapshot of the library yet");
        assertThat(service.isReady()).isFalse();
    }

    @Test
    @Order(1)
    void theDocumentOfItsApiTellsOfEveryCall() throws Exception {
        HttpResponse<String> answer = service.get("/v3/api-docs");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"openapi\":\"3.", "\"/api/v1/reading-lists\"", "\"/api/v1/snapshot\"");
    }

    @Test
    @Order(2)
    void withoutASnapshotResultsWaitAndNoneIsLost() throws Exception {
        service.startBroker();
        QuizResultEvent result = aResult();
        service.send(Topics.QUIZ_RESULTS, result);

        assertThat(service.records(Topics.READING_LISTS, Duration.ofSeconds(4))).isEmpty();
        assertThat(service.records(Topics.deadLetters(Topics.QUIZ_RESULTS), Duration.ofMillis(500))).isEmpty();

        service.announce(1, "v1");

        ReadingListEvent list = service.listFor(result);
        assertThat(list.snapshot()).isEqualTo("v1");
        assertThat(list.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.title()).contains("v1");
            assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum()).isCloseTo(item.score(), within(1e-6));
        });
        assertThat(service.isReady()).isTrue();
    }

    @Test
    @Order(3)
    void theSameEventGivesTheSameListOverHttp() throws Exception {
        QuizResultEvent result = aResult();
        service.send(Topics.QUIZ_RESULTS, result);

        HttpResponse<String> answer = service.post(result);

        ReadingListEvent overHttp = EVENTS.read(answer.body().getBytes(StandardCharsets.UTF_8), ReadingListEvent.class);
        ReadingListEvent overKafka = service.listFor(result);
        assertThat(overHttp.items()).isEqualTo(overKafka.items());
        assertThat(overHttp.eventId()).isEqualTo(overKafka.eventId());
    }

    @Test
    @Order(4)
    void anUnreadableResultIsADeadLetterAtOnceAndThoseBehindItAreServed() throws Exception {
        service.sendBytes(Topics.QUIZ_RESULTS, "broken", "{\"secret\":\"tender\"".getBytes(StandardCharsets.UTF_8));
        QuizResultEvent behind = aResult();
        service.send(Topics.QUIZ_RESULTS, behind);

        assertThat(service.listFor(behind).items()).isNotEmpty();
        List<ConsumerRecord<String, byte[]>> dead = service.records(Topics.deadLetters(Topics.QUIZ_RESULTS),
                Duration.ofSeconds(5));
        assertThat(dead).hasSize(1);
        Map<String, String> headers = new HashMap<>();
        dead.getFirst().headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(headers).containsEntry("error-class", "app.nearer.messaging.UnreadableEventException");
        assertThat(headers.values()).noneMatch(value -> value.contains("tender"));
    }

    @Test
    @Order(5)
    void aDeadLetterIsListedWithoutWhatItHoldsAndReplayedOnce() throws Exception {
        DeadLetters letters = new DeadLetters(service.kafka());
        assertThat(letters.waiting()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo(Topics.QUIZ_RESULTS);
            assertThat(letter.errorClass()).isEqualTo("app.nearer.messaging.UnreadableEventException");
        });

        assertThat(letters.replay(Topics.QUIZ_RESULTS)).isEqualTo(1);

        // still unreadable, it comes back as a new one
        RunningReplica.until(() -> service.records(Topics.deadLetters(Topics.QUIZ_RESULTS), Duration.ofSeconds(1)).size() == 2);
        assertThat(letters.waiting()).hasSize(1);
        assertThat(letters.replay(Topics.READING_LISTS)).isZero();
    }

    @Test
    @Order(6)
    void aSnapshotCutShortIsRefusedAndSaidInTheHeartbeat() throws Exception {
        service.publish("v2");
        Path file = service.store().file("v2",
                service.store().manifest("v2").files().stream().filter(it -> it.length() > 100).findFirst().orElseThrow());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        service.announcePublished(2, "v2");

        RunningReplica.until(() -> service.lastHeartbeat().refused() != null);
        IndexReplicaEvent heartbeat = service.lastHeartbeat();
        assertThat(heartbeat.refused().reason()).contains(file.getFileName().toString());
        assertThat(heartbeat.serving().snapshot()).isEqualTo("v1");
        assertThat(service.post(aResult()).statusCode()).isEqualTo(200);
        assertThat(service.prometheus()).contains("nearer_snapshot_refused 1.0");

        Files.write(file, whole);
        service.announcePublished(2, "v2");
        QuizResultEvent result = aResult();
        RunningReplica.until(() -> service.prometheus().contains("nearer_snapshot_sequence 2.0"));
        service.send(Topics.QUIZ_RESULTS, result);
        assertThat(service.listFor(result).snapshot()).isEqualTo("v2");
    }

    @Test
    @Order(7)
    void aBodyThatIsNoResultIsRefusedInPlainWords() throws Exception {
        HttpResponse<String> answer = service.postBytes("/api/v1/reading-lists",
                "{\"type\":\"nonsense\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("not a readable QuizResultEvent").doesNotContain("Exception");
    }

    @Test
    @Order(8)
    void anErrorThatNobodyExpectedIsAProblemWithoutATrace() throws Exception {
        service.publish("v3");
        Files.delete(service.store().index("v3").resolve("segments_1"));

        HttpResponse<String> answer = service.postBytes("/api/v1/snapshots/v3/reading-lists", EVENTS.write(aResult()));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":500", "\"instance\":\"/api/v1/snapshots/v3/reading-lists\"", "The log of")
                .doesNotContain("Exception", "segments", "\\tat ");
    }

    private static QuizResultEvent aResult() {
        return Samples.result().gap(Dimension.SOCIAL, 50, 5).build();
    }
}
