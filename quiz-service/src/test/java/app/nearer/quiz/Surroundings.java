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
    private EmbeddedDatabase database;
    private final int databasePort;
    private final int port;
    private EmbeddedBroker broker;

    /** For Spring. */
    public Surroundings() {
        this.folder = SHARED.folder;
        this.database = SHARED.database;
        this.databasePort = SHARED.databasePort;
        this.port = SHARED.port;
        this.broker = SHARED.broker;
    }

    private Surroundings(Path folder, EmbeddedDatabase database, int databasePort, int port) throws IOException {
        this.folder = folder;
        this.database = database;
        this.databasePort = databasePort;
        this.port = port;
        this.broker = startBroker();
    }

    private static Surroundings start() {
        try {
            Path folder = Files.createTempDirectory("nearer-tests-");
            int databasePort = Ports.freePort();
            EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"), databasePort);
            Surroundings surroundings = new Surroundings(folder, database, databasePort, Ports.freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(surroundings::stop));
            return surroundings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedBroker startBroker() throws IOException {
        return EmbeddedBroker.start(folder.resolve("kafka"), port);
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

    /** Kills Kafka, and starts it again on what it kept once this is done. */
    public static void withoutKafka(Runnable meanwhile) {
        SHARED.broker.kill();
        try {
            meanwhile.run();
        } finally {
            try {
                SHARED.broker = SHARED.startBroker();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Stops the database, and starts it again on what it kept once this is done. */
    public static void withoutDatabase(Runnable meanwhile) {
        SHARED.database.close();
        try {
            meanwhile.run();
        } finally {
            try {
                SHARED.database = EmbeddedDatabase.start(SHARED.folder.resolve("postgres"), SHARED.databasePort);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues
                .of("spring.kafka.bootstrap-servers=" + broker.bootstrapServers(), "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(), "spring.datasource.password=" + database.password())
                .applyTo(context);
    }
}
