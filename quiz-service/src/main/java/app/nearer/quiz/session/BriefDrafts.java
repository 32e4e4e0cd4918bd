package app.nearer.quiz.session;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.quiz.result.BriefResults;

/** Quizzes in progress that are to leave no trace: nobody is led back to one, and left alone it is gone within the hour. */
@Component
class BriefDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    BriefDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID draft) {
        jdbc.sql("insert into brief_draft (draft_id) values (:id)").param("id", draft).update();
    }

    boolean contains(UUID draft) {
        return jdbc.sql("select exists (select 1 from brief_draft where draft_id = :id)")
                .param("id", draft)
                .query(Boolean.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT2M", initialDelayString = "PT30S")
    int forget() {
        return jdbc.sql("delete from quiz_draft where id in (select draft_id from brief_draft) "
                + "and touched_at < :then")
                .param("then", clock.instant().minus(BriefResults.KEEP).atOffset(ZoneOffset.UTC))
                .update();
    }
}
