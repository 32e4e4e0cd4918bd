package app.nearer.benchmarks.running;

import java.time.Instant;

/**
 * A quiz that was sent, and whose list was seen.
 *
 * @param token        of its result
 * @param due          when it was to be sent
 * @param seen         when its list had come
 * @param milliseconds between the two, by the clock that only goes forward
 */
record Visit(String token, Instant due, Instant seen, double milliseconds) {
}
