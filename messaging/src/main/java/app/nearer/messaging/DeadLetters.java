package app.nearer.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import app.nearer.contracts.Topics;

/**
 * The dead letters that wait: listed, and replayed. Replaying sends a record to its topic once more, under its key; how far a topic has been
 * replayed is kept by Kafka, as the offsets of the group {@value #GROUP}.
 */
public final class DeadLetters {

    static final String GROUP = "dead-letters";

    private static final int MILLIS = 10_000;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_SILENCE = Duration.ofMillis(MILLIS);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Duration longestSilence;

    /** @param bootstrapServers where Kafka is: host and port, several with commas between */
    public DeadLetters(String bootstrapServers) {
        this(() -> consumer(bootstrapServers), () -> producer(bootstrapServers), LONGEST_SILENCE);
    }

    /** @param longestSilence after which a broker that has more to send, and does not, is held to be away */
    DeadLetters(Supplier<Consumer<byte[], byte[]>> consumers, Supplier<Producer<byte[], byte[]>> producers,
            Duration longestSilence) {
        this.consumers = consumers;
        this.producers = producers;
        this.longestSilence = longestSilence;
    }

    /**
     * One record that could not be handled.
     *
     * @param topic      where it was to be read
     * @param errorClass the class of the error
     */
    public record DeadLetter(String topic, int partition, long offset, Instant at, String errorClass) {
    }

    /**
     * How many of each topic were not replayed yet; topics without any are left out. Offsets tell, and no record is read.
     *
     * @throws KafkaException if Kafka is away
     */
    public SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            for (String topic : Topics.ALL) {
                long count = unreplayed(consumer, topic).values().stream().mapToLong(Span::length).sum();
                if (count > 0) {
                    counts.put(topic, count);
                }
            }
        }
        return counts;
    }

    /**
     * Those of all topics that were not replayed yet, topic by topic. Nothing of what they hold is shown.
     *
     * @throws KafkaException if Kafka is away, or stops sending
     */
    public List<DeadLetter> waiting() {
        List<DeadLetter> letters = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            for (String topic : Topics.ALL) {
                Map<TopicPartition, Span> spans = assign(consumer, topic);
                for (var some = next(consumer, spans); !some.isEmpty(); some = next(consumer, spans)) {
                    some.forEach(record -> letters.add(new DeadLetter(topic, record.partition(), record.offset(),
                            Instant.ofEpochMilli(record.timestamp()), errorClass(record))));
                }
            }
        }
        return letters;
    }

    /**
     * Sends the dead letters of one topic to it once more. Each counts as replayed once the broker has acknowledged it; what is still
     * unreadable comes back as a new dead letter.
     *
     * @param topic one of {@link Topics#ALL}
     * @return how many were sent
     * @throws KafkaException if Kafka is away, or stops sending; what was replayed by then stays so
     */
    public int replay(String topic) throws InterruptedException {
        int sent = 0;
        try (Consumer<byte[], byte[]> consumer = consumers.get(); Producer<byte[], byte[]> producer = producers.get()) {
            Map<TopicPartition, Span> spans = assign(consumer, topic);
            for (var some = next(consumer, spans); !some.isEmpty(); some = next(consumer, spans)) {
                for (ConsumerRecord<byte[], byte[]> letter : some) {
                    producer.send(again(topic, letter)).get();
                    consumer.commitSync(Map.of(new TopicPartition(letter.topic(), letter.partition()),
                            new OffsetAndMetadata(letter.offset() + 1)));
                    sent++;
                }
            }
            return sent;
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }
    private static ProducerRecord<byte[], byte[]> again(String topic, ConsumerRecord<byte[], byte[]> letter) {
        ProducerRecord<byte[], byte[]> again = new ProducerRecord<>(topic, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().equals(FailedRecords.ERROR_CLASS)) {
                again.headers().add(header);
            }
        }
        return again;
    }

    /** The offsets of a partition that were not replayed yet, from the first to one behind the last. */
    private record Span(long from, long to) {

        long length() {
            return to - from;
        }
    }

    private static Map<TopicPartition, Span> unreplayed(Consumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.deadLetters(topic)).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        Map<TopicPartition, OffsetAndMetadata> replayed = consumer.committed(Set.copyOf(partitions));
        Map<TopicPartition, Span> spans = new HashMap<>();
        consumer.endOffsets(partitions).forEach((partition, end) -> {
            OffsetAndMetadata committed = replayed.get(partition);
            long from = committed == null ? begin.get(partition) : Math.max(begin.get(partition), committed.offset());
            spans.put(partition, new Span(Math.min(from, end), end));
        });
        return spans;
    }

    private static Map<TopicPartition, Span> assign(Consumer<byte[], byte[]> consumer, String topic) {
        Map<TopicPartition, Span> spans = unreplayed(consumer, topic);
        consumer.assign(spans.keySet());
        spans.forEach((partition, span) -> consumer.seek(partition, span.from()));
        return spans;
    }

    /**
     * The next records of these spans; none when all were read. What was added behind them meanwhile is left out: replaying would never end.
     *
     * @throws TimeoutException if the broker has more, and sends nothing for too long
     */
    private List<ConsumerRecord<byte[], byte[]>> next(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Span> spans) {
        long deadline = System.nanoTime() + longestSilence.toNanos();
        while (spans.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue().to())) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            consumer.poll(POLL).forEach(records::add);
            records.removeIf(it -> it.offset() >= spans.get(new TopicPartition(it.topic(), it.partition())).to());
            if (!records.isEmpty()) {
                return records;
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the broker has dead letters, and stopped sending them");
            }
        }
        return List.of();
    }

    private static String errorClass(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(FailedRecords.ERROR_CLASS);
        return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLIS, ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS,
                ConsumerConfig.GROUP_ID_CONFIG, GROUP, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Producer<byte[], byte[]> producer(String bootstrapServers) {
        return new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLIS, ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG, MILLIS, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * MILLIS),
                new ByteArraySerializer(), new ByteArraySerializer());
    }
}
