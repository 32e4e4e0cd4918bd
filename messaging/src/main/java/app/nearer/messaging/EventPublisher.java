package app.nearer.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import app.nearer.contracts.Event;

/** Sends events by the bindings {@code <topic>-out-0}, each under its own key. A return means that the broker has acknowledged. */
public final class EventPublisher {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final StreamBridge bridge;
    private final EventMapper events;
    private final FirstSight firstSight;

    EventPublisher(StreamBridge bridge, EventMapper events, FirstSight firstSight) {
        this.bridge = bridge;
        this.events = events;
        this.firstSight = firstSight;
    }

    /**
     * Sends one event.
     *
     * @throws RuntimeException if the broker has not acknowledged it in time; it may have arrived all the same
     */
    public void publish(String topic, Event event) {
        send(topic, event.key(), events.write(event));
    }

    /**
     * Sends a tombstone, by which a compacted topic forgets what it holds under {@code key}.
     *
     * @throws RuntimeException if the broker has not acknowledged it in time
     */
    public void publishTombstone(String topic, String key) {
        send(topic, key, KafkaNull.INSTANCE);
    }

    private void send(String topic, String key, Object payload) {
        if (!firstSight.happensWithin(FIRST_WAIT)) {
            throw new IllegalStateException("Kafka has not been seen yet");
        }
        Message<?> message = MessageBuilder.withPayload(payload)
                .setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8))
                .build();
        if (!bridge.send(topic + "-out-0", message)) {
            throw new IllegalStateException("the event was not sent to " + topic);
        }
    }
}
