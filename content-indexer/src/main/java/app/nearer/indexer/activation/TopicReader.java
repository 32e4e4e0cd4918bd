package app.nearer.indexer.activation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning to what is their end by then; without a group, since nobody has to remember where reading ended. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private final Map<String, Object> settings;

    TopicReader(Map<String, Object> settings) {
        this.settings = new HashMap<>(settings);
        this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        this.settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_500);
        this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /** Hears of each record. */
    @FunctionalInterface
    public interface Records {

        /** One record; without a value it is a tombstone. */
        void accept(String key, byte @Nullable [] value);
    }

    /**
     * Reads a topic.
     *
     * @throws RuntimeException if the broker is away, or the topic is not there yet
     */
    public void read(String topic, Records records) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            readAll(consumer, topic, records);
        }
    }

    /** Whether a topic holds nothing at all. */
    boolean isEmpty(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Collection<TopicPartition> partitions = partitions(consumer, topic);
            return consumer.beginningOffsets(partitions).equals(consumer.endOffsets(partitions));
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Collection<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("the topic " + topic + " does not exist yet");
        }
        return partitions;
    }

    private static void readAll(KafkaConsumer<byte[], byte[]> consumer, String topic, Records entries) {
        Collection<TopicPartition> partitions = partitions(consumer, topic);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long heard = System.nanoTime();
        while (!ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > LONGEST_SILENCE.toNanos()) {
                throw new IllegalStateException("the broker stopped sending " + topic);
            }
            for (ConsumerRecord<byte[], byte[]> each : records) {
                if (each.key() != null) {
                    entries.accept(new String(each.key(), StandardCharsets.UTF_8), each.value());
                }
            }
        }
    }
}
