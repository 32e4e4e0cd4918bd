package app.nearer.quiz.result;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tokens lead to which result: their SHA-256 only. A result may have several, or none. */
@Repository
class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID result, ResultToken token) {
        jdbc.sql("insert into result_link (token_sha256, result_id) values (:token, :result)")
                .param("token", token.fingerprint())
                .param("result", result)
                .update();
    }

    Optional<UUID> resultOf(ResultToken token) {
        return jdbc.sql("select result_id from result_link where token_sha256 = :token")
                .param("token", token.fingerprint())
                .query(UUID.class)
                .optional();
    }
}
