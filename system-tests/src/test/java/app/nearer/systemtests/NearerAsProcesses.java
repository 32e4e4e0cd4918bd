package app.nearer.systemtests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All of Nearer as {@code ./run} starts it: as processes beside an embedded broker and database, on ports and data of its own. */
final class NearerAsProcesses implements RunningNearer {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final Process process;
    private final URI site;
    private final URI console;
    private final Path data;
    private final List<String> output;

    private NearerAsProcesses(Process process, URI site, URI console, Path data, List<String> output) {
        this.process = process;
        this.site = site;
        this.console = console;
        this.data = data;
        this.output = output;
    }

    /**
     * Starts Nearer and waits until it says that it is ready; one after the other, since each chooses its inner ports from those that are free.
     *
     * @throws IllegalStateException if it ends, or is not ready in time; the message holds what it printed
     */
    static synchronized NearerAsProcesses start(Path data, int port, int operatorPort) throws IOException {
        Path home = Path.of("..").toRealPath();
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                built(home.resolve("standalone/target/lib")) + "/*", "app.nearer.standalone.Standalone")
                .redirectErrorStream(true);
        builder.environment().put("NEARER_HOME", home.toString());
        builder.environment().put("NEARER_DATA_DIR", data.toString());
        builder.environment().put("NEARER_PORT", Integer.toString(port));
        builder.environment().put("NEARER_OPERATOR_PORT", Integer.toString(operatorPort));
        Process process = builder.start();
        List<String> output = new ArrayList<>();
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("nearer-output").start(() -> read(process, output, ready));
        NearerAsProcesses nearer = new NearerAsProcesses(process, URI.create("http://localhost:" + port),
                URI.create("http://localhost:" + operatorPort), data, output);
        if (!nearer.waitFor(ready)) {
            nearer.close();
            throw new IllegalStateException("Nearer did not start; it printed:\n" + nearer.output());
        }
        return nearer;
    }

    private static void read(Process process, List<String> output, CompletableFuture<Boolean> ready) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                if (line.startsWith("Nearer is ready")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            // the process is gone, and so is its output
        }
        ready.complete(false);
    }

    private boolean waitFor(CompletableFuture<Boolean> ready) {
        try {
            return ready.get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path built(Path folder) {
        if (Files.notExists(folder)) {
            throw new IllegalStateException("Nearer is not built: mvn package -DskipTests");
        }
        return folder;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public URI site() {
        return site;
    }

    Process process() {
        return process;
    }

    /** What the supervisor has started, as far as it is still its child; PostgreSQL among it. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** Ends the supervisor as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public URI console() {
        return console;
    }

    @Override
    public String kafka() {
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "localhost:" + ports.getProperty("kafka");
    }

    @Override
    public String operatorPassword() {
        try {
            return Files.readString(data.resolve("operator-password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
