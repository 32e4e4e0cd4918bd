package app.nearer.quiz.session;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import app.nearer.quiz.result.BriefResults;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.submission.Submission;
import app.nearer.quiz.result.Submitted;

/** Makes a result of a finished quiz: one that stays, or one that leaves no trace. */
@Component
class Finishing {

    private final BriefDrafts briefDrafts;
    private final Results results;
    private final BriefResults briefResults;

    Finishing(BriefDrafts briefDrafts, Results results, BriefResults briefResults) {
        this.briefDrafts = briefDrafts;
        this.results = results;
        this.briefResults = briefResults;
    }

    /** The same submission under the same key is kept once, as {@link Results#submit} says. */
    Submitted submit(Submission submission, UUID draft, String key, Locale locale) {
        return briefDrafts.contains(draft)
                ? briefResults.submit(submission, locale, key)
                : results.submit(submission, locale, key);
    }
}
