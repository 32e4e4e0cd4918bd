package app.nearer.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.nearer.standalone.InternalPorts.Use;

/** How the three services are started here: each from the jar that runs in production, with its settings in the environment. */
final class ServicePlan {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final int ANSWER_MILLIS = 2000;
    private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    private static final List<String> WITH_VECTORS = List.of("--add-modules=jdk.incubator.vector");

    private final Settings settings;
    private final DataDirectory data;
    private final InternalPorts ports;
    private final EmbeddedDatabase database;

    ServicePlan(Settings settings, DataDirectory data, InternalPorts ports, EmbeddedDatabase database) {
        this.settings = settings;
        this.data = data;
        this.ports = ports;
        this.database = database;
    }

    /**
     * The three services.
     *
     * @throws CannotStartException if one of them has not been built
     */
    List<Service> services() throws IOException {
        return List.of(
                service("content-indexer", WITH_VECTORS, settings.operatorPort(), Use.INDEXER_MANAGEMENT,
                        Map.of("NEARER_CONTENT_DIRECTORY", settings.home().resolve("content").toString(),
                                "NEARER_SNAPSHOTS_DIRECTORY", data.snapshots().toString(),
                                "NEARER_DRAFTS_DIRECTORY", data.snapshots().resolveSibling("drafts").toString(),
                                "NEARER_OPERATORS_PASSWORD", data.operatorPassword().value(),
                                "NEARER_RECOMMENDATION_URL", recommendationUrl(),
                                "NEARER_INDEX_AT_START", "true")),
                service("recommendation-service", WITH_VECTORS, ports.of(Use.RECOMMENDATION), Use.RECOMMENDATION_MANAGEMENT,
                        Map.of("NEARER_SNAPSHOTS_DIRECTORY", data.snapshots().toString(),
                                "NEARER_REPLICA_DIRECTORY", data.replica().toString(),
                                "NEARER_REPLICA_ID", "replica-1")),
                service("quiz-service", List.of(), settings.port(), Use.QUIZ_MANAGEMENT,
                        Map.of("SERVER_ADDRESS", settings.address(),
                                "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                                "SPRING_DATASOURCE_USERNAME", database.user(),
                                "SPRING_DATASOURCE_PASSWORD", database.password(),
                                "NEARER_RECOMMENDATION_URL", recommendationUrl())));
    }

    /** A service as a part of the supervisor, not yet started. */
    Part part(Service service, StartCaches caches) throws IOException {
        return new ManagedProcess(service.name(), caches.command(service), service.environment(), data.freshLog(service.name()),
                () -> isReady(service.managementPort()), READY_WITHIN);
    }

    private Service service(String name, List<String> flags, int port, Use management, Map<String, String> own)
            throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", Ports.LOOPBACK);
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.of(management)));
        environment.put("MANAGEMENT_SERVER_ADDRESS", Ports.LOOPBACK);
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", Ports.LOOPBACK + ":" + ports.of(Use.KAFKA));
        // pages that wait for their list would hold up the end for the default of 30 s
        environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "4s");
        environment.putAll(own);
        List<String> all = Stream.concat(FLAGS.stream(), flags.stream()).toList();
        return new Service(name, built(name, name + "-.*-exec\\.jar"), all, environment, ports.of(management));
    }

    private String recommendationUrl() {
        return "http://" + Ports.LOOPBACK + ":" + ports.of(Use.RECOMMENDATION);
    }

    /**
     * The jar that puts a service on its leash.
     *
     * @throws CannotStartException if it has not been built
     */
    Path leash() throws IOException {
        return built("standalone", "standalone-.*-leash\\.jar");
    }

    private Path built(String module, String name) throws IOException {
        Path target = settings.home().resolve(module).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow(() -> new CannotStartException(
                            "%s is not built: nothing like %s in %s.".formatted(module, name, target)));
        }
    }

    private static boolean isReady(int managementPort) {
        try {
            URI uri = URI.create("http://" + Ports.LOOPBACK + ":" + managementPort + "/actuator/health/readiness");
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
