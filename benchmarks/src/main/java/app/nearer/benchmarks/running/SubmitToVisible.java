package app.nearer.benchmarks.running;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * From the submission of a quiz to the visible list, twenty times a second for a minute, whether or not earlier ones are done, and where
 * that time goes; and, in the same run, the parts that cannot be avoided: two hops through Kafka and two commits of PostgreSQL, back to back
 * and at the pace of the submissions. Its arguments are the data folder and the address of a Nearer that {@code ./run} started.
 */
public final class SubmitToVisible {

    private static final int PER_SECOND = 20;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 60;
    private static final int PARTS = 3_000;
    private static final int PACED_PARTS = 600;

    /** About what a quiz result takes. */
    private static final int RECORD_BYTES = 1_500;

    private SubmitToVisible() {
    }

    /** Measures, and prints what came out. */
    public static void main(String[] arguments) throws Exception {
        RunningNearer nearer = RunningNearer.of(Path.of(arguments[0]), URI.create(arguments[1]));
        try (Visitor visitor = new Visitor(nearer.site())) {
            submit(visitor, WARM_UP_SECONDS);
            List<Visit> visits = submit(visitor, SECONDS);
            Latencies visible = Latencies.of(visits.stream().mapToDouble(Visit::milliseconds).toArray());
            Hops hop = Hops.measure(nearer.kafka(), PARTS, RECORD_BYTES);
            Latencies commits = Commits.measurePairs(nearer.jdbcUrl(), nearer.databasePassword(), PARTS, Pace.backToBack());
            print(visible, hop, commits);
            printPaced(visible, PacedHops.measure(nearer.kafka(), PACED_PARTS, RECORD_BYTES, Pace.perSecond(PER_SECOND)),
                    Commits.measurePairs(nearer.jdbcUrl(), nearer.databasePassword(), PACED_PARTS, Pace.perSecond(PER_SECOND)));
            Stages.medians(nearer, visits).forEach((stage, median) -> System.out.printf("  %-55s %5.1f ms%n", stage, median));
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

    private static void printPaced(Latencies visible, Latencies hops, Latencies commits) {
        double parts = 2 * hops.quantile(0.5) + commits.quantile(0.5);
        System.out.printf(
                "the same parts, %d a second: a hop p50 %.2f ms, two commits p50 %.2f ms, together %.2f ms; p50 is %.2f times as much%n",
                PER_SECOND, hops.quantile(0.5), commits.quantile(0.5), parts, visible.quantile(0.5) / parts);
    }

    private static List<Visit> submit(Visitor visitor, int seconds) throws Exception {
        List<Future<Visit>> waiting = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            Pace pace = Pace.perSecond(PER_SECOND);
            for (int number = 0; number < seconds * PER_SECOND; number++) {
                long due = pace.next();
                waiting.add(visitors.submit(() -> visit(visitor, due)));
            }
        }
        List<Visit> visits = new ArrayList<>();
        for (Future<Visit> visit : waiting) {
            visits.add(visit.get());
        }
        return visits;
    }

    private static Visit visit(Visitor visitor, long due) throws Exception {
        String token = visitor.submitAndSeeTheList();
        Duration took = Duration.ofNanos(System.nanoTime() - due);
        Instant seen = Instant.now();
        return new Visit(token, seen.minus(took), seen, took.toNanos() / 1e6);
    }
}
