package app.nearer.quiz.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTests {

    private static final double ALMOST_ONE = Math.nextDown(1.0);

    @Test
    void thePauseDoublesFromHalfAMinuteToTenMinutes() {
        List<Long> seconds = IntStream.rangeClosed(1, 11)
                .mapToObj(attempt -> RetrySchedule.pauseAfter(attempt, 0).orElseThrow().toSeconds())
                .toList();
        assertThat(seconds).containsExactly(30L, 60L, 120L, 240L, 480L, 600L, 600L, 600L, 600L, 600L, 600L);
    }

    @Test
    void afterTheTwelfthAttemptItIsGivenUp() {
        assertThat(RetrySchedule.pauseAfter(11, 0)).isPresent();
        assertThat(RetrySchedule.pauseAfter(12, 0)).isEmpty();
        assertThat(RetrySchedule.pauseAfter(13, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 11})
    void chanceAddsUpToAFifth(int attempt) {
        Duration least = RetrySchedule.pauseAfter(attempt, 0).orElseThrow();
        Optional<Duration> most = RetrySchedule.pauseAfter(attempt, ALMOST_ONE);
        assertThat(most).contains(least.plus(least.dividedBy(5)));
        assertThat(RetrySchedule.pauseAfter(attempt, 0.5)).contains(least.plus(least.dividedBy(10)));
    }
}
