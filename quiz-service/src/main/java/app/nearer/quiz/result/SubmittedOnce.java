package app.nearer.quiz.result;

import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import app.nearer.quiz.submission.Submission;

/**
 * Remembers which submission came under which idempotency key, so that one sent twice is kept once. A key is kept as its SHA-256 only, a
 * submission as a code that nobody can work out without the key: whoever guesses what was answered cannot see whether it is right. Both are
 * forgotten with the result.
 */
@Repository
class SubmittedOnce {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    SubmittedOnce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came under a key before.
     *
     * @param salt with the key, it gives the token again
     * @param same whether it was the same submission
     */
    record Before(UUID result, byte[] salt, boolean same) {
    }

    /**
     * What came under this key before, if it was used. Whoever uses the same key at the same time waits here until the other transaction has
     * ended.
     */
    Optional<Before> before(String key, Submission submission) {
        byte[] keyFingerprint = ResultToken.sha256(key);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:key, 'hex'), 0))").param("key", keyFingerprint).query()
                .singleRow();
        return jdbc.sql("select result_id, submission_mac, salt from idempotency_key where key_sha256 = :key")
                .param("key", keyFingerprint)
                .query((row, number) -> new Before(row.getObject("result_id", UUID.class), row.getBytes("salt"),
                        MessageDigest.isEqual(row.getBytes("submission_mac"), code(submission, key, row.getBytes("salt")))))
                .optional();
    }

    /** The result that was made under this key, if it still exists. */
    Optional<UUID> resultOf(String key) {
        return jdbc.sql("select result_id from idempotency_key where key_sha256 = :key")
                .param("key", ResultToken.sha256(key))
                .query(UUID.class)
                .optional();
    }

    void remember(String key, Submission submission, byte[] salt, UUID result) {
        jdbc.sql("""
                insert into idempotency_key (key_sha256, submission_mac, salt, result_id)
                values (:key, :submission, :salt, :result)""")
                .param("key", ResultToken.sha256(key))
                .param("submission", code(submission, key, salt))
                .param("salt", salt)
                .param("result", result)
                .update();
    }

    /** The same for equal submissions, in whatever order their parts came. */
    private byte[] code(Submission submission, String key, byte[] salt) {
        Map<String, Object> sorted = new TreeMap<>();
        sorted.put("version", String.valueOf(submission.quizVersion()));
        sorted.put("relationship", String.valueOf(submission.relationship()));
        sorted.put("consent", submission.consent());
        sorted.put("answers", new TreeMap<>(submission.answers()));
        sorted.put("barriers", new TreeSet<>(submission.barriers()));
        sorted.put("circumstances", new TreeSet<>(submission.circumstances()));
        sorted.put("safety", new TreeMap<>(submission.safety()));
        sorted.put("preferences", submission.preferences());
        if (!submission.notPartOfMyLife().isEmpty()) {
            sorted.put("notPartOfMyLife", new TreeSet<>(submission.notPartOfMyLife()));
        }
        if (!submission.predicaments().isEmpty()) {
            sorted.put("predicaments", new TreeSet<>(submission.predicaments()));
        }
        // the token is made of the key alone, which holds no line break
        return ResultToken.mac(salt, key + '\n' + json.writeValueAsString(sorted));
    }
}
