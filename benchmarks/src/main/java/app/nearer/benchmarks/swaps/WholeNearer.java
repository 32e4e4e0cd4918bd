package app.nearer.benchmarks.swaps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All of Nearer as {@code ./run} starts it, with a copy of the library that may be changed. */
final class WholeNearer implements AutoCloseable {

    private static final List<String> MODULES = List.of("standalone", "content-indexer", "recommendation-service",
            "quiz-service");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final Path data;
    private final int operatorPort = freePort();
    private final Process process;

    /** Starts it, and waits until it is ready. */
    WholeNearer(Path folder) throws IOException {
        home = folder.resolve("home");
        data = folder.resolve("data");
        Files.createDirectories(home);
        for (String module : MODULES) {
            Files.createSymbolicLink(home.resolve(module), Path.of(module).toRealPath());
        }
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-cp", "standalone/target/lib/*", "app.nearer.standalone.Standalone").redirectErrorStream(true);
        builder.environment().put("NEARER_HOME", home.toString());
        builder.environment().put("NEARER_DATA_DIR", data.toString());
        builder.environment().put("NEARER_PORT", Integer.toString(freePort()));
        builder.environment().put("NEARER_OPERATOR_PORT", Integer.toString(operatorPort));
        process = builder.start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("Nearer is ready")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("Nearer did not start");
        }
        Thread.ofPlatform().daemon().start(() -> readOn(output));
    }

    /** Nobody looks at it, and it must not fill. */
    private static void readOn(BufferedReader output) {
        try {
            while (output.readLine() != null) {
                // on to the next
            }
        } catch (IOException e) {
            // it is over
        }
    }

    static Path content(Path folder) {
        return folder.resolve("home/content");
    }

    /** What the replica has fetched. */
    Path fetched() throws IOException {
        return data.resolve("replica").toRealPath();
    }

    /** Where lists are made. */
    URI lists() throws IOException {
        Properties ports = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(reader);
        }
        return URI.create("http://localhost:" + ports.getProperty("recommendation"));
    }

    /** The process that makes them. */
    long replica() {
        return process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("recommendation-service"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** The version that the replica serves. */
    String served() throws IOException {
        return send(HttpRequest.newBuilder(lists().resolve("/api/v1/snapshot")).build()).get("version").asString();
    }

    JsonNode get(String path) throws IOException {
        return send(operator(path).build());
    }

    JsonNode post(String path, String body) throws IOException {
        return send(operator(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder operator(String path) throws IOException {
        String password = Files.readString(data.resolve("operator-password")).strip();
        String credentials = Base64.getEncoder().encodeToString(("operator:" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + operatorPort + path)).header("Authorization",
                "Basic " + credentials);
    }

    private JsonNode send(HttpRequest request) throws IOException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
