package app.nearer.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether the topics have been seen since the start. Before that, sending would make Spring Cloud Stream look for them for nearly a minute,
 * and say so in a thousand lines.
 */
final class FirstSight {

    private final CountDownLatch seen = new CountDownLatch(1);

    void happens() {
        seen.countDown();
    }

    /** Waits for it; {@code false} when it has not happened in time, or the wait was interrupted. */
    boolean happensWithin(Duration time) {
        try {
            return seen.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
