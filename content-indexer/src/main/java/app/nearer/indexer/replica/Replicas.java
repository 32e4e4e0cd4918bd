package app.nearer.indexer.replica;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.springframework.stereotype.Component;

import app.nearer.contracts.IndexReplicaEvent;

/** All replicas that were heard of and have not said farewell. */
@Component
public class Replicas {

    private final Map<String, IndexReplicaEvent> heartbeats = new ConcurrentSkipListMap<>();
    private final Clock clock;

    Replicas(Clock clock) {
        this.clock = clock;
    }

    void take(IndexReplicaEvent heartbeat) {
        heartbeats.put(heartbeat.replicaId(), heartbeat);
    }

    void forget(String id) {
        heartbeats.remove(id);
    }

    /** As of now, in the order of their ids. */
    public List<KnownReplica> list() {
        Instant now = clock.instant();
        return heartbeats.values().stream().map(heartbeat -> KnownReplica.of(heartbeat, now)).toList();
    }
}
