package app.nearer.indexer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BooleanSupplier;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import app.nearer.standalone.Ports;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs in production, on ports of its own, with {@code content/} and {@code store/} below a folder. */
public final class RunningIndexer implements AutoCloseable {

    /** The operators' password. */
    public static final String PASSWORD = "a password of operators";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.freePort();
    private final ConfigurableApplicationContext service;

    private RunningIndexer(Path folder, int kafkaPort) {
        service = SpringApplication.run(ContentIndexer.class, "--server.port=" + port,
                "--management.server.port=" + Ports.freePort(), "--spring.kafka.bootstrap-servers=localhost:" + kafkaPort,
                "--nearer.content.directory=" + content(folder), "--nearer.snapshots.directory=" + store(folder),
                "--nearer.drafts.directory=" + folder.resolve("drafts"), "--nearer.recommendation.url=http://localhost:1",
                "--nearer.operators.password=" + PASSWORD, "--nearer.index.at-start=true");
    }

    public static RunningIndexer start(Path folder, int kafkaPort) {
        return new RunningIndexer(folder, kafkaPort);
    }

    public static Path content(Path folder) {
        return folder.resolve("content");
    }

    public static Path store(Path folder) {
        return folder.resolve("store");
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** A request with the password. */
    public HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString(("operator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address().resolve(path)).header("Authorization", "Basic " + credentials);
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    public HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The run at an address, once it has ended. */
    public JsonNode ended(String run) throws IOException, InterruptedException {
        await("the run ended", () -> !json(getUnchecked(run)).path("state").asString().equals("RUNNING"));
        return json(get(run));
    }

    /** Waits until something is so, and fails when it takes too long. */
    public static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            Thread.sleep(100);
        }
    }

    /** For conditions that are waited for. */
    public HttpResponse<String> getUnchecked(String path) {
        try {
            return get(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
