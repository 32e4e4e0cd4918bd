package app.nearer.indexer.activation;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.EventPublisher;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotStore;

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
    SnapshotStore snapshotStore(StoreProperties properties) {
        return new SnapshotStore(properties.directory());
    }

    @Bean
    StoreLock storeLock(StoreProperties properties, Clock clock) {
        return new StoreLock(properties.directory(), clock);
    }

    @Bean
    Activations activations(SnapshotStore store, KafkaProperties kafka, EventPublisher publisher, EventMapper events,
            Clock clock) {
        return new Activations(store, new KafkaTopics(kafka.buildConsumerProperties(), publisher, events), clock);
    }

    @Bean
    SnapshotDesk snapshotDesk(StoreProperties properties, SnapshotStore store, StoreLock lock, Activations activations) {
        return new SnapshotDesk(properties.directory(), store, lock, activations);
    }

    @Bean
    Announcer announcer(SnapshotStore store, Activations activations, StoreLock lock, Clock clock, MeterRegistry meters) {
        Gauge.builder("nearer.activation.sequence", activations, it -> it.confirmed().map(ActiveSnapshot::sequence).orElse(0L))
                .description("the activation that readers have been told of, 0 before the first")
                .register(meters);
        return new Announcer(store, activations, lock, clock);
    }
}
