package app.nearer.recommendation.replica;

import java.time.Clock;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.messaging.EventMapper;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotStore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Puts the replica together and lets it listen for announcements. */
@Configuration
class ReplicaConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SnapshotStore snapshotStore(SnapshotProperties properties) {
        return new SnapshotStore(properties.directory());
    }

    @Bean
    Replica replica(SnapshotStore store, ReplicaProperties replica, Clock clock, MeterRegistry meters) {
        Replica opened = new Replica(store, new LocalSnapshots(replica.directory()), new WarmUp(), clock);
        opened.resume();
        Gauge.builder("nearer.snapshot.sequence", opened, it -> it.serving().map(serving -> serving.sequence()).orElse(0L))
                .description("the activation whose snapshot is served, 0 without any")
                .register(meters);
        Gauge.builder("nearer.snapshot.refused", opened, it -> it.refused().isPresent() ? 1 : 0)
                .description("1 while the newest snapshot could not be taken")
                .register(meters);
        return opened;
    }

    @Bean
    Consumer<Message<byte[]>> indexSnapshots(Replica replica, EventMapper events, Heartbeat heartbeat) {
        return message -> {
            IndexSnapshotEvent announced = events.read(message.getPayload(), IndexSnapshotEvent.class);
            replica.take(new ActiveSnapshot(announced.sequence(), announced.snapshot()), announced.checksum());
            heartbeat.report();
        };
    }
}
