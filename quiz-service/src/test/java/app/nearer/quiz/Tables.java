package app.nearer.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What really stands in the database. */
@TestComponent
public final class Tables {

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The internal id of the result under this token. */
    public UUID idOf(String token) {
        try {
            byte[] fingerprint = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return jdbc.sql("select result_id from result_link where token_sha256 = :token").param("token", fingerprint)
                    .query(UUID.class)
                    .single();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows a table has in all. */
    public long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** How many rows of a table hang on a result. */
    public long count(String table, UUID result) {
        return jdbc.sql("select count(*) from " + table + " where result_id = :result").param("result", result).query(Long.class)
                .single();
    }

    /** Every row of every table, as text. */
    public List<String> everything() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table -> jdbc.sql("select t::text from " + table + " t").query(String.class).list().stream())
                .toList();
    }

    /** How many rows each table has but that of the articles, which come when they come. */
    public Map<String, Long> sizes() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equals("article"))
                .collect(Collectors.toMap(Function.identity(), this::count));
    }

    /** The numbers of rows that a submission adds to. */
    public List<Long> kept() {
        return List.of(count("result"), count("outbox"), count("idempotency_key"));
    }
}
