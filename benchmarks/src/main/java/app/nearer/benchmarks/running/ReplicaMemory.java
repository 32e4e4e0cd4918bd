package app.nearer.benchmarks.running;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.tipindex.DurableFiles;

import tools.jackson.databind.json.JsonMapper;

/**
 * How much memory one more replica takes that has a heap of 128 MB and makes 2,000 lists from the library, the mapped index apart. Its
 * arguments are the data folder and the address of a Nearer that {@code ./run} started, the replica's jar and a quiz result as JSON.
 */
public final class ReplicaMemory {

    private static final String HEAP = "-Xmx128m";
    private static final int LISTS = 2_000;
    private static final int READY_TRIES = 600;
    private static final int BETWEEN_TRIES_MILLIS = 200;

    private ReplicaMemory() {
    }

    /** Measures, and prints what came out. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RunningNearer nearer = RunningNearer.of(Path.of(arguments[0]), URI.create(arguments[1]));
        Path own = Files.createTempDirectory("nearer-replica-memory");
        try {
            measure(nearer, Path.of(arguments[2]), Files.readString(Path.of(arguments[3])), own);
        } finally {
            DurableFiles.deleteTree(own);
        }
    }

    private static void measure(RunningNearer nearer, Path jar, String example, Path own)
            throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        Process replica = start(nearer, jar, own, port, management);
        try (HttpClient http = HttpClient.newHttpClient()) {
            untilReady(http, management, replica);
            makeLists(http, port, example);
            Memory memory = Memory.of(replica.pid(), own);
            System.out.printf("a replica with %s made %,d lists: %.0f MB resident, and %.1f MB of mapped index%n", HEAP, LISTS,
                    memory.resident() / 1024.0, memory.mappedIndex() / 1024.0);
        } finally {
            replica.destroy();
            replica.waitFor();
        }
    }

    private static Process start(RunningNearer nearer, Path jar, Path own, int port, int management) throws IOException {
        ProcessBuilder replica = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), HEAP,
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString());
        replica.environment().putAll(Map.of("SERVER_ADDRESS", "127.0.0.1", "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_SERVER_ADDRESS", "127.0.0.1", "MANAGEMENT_SERVER_PORT", Integer.toString(management),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", nearer.kafka(), "NEARER_SNAPSHOTS_DIRECTORY",
                nearer.data().resolve("snapshots").toString(), "NEARER_REPLICA_DIRECTORY", own.toString(), "NEARER_REPLICA_ID",
                "memory-" + UUID.randomUUID()));
        File log = own.resolve("log").toFile();
        return replica.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static void untilReady(HttpClient http, int management, Process replica) throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness"))
                .build();
        for (int tries = 0; tries < READY_TRIES && replica.isAlive(); tries++) {
            try {
                if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        }
        throw new IllegalStateException("the replica did not become ready");
    }

    /** Each list is for another result, so that nothing is answered from memory. */
    private static void makeLists(HttpClient http, int port, String example) throws IOException, InterruptedException {
        QuizResultEvent result = JsonMapper.shared().readValue(example, QuizResultEvent.class);
        for (int i = 0; i < LISTS; i++) {
            UUID id = UUID.nameUUIDFromBytes(Integer.toString(i).getBytes(StandardCharsets.UTF_8));
            String body = JsonMapper.shared().writeValueAsString(result.withIds(id, id));
            int status = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/reading-lists"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException("the replica answered " + status);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
