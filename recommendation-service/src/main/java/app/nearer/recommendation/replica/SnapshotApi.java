package app.nearer.recommendation.replica;

import java.time.Instant;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import app.nearer.contracts.IndexReplicaEvent.Serving;

/** Names the snapshot that is served. */
@RestController
class SnapshotApi {

    private final Replica replica;

    SnapshotApi(Replica replica) {
        this.replica = replica;
    }

    /** The snapshot that is served, since when, and how many tips it holds. */
    record ServedSnapshot(String version, long sequence, Instant since, int documentCount) {
    }

    @GetMapping("/api/v1/snapshot")
    ServedSnapshot snapshot() {
        Serving serving = replica.serving().orElseThrow(NoSnapshotException::new);
        return new ServedSnapshot(serving.snapshot(), serving.sequence(), serving.since(), replica.documentCount());
    }
}
