package app.nearer.indexer.activation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.EventPublisher;

/** The topics on the broker. They are read without a group, since nobody has to remember where reading ended. */
final class KafkaTopics implements LibraryTopics {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private final Map<String, Object> settings;
    private final EventPublisher publisher;
    private final EventMapper events;

    KafkaTopics(Map<String, Object> settings, EventPublisher publisher, EventMapper events) {
        this.settings = new HashMap<>(settings);
        this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        this.settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_500);
        this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.publisher = publisher;
        this.events = events;
    }

    @Override
    public PublishedState read() {
        TopicReading reading = new TopicReading(events);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            readAll(consumer, Topics.ARTICLES, reading::article);
            readAll(consumer, Topics.INDEX_SNAPSHOTS, reading::snapshot);
        }
        return reading.published();
    }

    @Override
    public boolean articlesAreGone() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Collection<TopicPartition> partitions = partitions(consumer, Topics.ARTICLES);
            return consumer.beginningOffsets(partitions).equals(consumer.endOffsets(partitions));
        }
    }

    @Override
    public void publish(ArticleEvent article) {
        publisher.publish(Topics.ARTICLES, article);
    }

    @Override
    public void publish(IndexSnapshotEvent snapshot) {
        publisher.publish(Topics.INDEX_SNAPSHOTS, snapshot);
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

    private static void readAll(KafkaConsumer<byte[], byte[]> consumer, String topic, Consumer<TopicReading.Entry> entries) {
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
                    entries.accept(new TopicReading.Entry(new String(each.key(), StandardCharsets.UTF_8), each.value()));
                }
            }
        }
    }
}
