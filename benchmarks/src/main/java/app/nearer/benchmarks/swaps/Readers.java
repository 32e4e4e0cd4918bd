package app.nearer.benchmarks.swaps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import app.nearer.indexer.preview.SampleProfiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who read lists, so many a second, whatever the answers take. Every title carries the mark of the content that it comes from, by which a
 * list from two snapshots is seen.
 */
final class Readers implements AutoCloseable {

    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double MILLION = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI lists;
    private final List<byte[]> bodies;
    private final long pause;
    private final Map<String, String> markOfSnapshot = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final Thread clock = Thread.ofPlatform().daemon().unstarted(this::ask);
    private volatile boolean asking = true;

    Readers(URI service, int perSecond) {
        this.lists = service.resolve("/api/v1/reading-lists");
        this.bodies = SampleProfiles.ALL.stream().map(sample -> json.writeValueAsBytes(sample.result())).toList();
        this.pause = (long) (NANOS_IN_A_SECOND / perSecond);
        clock.start();
    }

    private void ask() {
        long next = System.nanoTime();
        for (int request = 0; asking; request++) {
            byte[] body = bodies.get(request % bodies.size());
            long due = next;
            threads.execute(() -> read(body, due));
            next += pause;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private void read(byte[] body, long due) {
        try {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(lists)
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(body))
                    .build(), BodyHandlers.ofString());
            nanos.add(System.nanoTime() - due);
            if (answer.statusCode() == 200) {
                look(json.readTree(answer.body()));
            } else {
                failures.add("answered %d".formatted(answer.statusCode()));
            }
        } catch (IOException e) {
            failures.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(JsonNode list) {
        String snapshot = list.get("snapshot").asString();
        Set<String> marks = list.get("items").valueStream().map(item -> item.get("title").asString().split(" ")[0])
                .collect(Collectors.toSet());
        String known = marks.size() == 1 ? markOfSnapshot.putIfAbsent(snapshot, marks.iterator().next()) : null;
        if (marks.size() != 1 || known != null && !marks.contains(known)) {
            failures.add("a list of %s holds %s".formatted(snapshot, marks));
        }
    }

    /** Different things that went wrong. */
    Set<String> failures() {
        return failures;
    }

    int snapshotsSeen() {
        return markOfSnapshot.size();
    }

    /** How many were answered, and how long it took from the moment at which each was due, in milliseconds. */
    String times() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%,d lists; half within %.1f ms, 99 %% within %.1f ms, all within %.0f ms".formatted(sorted.length,
                sorted[sorted.length / 2] / MILLION, sorted[sorted.length * 99 / 100] / MILLION,
                sorted[sorted.length - 1] / MILLION);
    }

    /** Asks no more, and waits for what is on its way. */
    @Override
    public void close() {
        asking = false;
        try {
            clock.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.close();
        http.close();
    }
}
