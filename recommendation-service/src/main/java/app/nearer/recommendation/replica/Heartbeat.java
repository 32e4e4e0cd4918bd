package app.nearer.recommendation.replica;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.contracts.IndexReplicaEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventPublisher;

/** Tells operators each minute, and at each change, what this replica serves; and at the end that it is gone. */
@Component
class Heartbeat implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    private final Replica replica;
    private final ReplicaProperties properties;
    private final EventPublisher publisher;
    private final Clock clock;

    Heartbeat(Replica replica, ReplicaProperties properties, EventPublisher publisher, Clock clock) {
        this.replica = replica;
        this.properties = properties;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedRateString = "PT1M")
    void report() {
        try {
            publisher.publish(Topics.INDEX_REPLICAS, IndexReplicaEvent.of(UUID.randomUUID(), clock.instant(), properties.id(),
                    replica.serving().orElse(null), replica.refused().orElse(null)));
        } catch (RuntimeException e) {
            log.debug("the heartbeat was not sent; the next one is due in a minute");
        }
    }

    @Override
    public void destroy() {
        try {
            publisher.publishTombstone(Topics.INDEX_REPLICAS, properties.id());
        } catch (RuntimeException e) {
            log.debug("the farewell was not sent; the replica will be seen as stale");
        }
    }
}
