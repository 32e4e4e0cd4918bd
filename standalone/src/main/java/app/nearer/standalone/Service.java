package app.nearer.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of the three services: its jar and what it is started with.
 *
 * @param flags for its JVM
 * @param managementPort where it tells whether it is ready, on loopback
 */
record Service(String name, Path jar, List<String> flags, int managementPort, Map<String, String> environment) {

    private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final List<String> VECTOR = List.of("--add-modules", "jdk.incubator.vector");

    /** Where the services find what is not theirs. */
    record Surroundings(Settings settings, Map<InternalPort, Integer> ports, String bootstrapServers, EmbeddedDatabase database,
            String operatorPassword) {

        int port(InternalPort port) {
            return Objects.requireNonNull(ports.get(port));
        }

        String directory(String name) {
            return settings.data().resolve(name).toString();
        }
    }

    static Service contentIndexer(Surroundings around) throws Failure {
        return service("content-indexer", around, VECTOR, around.settings.operatorPort(), InternalPort.INDEXER_MANAGEMENT,
                Map.of("NEARER_CONTENT_DIRECTORY", around.settings.home().resolve("content").toString(),
                        "NEARER_SNAPSHOTS_DIRECTORY", around.directory("snapshots"),
                        "NEARER_OPERATORS_PASSWORD", around.operatorPassword,
                        "NEARER_INDEX_AT_START", "true"));
    }

    static Service recommendationService(Surroundings around) throws Failure {
        return service("recommendation-service", around, VECTOR, around.port(InternalPort.RECOMMENDATION),
                InternalPort.RECOMMENDATION_MANAGEMENT,
                Map.of("NEARER_SNAPSHOTS_DIRECTORY", around.directory("snapshots"),
                        "NEARER_REPLICA_DIRECTORY", around.directory("replica"),
                        "NEARER_REPLICA_ID", "replica-1"));
    }

    static Service quizService(Surroundings around) throws Failure {
        return service("quiz-service", around, List.of(), around.settings.port(), InternalPort.QUIZ_MANAGEMENT,
                Map.of("SERVER_ADDRESS", around.settings.address(),
                        "SPRING_DATASOURCE_URL", around.database.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", around.database.user(),
                        "SPRING_DATASOURCE_PASSWORD", around.database.password(),
                        "NEARER_RECOMMENDATION_URL",
                        "http://" + Settings.LOOPBACK + ":" + around.port(InternalPort.RECOMMENDATION)));
    }

    private static Service service(String name, Surroundings around, List<String> ownFlags, int port, InternalPort managementPort,
            Map<String, String> ownEnvironment) throws Failure {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", Settings.LOOPBACK);
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(around.port(managementPort)));
        environment.put("MANAGEMENT_SERVER_ADDRESS", Settings.LOOPBACK);
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", around.bootstrapServers);
        // pages that wait for their list must not hold up the end for the default of 30 s
        environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "4s");
        environment.putAll(ownEnvironment);
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(ownFlags);
        return new Service(name, jar(around.settings.home(), name), flags, around.port(managementPort), environment);
    }

    private static Path jar(Path home, String name) throws Failure {
        Path target = home.resolve(name).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-.*-exec\\.jar"))
                    .max((one, other) -> Long.compare(one.toFile().lastModified(), other.toFile().lastModified()))
                    .orElseThrow(
                            () -> new Failure(name + " is not built: there is no " + name + "-*-exec.jar in " + target + "."));
        } catch (IOException e) {
            throw new Failure(target + " cannot be read: " + e.getMessage());
        }
    }
}
