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

    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);

    @Test
    void aServiceStartsWithoutKafkaAndGoesOnWheneverKafkaComes() {
        Broker broker = new Broker();
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = Service.start(broker.address())) {
            assertThat(since(start)).as("the start does not wait for Kafka").isLessThan(Duration.ofSeconds(15));
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
        assertThat(since(start)).isLessThan(Duration.ofSeconds(10));
    }

    private static void goesOn(EventPublisher publisher, Service service) {
        ReadingListEvent list = list();
        await().atMost(BACK_WITHIN).ignoreExceptions().untilAsserted(() -> publisher.publish(Topics.READING_LISTS, list));
        await().atMost(BACK_WITHIN).until(() -> service.taken.contains(list.eventId()));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static ReadingListEvent list() {
        return ReadingListEvent.of(UUID.randomUUID(), Instant.now(), UUID.randomUUID(), 1, "v1", List.of());
    }
}
