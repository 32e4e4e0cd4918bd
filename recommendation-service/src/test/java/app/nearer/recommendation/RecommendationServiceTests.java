package app.nearer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Event;
import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.Topics;
import app.nearer.messaging.DeadLetters;
import app.nearer.messaging.EventMapper;
import app.nearer.standalone.EmbeddedBroker;
import app.nearer.standalone.Ports;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotStore;

/** One life of the service with a real broker: first without Kafka, then without a snapshot, then with everything. */
@TestMethodOrder(OrderAnnotation.class)
class RecommendationServiceTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EventMapper EVENTS = new EventMapper();

    @TempDir
    static Path folder;

    private static int kafkaPort;
    private static int port;
    private static int managementPort;
    private static ConfigurableApplicationContext service;
    private static EmbeddedBroker broker;
    private static SnapshotStore store;

    @BeforeAll
    static void startWithoutKafka() {
        kafkaPort = Ports.freePort();
        port = Ports.freePort();
        managementPort = Ports.freePort();
        store = new SnapshotStore(folder.resolve("store"));
        service = SpringApplication.run(RecommendationService.class, "--server.port=" + port,
                "--management.server.port=" + managementPort, "--spring.kafka.bootstrap-servers=localhost:" + kafkaPort,
                "--nearer.snapshots.directory=" + folder.resolve("store"),
                "--nearer.replica.directory=" + folder.resolve("replica"));
    }

    @AfterAll
    static void stop() {
        service.close();
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    @Order(1)
    void withoutKafkaItAnswersButIsNotReady() throws Exception {
        HttpResponse<String> answer = post(aResult());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("no snapshot of the library yet");
        assertThat(isReady()).isFalse();
    }

    @Test
    @Order(1)
    void theDocumentOfItsApiTellsOfEveryCall() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs")).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"openapi\":\"3.", "\"/api/v1/reading-lists\"", "\"/api/v1/snapshot\"");
    }

    @Test
    @Order(2)
    void withoutASnapshotResultsWaitAndNoneIsLost() throws Exception {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), kafkaPort);
        QuizResultEvent result = aResult();
        send(Topics.QUIZ_RESULTS, result);

        assertThat(records(Topics.READING_LISTS, Duration.ofSeconds(4))).isEmpty();
        assertThat(records(Topics.deadLetters(Topics.QUIZ_RESULTS), Duration.ofMillis(500))).isEmpty();

        announce(1, "v1");

        ReadingListEvent list = listFor(result);
        assertThat(list.snapshot()).isEqualTo("v1");
        assertThat(list.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.title()).contains("v1");
            assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum()).isCloseTo(item.score(), within(1e-6));
        });
        assertThat(isReady()).isTrue();
    }

    @Test
    @Order(3)
    void theSameEventGivesTheSameListOverHttp() throws Exception {
        QuizResultEvent result = aResult();
        send(Topics.QUIZ_RESULTS, result);

        HttpResponse<String> answer = post(result);

        ReadingListEvent overHttp = EVENTS.read(answer.body().getBytes(StandardCharsets.UTF_8), ReadingListEvent.class);
        ReadingListEvent overKafka = listFor(result);
        assertThat(overHttp.items()).isEqualTo(overKafka.items());
        assertThat(overHttp.eventId()).isEqualTo(overKafka.eventId());
    }

    @Test
    @Order(4)
    void anUnreadableResultIsADeadLetterAtOnceAndThoseBehindItAreServed() throws Exception {
        sendBytes(Topics.QUIZ_RESULTS, "broken", "{\"secret\":\"tender\"".getBytes(StandardCharsets.UTF_8));
        QuizResultEvent behind = aResult();
        send(Topics.QUIZ_RESULTS, behind);

        assertThat(listFor(behind).items()).isNotEmpty();
        List<ConsumerRecord<String, byte[]>> dead = records(Topics.deadLetters(Topics.QUIZ_RESULTS), Duration.ofSeconds(5));
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
        DeadLetters letters = new DeadLetters(broker.bootstrapServers());
        assertThat(letters.waiting()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo(Topics.QUIZ_RESULTS);
            assertThat(letter.errorClass()).isEqualTo("app.nearer.messaging.UnreadableEventException");
        });

        assertThat(letters.replay(Topics.QUIZ_RESULTS)).isEqualTo(1);

        // still unreadable, it comes back as a new one
        until(() -> records(Topics.deadLetters(Topics.QUIZ_RESULTS), Duration.ofSeconds(1)).size() == 2);
        assertThat(letters.waiting()).hasSize(1);
        assertThat(letters.replay(Topics.READING_LISTS)).isZero();
    }

    @Test
    @Order(6)
    void aSnapshotCutShortIsRefusedAndSaidInTheHeartbeat() throws Exception {
        publish("v2");
        Path file = store.file("v2",
                store.manifest("v2").files().stream().filter(it -> it.length() > 100).findFirst().orElseThrow());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        announcePublished(2, "v2");

        until(() -> lastHeartbeat().refused() != null);
        IndexReplicaEvent heartbeat = lastHeartbeat();
        assertThat(heartbeat.refused().reason()).contains(file.getFileName().toString());
        assertThat(heartbeat.serving().snapshot()).isEqualTo("v1");
        assertThat(post(aResult()).statusCode()).isEqualTo(200);
        assertThat(prometheus()).contains("nearer_snapshot_refused 1.0");

        Files.write(file, whole);
        announcePublished(2, "v2");
        QuizResultEvent result = aResult();
        until(() -> prometheus().contains("nearer_snapshot_sequence 2.0"));
        send(Topics.QUIZ_RESULTS, result);
        assertThat(listFor(result).snapshot()).isEqualTo("v2");
    }

    @Test
    @Order(7)
    void aBodyThatIsNoResultIsRefusedInPlainWords() throws Exception {
        HttpResponse<String> answer = postBytes("{\"type\":\"nonsense\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("not a readable QuizResultEvent").doesNotContain("Exception");
    }

    private static QuizResultEvent aResult() {
        return Samples.result().gap(Dimension.SOCIAL, 50, 5).build();
    }

    private static void announce(long sequence, String version) throws Exception {
        publish(version);
        announcePublished(sequence, version);
    }

    private static void publish(String version) throws IOException {
        try (SnapshotDraft draft = store.begin(version); FSDirectory directory = FSDirectory.open(draft.index())) {
            Samples.index(directory, Samples.tip(version + "-a").treats(Dimension.SOCIAL, 80).build(),
                    Samples.tip(version + "-b").treats(Dimension.SOCIAL, 60).build());
            draft.publish(2, Instant.now());
        }
    }

    private static void announcePublished(long sequence, String version) throws Exception {
        send(Topics.INDEX_SNAPSHOTS, IndexSnapshotEvent.of(UUID.randomUUID(), Instant.now(), sequence, version,
                SnapshotStore.manifestAddress(version), 2, Checksums.sha256(store.manifestBytes(version))));
    }

    private static ReadingListEvent listFor(QuizResultEvent result) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            for (ConsumerRecord<String, byte[]> record : records(Topics.READING_LISTS, Duration.ofSeconds(1))) {
                if (record.key().equals(result.resultId().toString())) {
                    return EVENTS.read(record.value(), ReadingListEvent.class);
                }
            }
        }
        throw new AssertionError("no list came for " + result.resultId());
    }

    private static IndexReplicaEvent lastHeartbeat() {
        return EVENTS.read(records(Topics.INDEX_REPLICAS, Duration.ofSeconds(1)).getLast().value(), IndexReplicaEvent.class);
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("waited in vain").isBefore(deadline);
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private static void send(String topic, Event event) throws Exception {
        sendBytes(topic, event.key(), EVENTS.write(event));
    }

    private static void sendBytes(String topic, String key, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    /** All records of a topic; waits for the first of them for as long as {@code patience}. */
    private static List<ConsumerRecord<String, byte[]>> records(String topic, Duration patience) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic)
                    .stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant deadline = Instant.now().plus(patience);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (records.isEmpty() && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            while (consumer.endOffsets(partitions).entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static HttpResponse<String> post(QuizResultEvent result) throws Exception {
        return postBytes(EVENTS.write(result));
    }

    private static HttpResponse<String> postBytes(byte[] body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/reading-lists"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static boolean isReady() throws Exception {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    private static String prometheus() {
        try {
            return get("/actuator/prometheus").body();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
