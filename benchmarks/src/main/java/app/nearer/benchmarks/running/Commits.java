package app.nearer.benchmarks.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Two transactions after each other, each of which inserts a row as large as a result and is committed durably. */
final class Commits {

    private static final int BYTES = 2_000;
    private static final int WARM_UP = 200;

    private Commits() {
    }

    /** Measures pairs of commits at this pace. */
    static Latencies measurePairs(String jdbcUrl, String password, int pairs, Pace pace) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("create table latency_of_a_commit (id bigserial primary key, content text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into latency_of_a_commit (content) values (?)")) {
                insert.setString(1, "x".repeat(BYTES));
                double[] milliseconds = new double[pairs];
                for (int pair = -WARM_UP; pair < pairs; pair++) {
                    pace.next();
                    long start = System.nanoTime();
                    insert.executeUpdate();
                    insert.executeUpdate();
                    if (pair >= 0) {
                        milliseconds[pair] = (System.nanoTime() - start) / 1e6;
                    }
                }
                return Latencies.of(milliseconds);
            } finally {
                statement.execute("drop table latency_of_a_commit");
            }
        }
    }
}
