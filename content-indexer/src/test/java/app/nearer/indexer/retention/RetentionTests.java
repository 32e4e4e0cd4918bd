package app.nearer.indexer.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.tipindex.SnapshotManifest;

class RetentionTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<SnapshotManifest> SNAPSHOTS = List.of(daysOld(1), daysOld(10), daysOld(40), daysOld(50),
            daysOld(60));

    @Test
    void theNewestAndTheYoungStay() {
        assertThat(obsolete(1, 30)).containsExactly("d40", "d50", "d60");
        assertThat(obsolete(4, 30)).containsExactly("d60");
        assertThat(obsolete(1, 55)).containsExactly("d60");
    }

    @Test
    void whatIsServedStaysHoweverOld() {
        assertThat(obsolete(1, 5, "d60", "d10")).containsExactly("d40", "d50");
    }

    private static List<String> obsolete(int number, int days, String... inUse) {
        return Retention.obsolete(SNAPSHOTS, number, Duration.ofDays(days), NOW, Set.of(inUse));
    }

    private static SnapshotManifest daysOld(int days) {
        return new SnapshotManifest("d" + days, 1, "10", NOW.minus(Duration.ofDays(days)), 1, List.of());
    }
}
