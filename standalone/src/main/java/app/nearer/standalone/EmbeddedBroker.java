package app.nearer.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real Kafka broker (KRaft, one node, loopback only) in a process of its own that ends with this one.
 *
 * <pre>{@code
 * try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.freePort())) {
 *     connect(broker.bootstrapServers());
 * }
 * }</pre>
 *
 * Started again on the same directory, it still has its records; the port may be the same or another.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final long SECONDS_TO_STOP = 10;

    private final Process process;
    private final int port;

    private EmbeddedBroker(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the broker and returns once clients can connect; its output goes to {@code broker.log} in {@code directory}.
     *
     * @throws IOException when the broker could not start; the message names its log
     */
    public static EmbeddedBroker start(Path directory, int port) throws IOException {
        return start(directory, port, Ports.freePort(), directory.resolve("broker.log"));
    }

    static EmbeddedBroker start(Path directory, int port, int controllerPort, Path log) throws IOException {
        Files.createDirectories(directory);
        Process process = new ProcessBuilder(Jvm.command(List.of("-Xmx160m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=app/nearer/standalone/logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                directory.toAbsolutePath().toString(),
                Integer.toString(port),
                Integer.toString(controllerPort)))).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        EmbeddedBroker broker = new EmbeddedBroker(process, port);
        try {
            broker.awaitReady(log);
        } catch (IOException e) {
            broker.kill();
            throw e;
        }
        return broker;
    }

    private void awaitReady(Path log) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !BrokerMain.READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("Kafka could not start on port " + port + "; see " + log);
            }
        }
    }

    /** What clients connect to: {@code host:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Process process() {
        return process;
    }

    /** Ends the broker at once, as kill -9 does. */
    public void kill() {
        process.destroyForcibly();
        await(SECONDS_TO_STOP);
    }

    /** Stops the broker in order; kills it if that takes more than ten seconds. */
    @Override
    public void close() {
        // not process.destroy(): that would close the child's standard input too, which means that its parent is gone
        process.toHandle().destroy();
        if (!await(SECONDS_TO_STOP)) {
            kill();
        }
    }

    private boolean await(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
