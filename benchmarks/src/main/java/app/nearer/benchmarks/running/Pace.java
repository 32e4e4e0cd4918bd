package app.nearer.benchmarks.running;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** When the next of many goes: at fixed times, whether or not those before are done, or as soon as those before are done. */
final class Pace {

    private final long nanos;
    private long due = System.nanoTime();

    private Pace(long nanos) {
        this.nanos = nanos;
    }

    static Pace perSecond(int number) {
        return new Pace(TimeUnit.SECONDS.toNanos(1) / number);
    }

    static Pace backToBack() {
        return new Pace(0);
    }

    /** Waits until the next is due, and says when that was ({@link System#nanoTime()}). */
    long next() {
        if (nanos == 0) {
            return System.nanoTime();
        }
        due += nanos;
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        return due;
    }
}
