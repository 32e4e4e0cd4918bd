package app.nearer.quiz.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.quiz.reader.ReaderCounts;

/** Deletes the quizzes that were left unfinished and not come back to. */
@Component
class ForgottenDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenDrafts.class);

    private final QuizDrafts drafts;
    private final ReaderCounts counts;
    private final DraftProperties properties;

    ForgottenDrafts(QuizDrafts drafts, ReaderCounts counts, DraftProperties properties) {
        this.drafts = drafts;
        this.counts = counts;
        this.properties = properties;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    @Transactional
    void delete() {
        counts.leftUntouched(properties.keep().toSeconds());
        int deleted = drafts.forget(properties.keep());
        if (deleted > 0) {
            LOG.info("Deleted {} unfinished quizzes untouched for {}", deleted, properties.keep());
        }
    }
}
