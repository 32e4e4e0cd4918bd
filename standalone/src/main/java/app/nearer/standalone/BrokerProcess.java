package app.nearer.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** The broker's own JVM: one KRaft node, broker and controller at once. A fatal error of Kafka ends its JVM, so it shares it with nothing. */
final class BrokerProcess {

    private BrokerProcess() {
    }

    /**
     * Runs the broker until it is stopped.
     *
     * @param arguments its folder, its port, the controller's port, and the file that it creates once it serves
     */
    static void run(List<String> arguments) {
        Leash.hold();
        Path folder = Path.of(arguments.get(0));
        int port = Integer.parseInt(arguments.get(1));
        int controllerPort = Integer.parseInt(arguments.get(2));
        try {
            serve(folder, properties(folder, port, controllerPort), Path.of(arguments.get(3)));
        } catch (Throwable e) {
            e.printStackTrace();
            // Kafka's threads would keep the JVM alive
            Runtime.getRuntime().halt(1);
        }
    }

    private static void serve(Path folder, Properties properties, Path ready) throws Exception {
        Files.createDirectories(folder);
        if (Files.notExists(folder.resolve("meta.properties"))) {
            format(folder, Integer.parseInt(properties.getProperty("node.id")));
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            server.awaitShutdown();
        }, "broker-stop"));
        server.startup();
        Files.createFile(ready);
        server.awaitShutdown();
    }

    private static void format(Path folder, int node) throws Exception {
        new Formatter().setClusterId(Uuid.randomUuid().toString())
                .setNodeId(node)
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .run();
    }

    private static Properties properties(Path folder, int port, int controllerPort) throws IOException {
        Properties properties = new Properties();
        try (InputStream fixed = Objects.requireNonNull(BrokerProcess.class.getResourceAsStream("broker.properties"))) {
            properties.load(fixed);
        }
        String listeners = "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(Ports.LOOPBACK, port, controllerPort);
        properties.setProperty("listeners", listeners);
        properties.setProperty("advertised.listeners", listeners);
        properties.setProperty("controller.quorum.voters",
                "%s@%s:%d".formatted(properties.getProperty("node.id"), Ports.LOOPBACK, controllerPort));
        properties.setProperty("log.dirs", folder.toString());
        return properties;
    }
}
