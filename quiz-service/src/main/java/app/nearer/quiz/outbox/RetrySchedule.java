package app.nearer.quiz.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * When an event that was sent is sent again if its answer does not come: after 30 s, then doubling up to 10 min, each time a random part of
 * up to a fifth later, so that what failed together does not come back together. After 12 times it is given up.
 */
final class RetrySchedule {

    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(10);
    static final int MOST_ATTEMPTS = 12;
    static final double JITTER = 0.2;

    private RetrySchedule() {
    }

    /**
     * How long to wait after an attempt.
     *
     * @param attempt which attempt was made, from 1
     * @param random  in [0, 1)
     * @return the pause, or nothing when it was the last
     */
    static Optional<Duration> pauseAfter(int attempt, double random) {
        if (attempt >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        long doubled = FIRST.toMillis() << Math.min(attempt - 1, 10);
        long pause = Math.min(doubled, LONGEST.toMillis());
        return Optional.of(Duration.ofMillis(pause + Math.round(pause * JITTER * random)));
    }
}
