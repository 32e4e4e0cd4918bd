package app.nearer.benchmarks.running;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From the submission of a quiz to the visible list, twenty times a second for a minute, whether or not earlier ones are done; and, in the
 * same run, the parts that cannot be avoided: two hops through Kafka and two commits of PostgreSQL. Its arguments are the data folder and the
 * address of a Nearer that {@code ./run} started.
 */
public final class SubmitToVisible {

    private static final int PER_SECOND = 20;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 60;
    private static final int PARTS = 3_000;

    /** About what a quiz result takes. */
    private static final int RECORD_BYTES = 1_500;

    private SubmitToVisible() {
    }

    /** Measures, and prints what came out. */
    public static void main(String[] arguments) throws Exception {
        RunningNearer nearer = RunningNearer.of(Path.of(arguments[0]), URI.create(arguments[1]));
        try (Visitor visitor = new Visitor(nearer.site())) {
            submit(visitor, WARM_UP_SECONDS);
            Latencies visible = submit(visitor, SECONDS);
            Hops hop = Hops.measure(nearer.kafka(), PARTS, RECORD_BYTES);
            Latencies commits = Commits.measurePairs(nearer.jdbcUrl(), nearer.databasePassword(), PARTS);
            print(visible, hop, commits);
        }
        // the tool leaves threads behind
        System.exit(0);
    }

    private static void print(Latencies visible, Hops hop, Latencies commits) {
        double parts = 2 * hop.mean() + commits.quantile(0.5);
        System.out.printf("submit to visible, %d a second for %d s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n", PER_SECOND, SECONDS,
                visible.quantile(0.5), visible.quantile(0.95), visible.quantile(0.99));
        System.out.printf("a hop through Kafka, by its own tool: %.2f ms on average, %d ms in the median%n", hop.mean(),
                hop.median());
        System.out.printf("two commits of PostgreSQL: p50 %.2f ms, p99 %.2f ms%n", commits.quantile(0.5), commits.quantile(0.99));
        System.out.printf("two hops and two commits: %.2f ms; p50 is %.2f times as much (goal 2), p99 %.1f ms (goal 150)%n",
                parts,
                visible.quantile(0.5) / parts, visible.quantile(0.99));
    }

    private static Latencies submit(Visitor visitor, int seconds) throws Exception {
        List<Future<Double>> waiting = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int number = 0; number < seconds * PER_SECOND; number++) {
                long due = start + number * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                waiting.add(visitors.submit(() -> {
                    visitor.submitAndSeeTheList();
                    return (System.nanoTime() - due) / 1e6;
                }));
            }
        }
        double[] milliseconds = new double[waiting.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            milliseconds[i] = waiting.get(i).get();
        }
        return Latencies.of(milliseconds);
    }
}
