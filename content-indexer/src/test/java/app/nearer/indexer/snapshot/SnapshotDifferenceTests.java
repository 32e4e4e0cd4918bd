package app.nearer.indexer.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class SnapshotDifferenceTests {

    @Test
    void whatIsNewChangedAndGoneIsToldApart() {
        SnapshotDifference difference = SnapshotDifference.between(Map.of("same", "1", "changed", "1", "gone", "1"),
                Map.of("same", "1", "changed", "2", "new", "1"));

        assertThat(difference.added()).containsExactly("new");
        assertThat(difference.changed()).containsExactly("changed");
        assertThat(difference.removed()).containsExactly("gone");
    }
}
