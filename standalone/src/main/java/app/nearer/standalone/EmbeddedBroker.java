package app.nearer.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Kafka broker in a JVM of its own, which ends with this one. It can be stopped, or killed, and started again on the same data and
 * port:
 *
 * <pre>
 * try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port)) {
 *     … broker.bootstrapServers() …
 * }
 * </pre>
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final List<String> FLAGS = List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-Dlogback.configurationFile=" + Standalone.LOGGING);

    private final ManagedProcess process;
    private final int port;

    private EmbeddedBroker(ManagedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it serves. Topics are not created by use.
     *
     * @param folder its data, in {@code data/}, and its log, {@code broker.log}
     * @param port   its port on the loopback address
     * @throws CannotStartException if it ends at once, or is not ready in time; the message names the log
     */
    public static EmbeddedBroker start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        ManagedProcess process = part(folder.resolve("data"), port, Ports.freePort(), folder.resolve("broker.log"));
        try {
            process.start();
            return new EmbeddedBroker(process, port);
        } catch (InterruptedException e) {
            process.kill();
            Thread.currentThread().interrupt();
            throw new CannotStartException("The start of the broker was interrupted.", e);
        } catch (CannotStartException e) {
            process.kill();
            throw e;
        }
    }

    /** The broker as a part of the supervisor, not yet started. */
    static ManagedProcess part(Path data, int port, int controllerPort, Path log) throws IOException {
        Path ready = Files.createDirectories(data).resolve("ready");
        Files.deleteIfExists(ready);
        List<String> arguments = Standalone.brokerArguments(data, port, controllerPort, ready);
        List<String> command = JavaCommand.of(FLAGS, System.getProperty("java.class.path"), Standalone.class, arguments);
        return new ManagedProcess("Kafka", command, Map.of(), log, () -> Files.exists(ready), READY_WITHIN);
    }

    /** What clients connect to: host and port. */
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    /** Ends the broker as {@code kill -9} does: nothing is flushed, nobody is told. */
    public void kill() {
        process.kill();
    }

    /** Stops the broker in good order. */
    @Override
    public void close() {
        process.stop();
    }
}
