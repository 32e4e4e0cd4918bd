package app.nearer.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
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

    private final Map<String, Object> settings;

    /** @param bootstrapServers where Kafka is: host and port, several with commas between */
    public DeadLetters(String bootstrapServers) {
        this.settings = Map.of("bootstrap.servers", bootstrapServers, "request.timeout.ms", MILLIS, "default.api.timeout.ms",
                MILLIS);
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
     * Those of all topics that were not replayed yet, in the order of topics, partitions and offsets. Nothing of what they hold is shown.
     *
     * @throws KafkaException if Kafka is away
     */
    public List<DeadLetter> waiting() {
        List<DeadLetter> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            for (String topic : Topics.ALL) {
                for (ConsumerRecord<byte[], byte[]> record : unreplayed(consumer, topic)) {
                    letters.add(
                            new DeadLetter(topic, record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()),
                                    errorClass(record)));
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
     * @throws KafkaException if Kafka is away
     */
    public int replay(String topic) throws InterruptedException {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(); KafkaProducer<byte[], byte[]> producer = producer()) {
            List<ConsumerRecord<byte[], byte[]>> letters = unreplayed(consumer, topic);
            for (ConsumerRecord<byte[], byte[]> letter : letters) {
                ProducerRecord<byte[], byte[]> again = new ProducerRecord<>(topic, letter.key(), letter.value());
                for (Header header : letter.headers()) {
                    if (!header.key().equals(FailedRecords.ERROR_CLASS)) {
                        again.headers().add(header);
                    }
                }
                producer.send(again).get();
                consumer.commitSync(Map.of(new TopicPartition(letter.topic(), letter.partition()),
                        new OffsetAndMetadata(letter.offset() + 1)));
            }
            return letters.size();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> unreplayed(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = partitions(consumer.partitionsFor(Topics.deadLetters(topic)));
        consumer.assign(partitions);
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        consumer.committed(new HashSet<>(partitions))
                .forEach((partition, committed) -> consumer.seek(partition, committed == null
                        ? begin.get(partition)
                        : Math.max(begin.get(partition), committed.offset())));
        Map<TopicPartition, Long> end = new HashMap<>(consumer.endOffsets(partitions));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (end.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    private static List<TopicPartition> partitions(Collection<PartitionInfo> infos) {
        return infos.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
    }

    private static String errorClass(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(FailedRecords.ERROR_CLASS);
        return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> all = new HashMap<>(settings);
        all.remove("default.api.timeout.ms");
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MILLIS);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * MILLIS);
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
