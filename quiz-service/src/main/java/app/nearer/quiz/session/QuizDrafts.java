package app.nearer.quiz.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.submission.Consent;

/** The quizzes in progress, in the database. */
@Component
class QuizDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    QuizDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(QuizDraft draft) {
        jdbc.sql(
                """
                        insert into quiz_draft (id, instrument_version, relationship, consent_sexual, consent_spiritual, consent_calibration,
                                                form, brief, part, created_at, touched_at)
                        values (:id, :version, :relationship, :sexual, :spiritual, :calibration, :form, :brief, :part, :begun, :begun)""")
                .param("id", draft.id())
                .param("version", draft.instrumentVersion())
                .param("relationship", draft.relationship().name())
                .param("sexual", draft.consent().sexual())
                .param("spiritual", draft.consent().spiritual())
                .param("calibration", draft.consent().givesAnswers())
                .param("form", draft.form().name())
                .param("brief", draft.brief())
                .param("part", draft.part())
                .param("begun", utc(draft.begunAt()))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<QuizDraft> find(UUID id) {
        Map<String, String> answers = jdbc.sql("select question, value from quiz_draft_answer where draft_id = :id")
                .param("id", id)
                .query((row, number) -> Map.entry(row.getString("question"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return jdbc.sql("select * from quiz_draft where id = :id")
                .param("id", id)
                .query((row, number) -> draft(row, answers))
                .optional();
    }

    private static QuizDraft draft(ResultSet row, Map<String, String> answers) throws SQLException {
        Consent consent = new Consent(true, row.getBoolean("consent_sexual"), row.getBoolean("consent_spiritual"),
                row.getBoolean("consent_calibration"));
        return new QuizDraft(row.getObject("id", UUID.class), row.getString("instrument_version"),
                Relationship.valueOf(row.getString("relationship")), consent,
                QuizForm.valueOf(row.getString("form")), row.getBoolean("brief"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("part"), answers);
    }

    /** Writes these answers and no others; {@code false} when the draft is gone. */
    @Transactional
    boolean save(UUID id, List<Answer> answers) {
        boolean there = jdbc.sql("update quiz_draft set touched_at = :now where id = :id")
                .param("id", id)
                .param("now", utc(clock.instant()))
                .update() == 1;
        if (there) {
            answers.forEach(answer -> write(id, answer));
        }
        return there;
    }

    private void write(UUID id, Answer answer) {
        String sql = answer.takenBack()
                ? "delete from quiz_draft_answer where draft_id = :id and question = :question"
                : """
                        insert into quiz_draft_answer (draft_id, question, value) values (:id, :question, :value)
                        on conflict (draft_id, question) do update set value = excluded.value""";
        jdbc.sql(sql).param("id", id).param("question", answer.question()).param("value", answer.value()).update();
    }

    /** Remembers where to go on. */
    void open(UUID id, String part) {
        jdbc.sql("update quiz_draft set part = :part, touched_at = :now where id = :id and part <> :part")
                .param("now", utc(clock.instant()))
                .param("id", id)
                .param("part", part)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from quiz_draft where id = :id").param("id", id).update();
    }

    /** Deletes what nobody has touched since, and says how many there were. */
    int forget(Instant since) {
        return jdbc.sql("delete from quiz_draft where touched_at < :since").param("since", utc(since)).update();
    }

    /** The same of what is to leave no trace. */
    int forgetBrief(Instant since) {
        return jdbc.sql("delete from quiz_draft where brief and touched_at < :since").param("since", utc(since)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
