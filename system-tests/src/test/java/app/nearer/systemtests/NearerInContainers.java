package app.nearer.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

import com.github.dockerjava.api.model.Bind;

/** All of Nearer in containers, by Testcontainers: the images of Kafka and PostgreSQL that production has, and our own. */
final class NearerInContainers implements RunningNearer {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Duration START = Duration.ofMinutes(3);
    private static final int SITE = 8080;
    private static final int CONSOLE = 8082;

    /** The snapshot store, which indexer and replica share, and what the replica keeps. */
    private final String store = "nearer-test-store-" + UUID.randomUUID();
    private final String replica = "nearer-test-replica-" + UUID.randomUUID();
    private final String password = UUID.randomUUID().toString();
    private final Network network = Network.newNetwork();
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1").withNetwork(network)
            .withListener("kafka:19092")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18").withNetwork(network)
            .withNetworkAliases("postgres")
            .withDatabaseName("nearer");
    private final GenericContainer<?> indexer = service("content-indexer", 9082, Map.of("NEARER_CONTENT_DIRECTORY", "/content",
            "NEARER_SNAPSHOTS_DIRECTORY", "/data/snapshots", "NEARER_DRAFTS_DIRECTORY", "/data/drafts", "NEARER_INDEX_AT_START",
            "true", "NEARER_OPERATORS_PASSWORD", password, "NEARER_RECOMMENDATION_URL", "http://recommendation-service:8081"),
            store + ":/data", HOME.resolve("content") + ":/content:ro").withExposedPorts(CONSOLE);
    private final GenericContainer<?> recommendation = service("recommendation-service", 9081,
            Map.of("NEARER_SNAPSHOTS_DIRECTORY",
                    "/store/snapshots", "NEARER_REPLICA_DIRECTORY", "/data/replica"),
            store + ":/store:ro", replica + ":/data");
    private final GenericContainer<?> quiz = service("quiz-service", 9080, Map.of("SPRING_DATASOURCE_URL",
            "jdbc:postgresql://postgres:5432/nearer", "SPRING_DATASOURCE_USERNAME", postgres.getUsername(),
            "SPRING_DATASOURCE_PASSWORD",
            postgres.getPassword(), "NEARER_RECOMMENDATION_URL", "http://recommendation-service:8081")).withExposedPorts(SITE);

    private NearerInContainers() {
        volumes().forEach(name -> DockerClientFactory.lazyClient().createVolumeCmd().withName(name).exec());
    }

    /** Builds the images, starts everything and waits until all services are ready. */
    static NearerInContainers start() {
        NearerInContainers nearer = new NearerInContainers();
        try {
            Startables.deepStart(nearer.containers()).join();
            return nearer;
        } catch (RuntimeException e) {
            nearer.close();
            throw e;
        }
    }

    private GenericContainer<?> service(String name, int managementPort, Map<String, String> own, String... mounts) {
        Map<String, String> environment = new HashMap<>(own);
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka:19092");
        ImageFromDockerfile image = new ImageFromDockerfile("localhost/nearer/" + name, false)
                .withDockerfile(HOME.resolve("Dockerfile"))
                .withBuildArg("SERVICE", name);
        return new GenericContainer<>(image).withNetwork(network)
                .withNetworkAliases(name)
                .withEnv(environment)
                .withCreateContainerCmdModifier(command -> command.getHostConfig()
                        .withBinds(Stream.of(mounts).map(Bind::parse).toList())
                        .withReadonlyRootfs(true)
                        .withTmpFs(Map.of("/tmp", "")))
                .waitingFor(Wait.forHealthcheck().withStartupTimeout(START));
    }

    private List<GenericContainer<?>> containers() {
        return List.of(kafka, postgres, indexer, recommendation, quiz);
    }

    private List<String> volumes() {
        return List.of(store, replica);
    }

    @Override
    public URI site() {
        return URI.create("http://" + quiz.getHost() + ":" + quiz.getMappedPort(SITE));
    }

    @Override
    public URI console() {
        return URI.create("http://" + indexer.getHost() + ":" + indexer.getMappedPort(CONSOLE));
    }

    @Override
    public String kafka() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String operatorPassword() {
        return password;
    }

    @Override
    public void close() {
        containers().reversed().forEach(GenericContainer::stop);
        network.close();
        volumes().forEach(name -> DockerClientFactory.lazyClient().removeVolumeCmd(name).exec());
    }
}
