package app.nearer.benchmarks.running;

import java.util.Arrays;

/** Durations in milliseconds, in order. */
record Latencies(double[] sorted) {

    static Latencies of(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** The smallest that {@code share} of all are no longer than, by the nearest rank; {@code share} in (0, 1]. */
    double quantile(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
