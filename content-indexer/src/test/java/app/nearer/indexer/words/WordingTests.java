package app.nearer.indexer.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.run.IndexRun.Reached;

class WordingTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Wording words = new Wording(NOW);

    @Test
    void howLongAgoIsToldInItsLargestUnit() {
        assertThat(ago(Duration.ofSeconds(3))).isEqualTo("just now");
        assertThat(ago(Duration.ofSeconds(42))).isEqualTo("42 seconds ago");
        assertThat(ago(Duration.ofSeconds(100))).isEqualTo("1 minute ago");
        assertThat(ago(Duration.ofMinutes(119))).isEqualTo("1 hour ago");
        assertThat(ago(Duration.ofHours(25))).isEqualTo("1 day ago");
        assertThat(ago(Duration.ofDays(40))).isEqualTo("40 days ago");
    }

    @Test
    void aClockThatRunsBehindSaysJustNow() {
        assertThat(ago(Duration.ofSeconds(-5))).isEqualTo("just now");
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        assertThat(words.count(1, "tip")).isEqualTo("1 tip");
        assertThat(words.count(2048, "tip")).isEqualTo("2,048 tips");
    }

    @Test
    void bytesAreToldInTheUnitThatFits() {
        assertThat(words.bytes(999)).isEqualTo("999 B");
        assertThat(words.bytes(810_400)).isEqualTo("810 kB");
        assertThat(words.bytes(12_345_678)).isEqualTo("12.3 MB");
    }

    @Test
    void aPhaseWithoutStepsIsNotDividedBy() {
        assertThat(words.percent(null)).isZero();
        assertThat(words.percent(new Reached(Phase.PUBLISHING, 0, 0, null))).isZero();
        assertThat(words.percent(new Reached(Phase.READING, 1, 3, null))).isEqualTo(33);
    }

    private String ago(Duration duration) {
        return words.ago(NOW.minus(duration));
    }
}
