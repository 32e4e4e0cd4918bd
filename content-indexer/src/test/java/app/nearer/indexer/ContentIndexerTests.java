package app.nearer.indexer;

import static app.nearer.indexer.RunningIndexer.await;
import static app.nearer.indexer.RunningIndexer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexReplicaEvent.Refused;
import app.nearer.contracts.IndexReplicaEvent.Serving;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.contracts.ReaderTotalsEvent.ArticleTotal;
import app.nearer.contracts.ReaderTotalsEvent.GapTotal;
import app.nearer.contracts.ReaderTotalsEvent.LeftTotal;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.standalone.EmbeddedBroker;
import app.nearer.standalone.Ports;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.DurableFiles;
import app.nearer.tipindex.SnapshotStore;

import tools.jackson.databind.JsonNode;

/** One life of the service with a real broker: first it is away, then there, then it loses everything. */
@TestMethodOrder(OrderAnnotation.class)
class ContentIndexerTests {

    private static final EventMapper EVENTS = new EventMapper();

    @TempDir
    static Path folder;

    private static int kafkaPort;
    private static RunningIndexer indexer;
    private static SnapshotStore store;
    private static @Nullable EmbeddedBroker broker;
    private static String first = "";

    @BeforeAll
    static void startWithoutKafka() throws Exception {
        kafkaPort = Ports.freePort();
        SampleArticle.of("one").writeTo(RunningIndexer.content(folder));
        SampleArticle.of("two").writeTo(RunningIndexer.content(folder));
        store = new SnapshotStore(RunningIndexer.store(folder));
        indexer = RunningIndexer.start(folder, kafkaPort);
    }

    @AfterAll
    static void stop() {
        indexer.close();
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    @Order(1)
    void withoutKafkaTheContentIsIndexedAtStartAndWaits() throws Exception {
        JsonNode run = indexer.ended("/api/v1/index-runs/" + json(indexer.get("/api/v1/index-runs")).at("/0/id").asString());

        assertThat(run.at("/report/outcome").asString()).isEqualTo("WAITING");
        assertThat(indexer.get("/").statusCode()).isEqualTo(200);
        first = store.active().orElseThrow().version();
    }

    @Test
    @Order(2)
    void whatWaitedIsPublishedWhenKafkaComesTheArticlesFirst() throws Exception {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), kafkaPort);

        await("the snapshot was announced", () -> !records(Topics.INDEX_SNAPSHOTS).isEmpty());

