package app.nearer.recommendation.replica;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: without a snapshot this replica can answer nobody. */
@Component("snapshot")
class SnapshotHealth implements HealthIndicator {

    private final Replica replica;

    SnapshotHealth(Replica replica) {
        this.replica = replica;
    }

    @Override
    public Health health() {
        Health.Builder health = replica.serving().isPresent() ? Health.up() : Health.outOfService();
        replica.serving().ifPresent(serving -> health.withDetail("serving", serving.snapshot()));
        replica.refused().ifPresent(refused -> health.withDetail("refused", refused.reason()));
        return health.build();
    }
}
