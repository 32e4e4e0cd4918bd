package app.nearer.indexer.activation;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.EventPublisher;
import app.nearer.tipindex.ActiveSnapshot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Puts the store and the activations together. */
@Configuration
class ActivationConfiguration {

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    StoreAccess storeAccess(StoreProperties properties, Clock clock) {
        return StoreAccess.to(properties.directory(), clock);
    }

    @Bean
    TopicReader topicReader(KafkaProperties kafka) {
        return new TopicReader(kafka.buildConsumerProperties());
    }

    @Bean
    Activations activations(StoreAccess access, TopicReader topics, EventPublisher publisher, EventMapper events,
            Clock clock) {
        return new Activations(access.store(), new KafkaTopics(topics, publisher, events), clock);
    }

    @Bean
    SnapshotDesk snapshotDesk(StoreAccess access, Activations activations, Clock clock) {
        return new SnapshotDesk(access, activations, clock);
    }

    @Bean
    Announcer announcer(StoreAccess access, Activations activations, Clock clock, MeterRegistry meters) {
        Gauge.builder("nearer.activation.sequence", activations, it -> it.confirmed().map(ActiveSnapshot::sequence).orElse(0L))
                .description("the activation that readers have been told of, 0 before the first")
                .register(meters);
        return new Announcer(access.store(), activations, access.lock(), clock);
    }
}
