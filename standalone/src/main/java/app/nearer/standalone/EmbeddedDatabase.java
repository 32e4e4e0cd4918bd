package app.nearer.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL (loopback only, durable settings on) that keeps its data in a directory.
 *
 * <pre>{@code
 * try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Ports.freePort())) {
 *     connect(database.jdbcUrl(), database.user(), database.password());
 * }
 * }</pre>
 *
 * Started again on the same directory, it still has its rows; the port may be the same or another. It is stopped when this JVM ends
 * in order; a server that outlived its JVM is stopped by the next start on its directory.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "nearer";
    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final Path directory;

    private EmbeddedDatabase(EmbeddedPostgres server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /**
     * Starts the server and returns once it accepts connections; its output goes to {@code server.log} beside its data.
     *
     * @throws IOException when the port is taken, the server could not start, or a durable setting is off
     */
    public static EmbeddedDatabase start(Path directory, int port) throws IOException {
        Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "nearer-postgres-" + System.getProperty("user.name"));
        return start(directory, port, binaries, directory.resolve("server.log"), true);
    }

    static EmbeddedDatabase start(Path directory, int port, Path binaries, Path log, boolean stopWithThisJvm) throws IOException {
        Path data = directory.toAbsolutePath().normalize().resolve("data");
        Files.createDirectories(directory);
        Orphan.stop(data);
        if (!Ports.isFree(port)) {
            throw new IOException("PostgreSQL could not start: port " + port + " is taken");
        }
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(stopWithThisJvm)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        EmbeddedDatabase database = new EmbeddedDatabase(builder.start(), data);
        try {
            database.prepare();
        } catch (SQLException | IOException e) {
            database.close();
            throw new IOException("PostgreSQL could not be prepared: " + e.getMessage(), e);
        }
        return database;
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                if (!"on".equals(text(statement, "select current_setting('" + setting + "')"))) {
                    throw new IOException(setting + " is not on");
                }
            }
            if ("0".equals(text(statement, "select count(*) from pg_database where datname = '" + DATABASE + "'"))) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The address of the database {@code nearer} on this server. */
    public String jdbcUrl() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /** The name to connect with. */
    public String user() {
        return USER;
    }

    /** The password to connect with. */
    public String password() {
        return PASSWORD;
    }

    /**
     * Stops the server, ending its connections, and keeps its data.
     *
     * @throws IOException when it could not be stopped
     */
    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            Orphan.stop(directory);
        }
    }
}
