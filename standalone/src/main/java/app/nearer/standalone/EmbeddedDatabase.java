package app.nearer.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL (loopback only, with a password, durable settings on) that keeps its data in a folder.
 *
 * <pre>{@code
 * try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.freePort())) {
 *     connect(database.jdbcUrl(), database.user(), database.password());
 * }
 * }</pre>
 *
 * Started again on the same folder, it still has its rows; the port may be the same or another. A server that outlived the process that
 * started it is stopped by the next start on its folder.
 */
public final class EmbeddedDatabase implements Part, AutoCloseable {

    private static final String DATABASE = "nearer";
    private static final String USER = "postgres";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final String ONLY_WITH_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";
    private static final Duration READY_WITHIN = Duration.ofMinutes(1);

    private final Path folder;
    private final Path data;
    private final int port;
    private final Path programs;
    private final Path log;
    private final String password;
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private volatile @Nullable EmbeddedPostgres server;

    private EmbeddedDatabase(Path folder, int port, Path programs, Path log) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        this.data = this.folder.resolve("data");
        this.port = port;
        this.programs = programs;
        this.log = log;
        this.password = new SecretFile(this.folder.resolve("password")).value();
    }

    /**
     * Starts the server and returns once it accepts connections; its output goes to {@code server.log} in {@code folder}. It is stopped when
     * this JVM ends in good order.
     *
     * @throws CannotStartException when the port is taken or the server could not start
     */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        // of this user only: nobody else must be able to exchange the programs
        Path own = Path.of(System.getProperty("java.io.tmpdir"), "nearer-" + System.getProperty("user.name"));
        if (Files.notExists(own)) {
            Files.createDirectories(own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        EmbeddedDatabase database = part(folder, port, own.resolve("postgres-programs"), folder.resolve("server.log"));
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "database-stop"));
        return database;
    }

    /**
     * The database as a part of the supervisor, not yet started.
     *
     * @param programs where PostgreSQL's own programs are unpacked
     */
    static EmbeddedDatabase part(Path folder, int port, Path programs, Path log) throws IOException {
        return new EmbeddedDatabase(folder, port, programs, log);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() throws IOException {
        Postmaster.stopOrphan(data);
        if (!Ports.isFree(port)) {
            throw new CannotStartException("PostgreSQL cannot start: port %d is taken.".formatted(port));
        }
        Path complete = folder.resolve("complete");
        if (Files.exists(data) && Files.notExists(complete)) {
            // its making was cut short: PostgreSQL would neither start on it nor make it anew
            Files.move(data, folder.resolve("incomplete-" + System.currentTimeMillis()));
        }
        try {
            server = builder().start();
            prepare();
        } catch (IOException | SQLException | IllegalStateException e) {
            stop();
            throw new CannotStartException("PostgreSQL cannot start: %s; see %s".formatted(e.getMessage(), log), e);
        }
        if (Files.notExists(complete)) {
            Files.createFile(complete);
        }
        ProcessHandle process = Postmaster.of(data).orElseThrow().process();
        process.onExit().thenRun(() -> ended.complete("see its log"));
    }

    private EmbeddedPostgres.Builder builder() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setPort(port)
                .setConnectConfig("password", password)
                .setPGStartupWait(READY_WITHIN)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        return builder;
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password);
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                if (!"on".equals(text(statement, "select current_setting('" + setting + "')"))) {
                    throw new IOException(setting + " is not on");
                }
            }
            if ("0".equals(text(statement, "select count(*) from pg_database where datname = '" + DATABASE + "'"))) {
                statement.execute("create database " + DATABASE);
            }
            Path access = data.resolve("pg_hba.conf");
            if (!Files.readString(access).equals(ONLY_WITH_PASSWORD)) {
                statement.execute("alter role " + USER + " password '" + password + "'");
                Files.writeString(access, ONLY_WITH_PASSWORD);
                statement.execute("select pg_reload_conf()");
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
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    /** The name to connect with. */
    public String user() {
        return USER;
    }

    /** The password to connect with; kept in the folder, readable by its owner only. */
    public String password() {
        return password;
    }

    @Override
    public CompletableFuture<String> ended() {
        return ended;
    }

    /** Stops the server, ending its connections, and keeps its data. */
    @Override
    public void stop() {
        EmbeddedPostgres running = server;
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException e) {
            // stopped below, or not at all
        }
        Postmaster.stopOrphan(data);
    }

    /** Stops the server, ending its connections, and keeps its data. */
    @Override
    public void close() {
        stop();
    }
}
