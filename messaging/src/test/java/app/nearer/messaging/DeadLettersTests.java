package app.nearer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Topics;

/** What a broker does that no test can make a real one do: it has more to send, and does not send it. */
class DeadLettersTests {

    private static final TopicPartition DEAD = new TopicPartition(Topics.deadLetters(Topics.QUIZ_RESULTS), 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest") {

        @Override
        public synchronized void close() {
            // it is asked again
        }
    };
    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(true, null, new ByteArraySerializer(),
            new ByteArraySerializer());
    private final DeadLetters letters = new DeadLetters(() -> consumer, () -> producer, Duration.ofMillis(1));

    DeadLettersTests() {
        for (String topic : Topics.ALL) {
            TopicPartition partition = new TopicPartition(Topics.deadLetters(topic), 0);
            consumer.updatePartitions(partition.topic(), List.of(new PartitionInfo(partition.topic(), 0, null, null, null)));
            consumer.updateBeginningOffsets(Map.of(partition, 2L));
            consumer.updateEndOffsets(Map.of(partition, partition.equals(DEAD) ? 7L : 2L));
        }
    }

    @Test
    void theyAreCountedWithoutBeingRead() {
        assertThat(letters.counts()).containsExactly(Map.entry(Topics.QUIZ_RESULTS, 5L));
    }

    @Test
    void thoseThatWereReplayedAreNotCounted() {
        consumer.assign(List.of(DEAD));
        consumer.commitSync(Map.of(DEAD, new OffsetAndMetadata(6)));

        assertThat(letters.counts()).containsExactly(Map.entry(Topics.QUIZ_RESULTS, 1L));
    }

    @Test
    void aBrokerThatStopsSendingIsNotWaitedForForEver() {
        assertThatThrownBy(letters::waiting).isInstanceOf(KafkaException.class).hasMessageContaining("stopped sending");
    }

    @Test
    void whatIsReplayedBeforeTheBrokerStopsSendingIsNotReplayedAgain() {
        consumer.schedulePollTask(
                () -> consumer.addRecord(new ConsumerRecord<>(DEAD.topic(), 0, 2, new byte[]{1}, new byte[]{2})));

        assertThatThrownBy(() -> letters.replay(Topics.QUIZ_RESULTS)).isInstanceOf(KafkaException.class);

        assertThat(producer.history()).singleElement()
                .satisfies(again -> assertThat(again.topic()).isEqualTo(Topics.QUIZ_RESULTS));
        assertThat(letters.counts()).containsExactly(Map.entry(Topics.QUIZ_RESULTS, 4L));
    }
}
