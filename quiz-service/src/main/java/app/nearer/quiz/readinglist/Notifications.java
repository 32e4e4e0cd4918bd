package app.nearer.quiz.readinglist;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears, on one connection of its own, which lists have come, and wakes those that wait for them. */
@Component
class Notifications implements SmartLifecycle {

    /** The channel on which the transaction that stores a list tells the result's id. */
    static final String CHANNEL = "reading_list";

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);
    private static final Duration LISTEN = Duration.ofMillis(500);
    private static final Duration BEFORE_RECONNECTING = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final Waiting waiting;
    private volatile boolean running;
    private Thread listener = Thread.ofVirtual().unstarted(this::run);

    Notifications(JdbcConnectionDetails database, Waiting waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofVirtual().name("reading-list-notifications").start(this::run);
    }

    private void run() {
        boolean lost = false;
        while (running) {
            try (Connection connection = connect(); Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                lost = false;
                // what came while nobody listened
                waiting.wakeAll();
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (!lost) {
                    log.warn("no longer listening for lists ({}); looking every two seconds instead", e.getMessage());
                }
                lost = true;
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.APPLICATION_NAME.set(properties, "quiz-service notifications");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void listen(PGConnection connection) throws SQLException {
        while (running) {
            for (PGNotification notification : connection.getNotifications((int) LISTEN.toMillis())) {
                waiting.wake(UUID.fromString(notification.getParameter()));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_RECONNECTING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            listener.join(LISTEN.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
