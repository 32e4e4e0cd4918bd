package app.nearer.benchmarks.running;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Hops through the broker, measured as Kafka's own tool does (which only sends one after the other), but at a pace: what wakes up only
 * now and then is slower than what never sleeps.
 */
final class PacedHops {

    private static final TopicPartition HOPS = new TopicPartition("latency-of-a-hop", 0);
    private static final Duration LONG = Duration.ofSeconds(30);

    private PacedHops() {
    }

    /** Sends records of {@code bytes} to the topic that {@link Hops} has made, all replicas acknowledging each. */
    static Latencies measure(String broker, int records, int bytes, Pace pace) throws Exception {
        // as the tool and the services send: at once
        Map<String, Object> sending = Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(sending, new ByteArraySerializer(),
                new ByteArraySerializer());
                KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(List.of(HOPS));
            consumer.seekToEnd(List.of(HOPS));
            consumer.position(HOPS); // looked up here, and not by the first poll
            double[] milliseconds = new double[records];
            for (int i = 0; i < records; i++) {
                pace.next();
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(HOPS.topic(), HOPS.partition(), null, new byte[bytes])).get();
                if (consumer.poll(LONG).count() != 1) {
                    throw new IllegalStateException("The broker did not give back the record that it was sent");
                }
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
            return Latencies.of(milliseconds);
        }
    }
}
