package app.nearer.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void isDurableAndKeepsItsRowsAcrossStopAndStart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.freePort())) {
            assertThat(query(database, "select current_setting('fsync') || current_setting('synchronous_commit')"
                    + " || current_setting('full_page_writes')")).isEqualTo("ononon");
            assertThat(query(database, "select current_setting('server_version')")).startsWith("18.");
            execute(database, "create table kept as select 42 as value");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.freePort())) {
            assertThat(query(database, "select value from kept")).isEqualTo("42");
        }
    }

    @Test
    void nobodyConnectsWithAnotherPassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.freePort())) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "another"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aServerThatNobodyStoppedIsStoppedByTheNextStart() throws Exception {
        int port = Ports.freePort();
        startInAnotherJvmThatIsKilled(port);
        ProcessHandle orphan = server();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, port)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(server().pid()).isNotEqualTo(orphan.pid());
            assertThat(query(database, "select value from kept")).isEqualTo("42");
        }
    }

    private void startInAnotherJvmThatIsKilled(int port) throws Exception {
        Process other = new ProcessBuilder(JavaCommand.of(List.of(), System.getProperty("java.class.path"), Abandoned.class,
                List.of(folder.toString(), Integer.toString(port)))).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(other.inputReader().lines().anyMatch("ready"::equals)).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** Starts a server, leaves it a row and a client, and waits to be killed. */
    static final class Abandoned {

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            execute(database, "create table kept as select 42 as value");
            try (Connection stays = connect(database)) {
                System.out.println(stays.isValid(1) ? "ready" : "not connected");
                Thread.sleep(Duration.ofMinutes(1));
            }
        }
    }

    @Test
    void aServerThatIsKilledIsNoticed() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.freePort())) {
            server().destroyForcibly();

            assertThat(database.ended()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void aProcessIdThatNowBelongsToSomebodyElseIsForgottenAndNobodyIsHarmed() throws Exception {
        EmbeddedDatabase.start(folder, Ports.freePort()).close();
        Process somebody = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("data/postmaster.pid"), somebody.pid() + "\n" + folder + "\n");

            EmbeddedDatabase.start(folder, Ports.freePort()).close();

            assertThat(somebody.isAlive()).isTrue();
        } finally {
            somebody.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, taken.getLocalPort()))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }

    private ProcessHandle server() throws IOException {
        return Postmaster.of(folder.toRealPath().resolve("data")).orElseThrow().process();
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(EmbeddedDatabase database, String command) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String query(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