        List<ConsumerRecord<String, byte[]>> articles = records(Topics.ARTICLES);
        assertThat(articles).extracting(ConsumerRecord::key).containsExactly("one", "two");
        IndexSnapshotEvent announced = EVENTS.read(records(Topics.INDEX_SNAPSHOTS).getFirst().value(), IndexSnapshotEvent.class);
        assertThat(announced.snapshot()).isEqualTo(first);
        assertThat(announced.sequence()).isEqualTo(1);
        assertThat(announced.documentCount()).isEqualTo(2);
        assertThat(announced.checksum()).isEqualTo(Checksums.sha256(store.manifestBytes(first)));
        assertThat(articles).allSatisfy(article -> assertThat(
                EVENTS.read(article.value(), ArticleEvent.class).occurredAt()).isBeforeOrEqualTo(announced.occurredAt()));
    }

    @Test
    @Order(3)
    void aRunPublishesOnlyWhatDiffers() throws Exception {
        SampleArticle.of("one").with("A title", "Another title").writeTo(RunningIndexer.content(folder));
        Files.delete(RunningIndexer.content(folder).resolve("articles/two.md"));
        SampleArticle.of("three").writeTo(RunningIndexer.content(folder));

        JsonNode run = indexer.ended(indexer.post("/api/v1/index-runs").headers().firstValue("Location").orElseThrow());

        assertThat(run.at("/report/outcome").asString()).isEqualTo("PUBLISHED");
        assertThat(run.at("/progress").toString())
                .isEqualTo("{\"phase\":\"PUBLISHING\",\"done\":3,\"total\":3,\"secondsLeft\":0}");
        assertThat(told()).containsExactly("1 one", "1 two", "2 one", "2 three", "2 -two");
    }

    @Test
    @Order(4)
    void goingBackIsAnActivationLikeAnyOther() throws Exception {
        JsonNode answer = json(indexer.post("/api/v1/snapshots/" + first + "/activation"));

        assertThat(answer.at("/announced").asBoolean()).isTrue();
        assertThat(answer.at("/sequence").asLong()).isEqualTo(3);
        assertThat(store.active()).contains(new ActiveSnapshot(3, first));
        assertThat(told()).endsWith("3 one", "3 two", "3 -three");
        assertThat(EVENTS.read(records(Topics.INDEX_SNAPSHOTS).getLast().value(), IndexSnapshotEvent.class))
                .satisfies(announced -> assertThat(announced.snapshot()).isEqualTo(first))
                .satisfies(announced -> assertThat(announced.sequence()).isEqualTo(3));
    }

    @Test
    @Order(5)
    void aSnapshotIsShownWithWhatItWouldChangeForReaders() throws Exception {
        String second = store.list().getFirst().version();

        assertThat(words(indexer.get("/snapshots/" + second).body()))
                .contains("What publishing it would change for readers New: 1 three Changed: 1 one Removed: 1 two");
        assertThat(words(indexer.get("/snapshots/" + first).body())).doesNotContain("What publishing it would change");
    }

    @Test
    @Order(6)
    void replicasAreKnownUntilTheySayFarewell() throws Exception {
        IndexReplicaEvent heartbeat = IndexReplicaEvent.of(UUID.randomUUID(), Instant.now(), "replica-7",
                new Serving(first, 3, Instant.now()), null);
        send(Topics.INDEX_REPLICAS, "replica-7", EVENTS.write(heartbeat));

        await("the replica is known", () -> !json(indexer.getUnchecked("/api/v1/replicas")).isEmpty());
        JsonNode replica = json(indexer.get("/api/v1/replicas")).get(0);
        assertThat(replica.at("/id").asString()).isEqualTo("replica-7");
        assertThat(replica.at("/state").asString()).isEqualTo("SERVING");
        assertThat(replica.at("/serving/snapshot").asString()).isEqualTo(first);
        assertThat(indexer.get("/").body()).contains("replica-7");

        send(Topics.INDEX_REPLICAS, "replica-7", null);

        await("the replica is forgotten", () -> json(indexer.getUnchecked("/api/v1/replicas")).isEmpty());
    }

    @Test
    @Order(7)
    void aReplicaThatIsBehindOrRefusesOrIsSilentIsNotSaidToBeWell() throws Exception {
        Instant now = Instant.now();
        heard("a-good", now, new Serving(first, 3, now), null);
        heard("b-behind", now, new Serving(first, 2, now), null);
        heard("c-refusing", now, new Serving(first, 2, now), new Refused("v9", 3, "a checksum differs"));
        heard("d-silent", now.minus(Duration.ofMinutes(4)), new Serving(first, 3, now), null);
        heard("e-empty", now, null, null);
        await("the replicas are known", () -> json(indexer.getUnchecked("/api/v1/replicas")).size() == 5);

        String page = words(indexer.get("/").body());

        assertThat(page).contains("a-good serving " + first + " just now", "b-behind serving " + first + " behind",
                "c-refusing serving, and could not take the newest v9 : a checksum differs " + first + " behind",
                "d-silent silent " + first + " 4 minutes ago", "e-empty no snapshot yet nothing");
    }

    private static void heard(String id, Instant at, @Nullable Serving serving, @Nullable Refused refused) throws Exception {
        send(Topics.INDEX_REPLICAS, id, EVENTS.write(IndexReplicaEvent.of(UUID.randomUUID(), at, id, serving, refused)));
    }

    @Test
    @Order(8)
    void aDeadLetterIsCountedAndListedWithoutWhatItHolds() throws Exception {
        assertThat(words(indexer.get("/dead-letters").body())).contains("None waits");
        send(Topics.INDEX_REPLICAS, "a-good", "{\"what only the record says\"".getBytes(StandardCharsets.UTF_8));

        await("it is counted", () -> words(indexer.getUnchecked("/").body()).contains("1 of index-replicas"));

        assertThat(words(indexer.get("/dead-letters").body()))
                .contains("index-replicas 0/0 ", "app.nearer.messaging.UnreadableEventException")
                .doesNotContain("what only the record says");
    }

    @Test
    @Order(9)
    void whatReadersDidIsShownAndWhatFewDidIsNot() throws Exception {
        assertThat(indexer.get("/readers").body()).contains("Nothing has been told yet");
        ReaderTotalsEvent totals = ReaderTotalsEvent.of(UUID.randomUUID(), Instant.now(), LocalDate.of(2026, 11, 20), 240,
                List.of(new ArticleTotal("one", 120, 80, 20, 0), new ArticleTotal("gone", 20, 0, 0, 0)),
                List.of(new LeftTotal("FULL", "barriers", 60)),
                List.of(new GapTotal(Dimension.EMOTIONAL, Relationship.PARTNER, 100, 80)));
        send(Topics.READER_TOTALS, totals.key(), EVENTS.write(totals));

        await("the totals are shown", () -> indexer.getUnchecked("/readers").body().contains("Where people leave"));

        assertThat(words(indexer.get("/readers").body()))
                .contains("up to 20 Nov 2026", "240 quizzes were finished", "100 80 % met, 2 tips",
                        "what stands in the way full 60 20 %",
                        "Another title 120 80 20 under 20", "gone 20 under 20 under 20 under 20");
        assertThat(words(indexer.get("/").body())).contains("240 quizzes finished up to 20 Nov 2026");
    }

    /** A page without its tags. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" ,", ",").replace(" .", ".");
    }

    @Test
    @Order(10)
    void aBrokerThatLostEverythingIsToldEverythingAgain() throws Exception {
        broker.close();
        DurableFiles.deleteTree(folder.resolve("kafka"));
        broker = EmbeddedBroker.start(folder.resolve("kafka"), kafkaPort);

        await("the snapshot was announced again", () -> !records(Topics.INDEX_SNAPSHOTS).isEmpty());

        assertThat(told()).containsExactly("3 one", "3 two", "3 -three");
    }

    /** One line for each article event: {@code 2 one}, or {@code 2 -two} for a withdrawal. */
    private static List<String> told() {
        return records(Topics.ARTICLES).stream()
                .map(record -> EVENTS.read(record.value(), ArticleEvent.class))
                .map(event -> event.sequence() + (event.article() == null ? " -" : " ") + event.articleId())
                .toList();
    }

    private static void send(String topic, String key, byte @Nullable [] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", "localhost:" + kafkaPort),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    /** All records of a topic so far; none while it does not exist. */
    private static List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + kafkaPort, "allow.auto.create.topics", false),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            if (partitions.isEmpty()) {
                return records;
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
