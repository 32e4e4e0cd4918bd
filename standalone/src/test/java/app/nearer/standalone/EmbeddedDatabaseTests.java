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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    @Test
    void isDurableAndKeepsItsRowsAcrossStopAndStart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Ports.freePort())) {
            assertThat(query(database, "select current_setting('fsync') || current_setting('synchronous_commit')"
                    + " || current_setting('full_page_writes')")).isEqualTo("ononon");
            assertThat(query(database, "select current_setting('server_version')")).startsWith("18.");
            execute(database, "create table kept as select 42 as value");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Ports.freePort())) {
            assertThat(query(database, "select value from kept")).isEqualTo("42");
        }
    }

    @Test
    void aServerThatNobodyStoppedIsStoppedByTheNextStart() throws Exception {
        int port = Ports.freePort();
        EmbeddedDatabase orphaned = EmbeddedDatabase.start(directory, port);
        execute(orphaned, "create table kept as select 42 as value");
        ProcessHandle orphan = postmaster();

        // a client that stays connected must not hold up the stop
        try (Connection stays = connect(orphaned); EmbeddedDatabase database = EmbeddedDatabase.start(directory, port)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(stays.isValid(1)).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            assertThat(query(database, "select value from kept")).isEqualTo("42");
        }
    }

    @Test
    void aProcessIdThatNowBelongsToSomebodyElseIsForgottenAndNobodyIsHarmed() throws Exception {
        EmbeddedDatabase.start(directory, Ports.freePort()).close();
        Process somebody = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(directory.resolve("data/postmaster.pid"), somebody.pid() + "\n" + directory + "\n");

            EmbeddedDatabase.start(directory, Ports.freePort()).close();

            assertThat(somebody.isAlive()).isTrue();
        } finally {
            somebody.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, taken.getLocalPort())).isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
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
