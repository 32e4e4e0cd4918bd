package app.nearer.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Topics;

/** Sending and taking, by a real broker. */
class MessagingTests {

    private static final Broker BROKER = new Broker();
    private static final String DEAD = Topics.deadLetters(Topics.READING_LISTS);
    private static final String MARK = "what-only-the-record-says";

    private static ConfigurableApplicationContext context;
    private static EventPublisher publisher;
    private static Service service;

    private final UUID result = UUID.randomUUID();

    @BeforeAll
    static void start() {
        BROKER.start();
        context = Service.start(BROKER.address());
        publisher = context.getBean(EventPublisher.class);
        service = context.getBean(Service.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> BROKER.topics().contains(DEAD));
    }

    @AfterAll
    static void stop() {
        context.close();
        BROKER.close();
    }

    @BeforeEach
    void handleNothing() {
        service.handling = list -> {
        };
    }

    @Test
    void whatIsPublishedStandsOnItsTopicUnderItsKeyWhenTheCallReturns() {
        ReadingListEvent list = list();
        publisher.publish(Topics.READING_LISTS, list);
        ConsumerRecord<String, byte[]> record = records(Topics.READING_LISTS).getFirst();
        assertThat(new EventMapper().read(record.value(), ReadingListEvent.class)).isEqualTo(list);
        assertThat(record.headers()).as("the body says all there is to say").isEmpty();
    }

    @Test
    void aTombstoneIsAKeyWithoutABody() {
        publisher.publish(Topics.INDEX_REPLICAS,
                IndexReplicaEvent.of(UUID.randomUUID(), Instant.now(), result.toString(), null, null));
        publisher.publishTombstone(Topics.INDEX_REPLICAS, result.toString());
        List<ConsumerRecord<String, byte[]>> records = records(Topics.INDEX_REPLICAS);
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().value()).isNotNull();
        assertThat(records.getLast().value()).isNull();
    }

    @Test
    void whatTheBrokerRefusesIsNotTakenForSent() throws ExecutionException, InterruptedException {
        AlterConfigOp small = new AlterConfigOp(new ConfigEntry("max.message.bytes", "100"), AlterConfigOp.OpType.SET);
        try (Admin admin = BROKER.admin()) {
            admin.incrementalAlterConfigs(
                    Map.of(new ConfigResource(ConfigResource.Type.TOPIC, Topics.INDEX_SNAPSHOTS), List.of(small))).all().get();
        }
        IndexSnapshotEvent event = IndexSnapshotEvent.of(UUID.randomUUID(), Instant.now(), 1, "v1", "v1/manifest.json", 1,
                "0".repeat(64));
        assertThatThrownBy(() -> publisher.publish(Topics.INDEX_SNAPSHOTS, event))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void whatIsPublishedIsTaken() {
        ReadingListEvent list = list();
        publisher.publish(Topics.READING_LISTS, list);
        await().until(() -> service.taken.contains(list.eventId()));
    }

    @Test
    void anUnreadableRecordIsADeadLetterAtOnceAndThoseBehindItAreTaken() {
        BROKER.publish(Topics.READING_LISTS, result.toString(), "{\"" + MARK + "\"");
        ReadingListEvent behind = list();
        publisher.publish(Topics.READING_LISTS, behind);
        await().until(() -> service.taken.contains(behind.eventId()));
        ConsumerRecord<String, byte[]> dead = records(DEAD).getFirst();
        assertThat(new String(dead.value(), UTF_8)).isEqualTo("{\"" + MARK + "\"");
        assertThat(errorClass(dead)).isEqualTo(UnreadableEventException.class.getName());
        assertThat(headers(dead)).noneMatch(header -> header.contains(MARK));
    }

    static Stream<Arguments> hopeless() {
        return Stream.of(arguments(new IllegalArgumentException(MARK), "java.lang.IllegalArgumentException"),
                arguments(new NullPointerException(MARK), "java.lang.NullPointerException"),
                arguments(new ClassCastException(MARK), "java.lang.ClassCastException"),
                arguments(new DataIntegrityViolationException(MARK),
                        "org.springframework.dao.DataIntegrityViolationException"),
                arguments(new IllegalStateException(new IllegalArgumentException(MARK)), "java.lang.IllegalArgumentException"));
    }

    @ParameterizedTest
    @MethodSource
    void hopeless(RuntimeException error, String named) {
        AtomicInteger attempts = new AtomicInteger();
        ReadingListEvent list = list();
        service.handling = taken -> {
            if (taken.equals(list)) {
                attempts.incrementAndGet();
                throw error;
            }
        };
        publisher.publish(Topics.READING_LISTS, list);
        await().until(() -> !records(DEAD).isEmpty());
        assertThat(attempts).as("trying again cannot help").hasValue(1);
        ConsumerRecord<String, byte[]> dead = records(DEAD).getFirst();
        assertThat(errorClass(dead)).isEqualTo(named);
        assertThat(headers(dead)).as("what an error says may quote the record").noneMatch(header -> header.contains(MARK));
        assertThat(service.taken).doesNotContain(list.eventId());
    }

    static Stream<RuntimeException> away() {
        return Stream.of(new DataAccessResourceFailureException("the database is away"),
                new IllegalStateException("no snapshot yet"),
                new UncheckedIOException(new IOException("the disk is full")));
    }

    @ParameterizedTest
    @MethodSource
    void away(RuntimeException error) {
        AtomicInteger attempts = new AtomicInteger();
        ReadingListEvent first = list();
        ReadingListEvent behind = list();
        service.handling = taken -> {
            if (taken.equals(first) && attempts.incrementAndGet() <= 2) {
                throw error;
            }
        };
        publisher.publish(Topics.READING_LISTS, first);
        publisher.publish(Topics.READING_LISTS, behind);
        await().until(() -> service.taken.contains(behind.eventId()));
        assertThat(attempts).as("tried until it worked").hasValue(3);
        assertThat(service.taken.stream().filter(List.of(first.eventId(), behind.eventId())::contains))
                .as("those behind it waited")
                .containsExactly(first.eventId(), behind.eventId());
        assertThat(records(DEAD)).isEmpty();
    }

    private ReadingListEvent list() {
        return ReadingListEvent.of(UUID.randomUUID(), Instant.now(), result, 1, MARK, List.of());
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        return BROKER.records(topic).stream().filter(record -> result.toString().equals(record.key())).toList();
    }

    private static String errorClass(ConsumerRecord<String, byte[]> dead) {
        return new String(dead.headers().lastHeader(FailedRecords.ERROR_CLASS).value(), UTF_8);
    }

    private static List<String> headers(ConsumerRecord<String, byte[]> dead) {
        return Arrays.stream(dead.headers().toArray()).map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .toList();
    }
}
