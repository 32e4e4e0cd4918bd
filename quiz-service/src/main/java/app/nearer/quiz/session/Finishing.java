package app.nearer.quiz.session;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import app.nearer.quiz.result.BriefResults;
import app.nearer.quiz.result.CompletedQuizzes;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.submission.Submission;

/** Makes a result of a finished quiz: one that stays, or one that leaves no trace. */
@Component
class Finishing {

    private final BriefDrafts briefDrafts;
    private final CompletedQuizzes completed;
    private final BriefResults briefResults;

    Finishing(BriefDrafts briefDrafts, CompletedQuizzes completed, BriefResults briefResults) {
        this.briefDrafts = briefDrafts;
        this.completed = completed;
        this.briefResults = briefResults;
    }

    boolean leavesNoTrace(UUID draft) {
        return briefDrafts.contains(draft);
    }

    /** The one result of this draft, as {@link CompletedQuizzes#finish} says. */
    Result finish(Submission submission, UUID draft, Locale locale) {
        return leavesNoTrace(draft)
                ? briefResults.finish(submission, locale, draft)
                : completed.finish(submission, locale, draft);
    }

    /** The result that was made of this draft. */
    Optional<UUID> madeOf(UUID draft) {
        return completed.madeOf(draft);
    }
}
