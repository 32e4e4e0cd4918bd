package app.nearer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Event;
import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.standalone.EmbeddedBroker;
import app.nearer.standalone.Ports;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.SnapshotDraft;
import app.nearer.tipindex.SnapshotStore;

/** The service as it runs in production, on ports of its own, with what it needs below a folder. */
final class RunningReplica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EventMapper EVENTS = new EventMapper();

    private final int kafkaPort = Ports.freePort();
    private final int port = Ports.freePort();
    private final int managementPort = Ports.freePort();
    private final Path folder;
    private final SnapshotStore store;
    private final ConfigurableApplicationContext service;
    private @Nullable EmbeddedBroker broker;

    private RunningReplica(Path folder) {
        this.folder = folder;
        this.store = new SnapshotStore(folder.resolve("store"));
        this.service = SpringApplication.run(RecommendationService.class, "--server.port=" + port,
                "--management.server.port=" + managementPort, "--spring.kafka.bootstrap-servers=" + kafka(),
                "--nearer.snapshots.directory=" + folder.resolve("store"),
                "--nearer.replica.directory=" + folder.resolve("replica"));
    }

    /** The broker is not there yet. */
    static RunningReplica start(Path folder) {
        return new RunningReplica(folder);
    }

    void startBroker() throws IOException {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), kafkaPort);
    }

    String kafka() {
        return "localhost:" + kafkaPort;
    }

    SnapshotStore store() {
        return store;
    }

    @Override
    public void close() {
        service.close();
        if (broker != null) {
            broker.close();
        }
    }

    void announce(long sequence, String version) throws Exception {
        publish(version);
        announcePublished(sequence, version);
    }

    void publish(String version) throws IOException {
        try (SnapshotDraft draft = store.begin(version); FSDirectory directory = FSDirectory.open(draft.index())) {
            Samples.index(directory, Samples.tip(version + "-a").treats(Dimension.SOCIAL, 80).build(),
                    Samples.tip(version + "-b").treats(Dimension.SOCIAL, 60).build());
            draft.publish(2, Instant.now());
        }
    }

    void announcePublished(long sequence, String version) throws Exception {
        send(Topics.INDEX_SNAPSHOTS, IndexSnapshotEvent.of(UUID.randomUUID(), Instant.now(), sequence, version,
                SnapshotStore.manifestAddress(version), 2, Checksums.sha256(store.manifestBytes(version))));
    }

    ReadingListEvent listFor(QuizResultEvent result) {
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

    IndexReplicaEvent lastHeartbeat() {
        return EVENTS.read(records(Topics.INDEX_REPLICAS, Duration.ofSeconds(1)).getLast().value(), IndexReplicaEvent.class);
    }

    static void until(BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("waited in vain").isBefore(deadline);
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    void send(String topic, Event event) throws Exception {
        sendBytes(topic, event.key(), EVENTS.write(event));
    }

    void sendBytes(String topic, String key, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", kafka()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    /** All records of a topic; waits for the first of them for as long as {@code patience}. */
    List<ConsumerRecord<String, byte[]>> records(String topic, Duration patience) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka()),
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

    HttpResponse<String> post(QuizResultEvent result) throws Exception {
        return postBytes("/api/v1/reading-lists", EVENTS.write(result));
    }

    HttpResponse<String> postBytes(String path, byte[] body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    boolean isReady() throws Exception {
        return operation("/actuator/health/readiness").statusCode() == 200;
    }

    String prometheus() {
        try {
            return operation("/actuator/prometheus").body();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).GET());
    }

    private HttpResponse<String> operation(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path)).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
