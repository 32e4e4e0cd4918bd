package app.nearer.quiz.session;

import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.quiz.reader.ReaderCounts;
import app.nearer.quiz.result.BriefResults;

/** Deletes the quizzes that were left unfinished and not come back to. */
@Component
class ForgottenDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenDrafts.class);

    private final QuizDrafts drafts;
    private final ReaderCounts counts;
    private final DraftProperties properties;
    private final Clock clock;

    ForgottenDrafts(QuizDrafts drafts, ReaderCounts counts, DraftProperties properties, Clock clock) {
        this.drafts = drafts;
        this.counts = counts;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    @Transactional
    void delete() {
        Instant since = clock.instant().minus(properties.keep());
        counts.leftUntouched(since);
        int deleted = drafts.forget(since);
        if (deleted > 0) {
            LOG.info("Deleted {} unfinished quizzes untouched for {}", deleted, properties.keep());
        }
    }

    /** Left alone, what is to leave no trace is gone within the hour. */
    @Scheduled(fixedDelayString = "PT2M", initialDelayString = "PT30S")
    int deleteBrief() {
        return drafts.forgetBrief(clock.instant().minus(BriefResults.KEEP));
    }
}
