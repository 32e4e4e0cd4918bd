package app.nearer.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import app.nearer.standalone.EmbeddedBroker;
import app.nearer.standalone.EmbeddedDatabase;
import app.nearer.standalone.Ports;

/** A real broker and a real database, one of each for all tests of a JVM, and the service's way to them. */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Surroundings SHARED = start();

    private final Path folder;
    private final EmbeddedBroker broker;
    private final EmbeddedDatabase database;

    /** For Spring. */
    public Surroundings() {
        this.folder = SHARED.folder;
        this.broker = SHARED.broker;
        this.database = SHARED.database;
    }

    private Surroundings(Path folder, EmbeddedBroker broker, EmbeddedDatabase database) {
        this.folder = folder;
        this.broker = broker;
        this.database = database;
    }

    private static Surroundings start() {
        try {
            Path folder = Files.createTempDirectory("nearer-tests-");
            EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), Ports.freePort());
            EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"), Ports.freePort());
            Surroundings surroundings = new Surroundings(folder, broker, database);
            Runtime.getRuntime().addShutdownHook(new Thread(surroundings::stop));
            return surroundings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        try {
            database.close();
            broker.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Kafka listens. */
    public static String kafka() {
        return SHARED.broker.bootstrapServers();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues
                .of("spring.kafka.bootstrap-servers=" + broker.bootstrapServers(), "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(), "spring.datasource.password=" + database.password())
                .applyTo(context);
    }
}
