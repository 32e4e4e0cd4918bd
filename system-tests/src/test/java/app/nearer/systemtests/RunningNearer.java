package app.nearer.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;

import org.testcontainers.DockerClientFactory;

/**
 * All of Nearer, started from the jars that are shipped. One switch says how, {@code -Dnearer.tests.on=} {@code containers} or
 * {@code processes}, or the address of a site that runs already; without it, containers where Docker answers, else processes. The tests are
 * the same.
 */
interface RunningNearer extends AutoCloseable {

    /** The visitors' site. */
    URI site();

    /** The operators' console. */
    URI console();

    /** Where its broker takes records. */
    String kafka();

    /** The password of the user {@code operator}. */
    String operatorPassword();

    @Override
    void close();

    /** One Nearer for all tests of this run; it stops with the JVM. */
    static RunningNearer shared() {
        return Shared.INSTANCE;
    }

    /** Made at the first use. */
    final class Shared {

        private static final RunningNearer INSTANCE = start();

        private Shared() {
        }

        private static RunningNearer start() {
            RunningNearer nearer = switch (System.getProperty("nearer.tests.on", "").toLowerCase(Locale.ROOT)) {
                case "containers" -> NearerInContainers.start();
                case "processes" -> processes();
                case "" -> DockerClientFactory.instance().isDockerAvailable() ? NearerInContainers.start() : processes();
                case String site when site.startsWith("http") -> new NearerThatRuns(URI.create(site));
                case String other -> throw new IllegalArgumentException(
                        "nearer.tests.on must be containers, processes or an address, but is " + other);
            };
            Runtime.getRuntime().addShutdownHook(new Thread(nearer::close));
            return nearer;
        }

        private static RunningNearer processes() {
            try {
                return NearerAsProcesses.start(Files.createTempDirectory("nearer-system-tests"), NearerAsProcesses.freePort(),
                        NearerAsProcesses.freePort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
