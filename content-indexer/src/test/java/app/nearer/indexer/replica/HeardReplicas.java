package app.nearer.indexer.replica;

import java.time.Clock;

import app.nearer.contracts.IndexReplicaEvent;

/** For the tests of other packages. */
public final class HeardReplicas {

    private HeardReplicas() {
    }

    /** Replicas of which these heartbeats were heard. */
    public static Replicas of(Clock clock, IndexReplicaEvent... heartbeats) {
        Replicas replicas = new Replicas(clock);
        for (IndexReplicaEvent heartbeat : heartbeats) {
            replicas.take(heartbeat);
        }
        return replicas;
    }
}
