package app.nearer.quiz.result;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.quiz.submission.Submission;

/** Results that are to leave no trace: nobody gets a link to one, and within the hour it is gone. */
@Service
public class BriefResults {

    /** With the minutes that may pass until somebody looks, within the hour. */
    public static final Duration KEEP = Duration.ofMinutes(50);

    private static final Logger LOG = LoggerFactory.getLogger(BriefResults.class);

    private final CompletedQuizzes completed;
    private final JdbcClient jdbc;
    private final Clock clock;

    BriefResults(CompletedQuizzes completed, JdbcClient jdbc, Clock clock) {
        this.completed = completed;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a completed quiz as {@link CompletedQuizzes#finish} does; the result and the time of its end are written together. */
    @Transactional
    public Result finish(Submission submission, Locale locale, UUID draft) {
        Result result = completed.finish(submission, locale, draft);
        jdbc.sql("insert into brief_result (result_id, erase_at) values (:id, :at) on conflict do nothing")
                .param("id", result.id())
                .param("at", clock.instant().plus(KEEP).atOffset(ZoneOffset.UTC))
                .update();
        return result;
    }

    public boolean contains(UUID result) {
        return jdbc.sql("select exists (select 1 from brief_result where result_id = :id)")
                .param("id", result)
                .query(Boolean.class)
                .single();
    }

    /** Deletes those whose time has come, with all that hangs on them. */
    @Scheduled(fixedDelayString = "PT2M", initialDelayString = "PT20S")
    public int erase() {
        int erased = jdbc.sql("delete from result where id in (select result_id from brief_result where erase_at <= :now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (erased > 0) {
            LOG.info("Deleted {} results that were to leave no trace", erased);
        }
        return erased;
    }
}
