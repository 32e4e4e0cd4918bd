package app.nearer.indexer.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import app.nearer.messaging.DeadLetters;

import picocli.CommandLine.Option;

/** Which Kafka to ask. */
final class KafkaOptions {

    @Option(names = "--kafka", paramLabel = "HOST:PORT", defaultValue = "${env:SPRING_KAFKA_BOOTSTRAP_SERVERS}", description = {
            "The broker; also by SPRING_KAFKA_BOOTSTRAP_SERVERS.",
            "Without it the one that ./run has started, else localhost:9092."})
    private @Nullable String servers;

    DeadLetters deadLetters() {
        return new DeadLetters(servers != null && !servers.isBlank() ? servers : brokerOfRun());
    }

    private static String brokerOfRun() {
        Path ports = Path.of(System.getenv().getOrDefault("NEARER_DATA_DIR", ".data"), "ports.properties");
        Properties kept = new Properties();
        if (Files.isReadable(ports)) {
            try (Reader reader = Files.newBufferedReader(ports)) {
                kept.load(reader);
            } catch (IOException e) {
                throw CommandFailure.usage("The ports cannot be read from %s.".formatted(ports));
            }
        }
        return "localhost:" + kept.getProperty("kafka", "9092");
    }
}
