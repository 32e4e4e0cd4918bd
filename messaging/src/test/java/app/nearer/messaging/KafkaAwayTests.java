package app.nearer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Topics;

class KafkaAwayTests {

    /** On a busy machine, too; by their own settings the clients would wait for minutes. */
    private static final Duration SOON = Duration.ofSeconds(45);

    @Test
    void aServiceStartsWithoutKafkaAndGoesOnWheneverKafkaComes() {
        Broker broker = new Broker();
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = Service.start(broker.address())) {
            assertThat(since(start)).as("the start does not wait for Kafka").isLessThan(SOON);
            EventPublisher publisher = context.getBean(EventPublisher.class);
            Service service = context.getBean(Service.class);
            failsSoon(publisher);

            broker.start();
            goesOn(publisher, service);

            broker.kill();
            failsSoon(publisher);

            broker.start();
            goesOn(publisher, service);
        } finally {
            broker.close();
        }
    }

    private static void failsSoon(EventPublisher publisher) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> publisher.publish(Topics.READING_LISTS, list())).isInstanceOf(RuntimeException.class);
        assertThat(since(start)).isLessThan(SOON);
    }

    private static void goesOn(EventPublisher publisher, Service service) {
        ReadingListEvent list = list();
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> publisher.publish(Topics.READING_LISTS, list));
        await().atMost(SOON).until(() -> service.taken.contains(list.eventId()));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static ReadingListEvent list() {
        return ReadingListEvent.of(UUID.randomUUID(), Instant.now(), UUID.randomUUID(), 1, "v1", List.of());
    }
}
