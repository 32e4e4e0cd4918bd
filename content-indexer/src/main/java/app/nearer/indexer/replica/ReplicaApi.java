package app.nearer.indexer.replica;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which replica serves which snapshot. */
@RestController
class ReplicaApi {

    private final Replicas replicas;

    ReplicaApi(Replicas replicas) {
        this.replicas = replicas;
    }

    @GetMapping("/api/v1/replicas")
    List<KnownReplica> replicas() {
        return replicas.list();
    }
}
