package app.nearer.recommendation.replica;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this replica.
 *
 * @param id        its name, stable across restarts and different from that of every other replica
 * @param directory where it keeps what it has fetched
 */
@ConfigurationProperties("nearer.replica")
record ReplicaProperties(@DefaultValue("replica-1") String id, @DefaultValue(".data/replica") Path directory) {

    ReplicaProperties {
        if (!id.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("nearer.replica.id must be letters, digits, dots, hyphens, but is " + id);
        }
    }
}
