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

    private final CompletedQuizzes completed;
    private final BriefResults briefResults;

    Finishing(CompletedQuizzes completed, BriefResults briefResults) {
        this.completed = completed;
        this.briefResults = briefResults;
    }

    /** The one result of this draft, as {@link CompletedQuizzes#finish} says. */
    Result finish(Submission submission, QuizDraft draft, Locale locale) {
        return draft.brief()
                ? briefResults.finish(submission, locale, draft.id())
                : completed.finish(submission, locale, draft.id());
    }

    /** The result that was made of this draft. */
    Optional<UUID> madeOf(UUID draft) {
        return completed.madeOf(draft);
    }
}
