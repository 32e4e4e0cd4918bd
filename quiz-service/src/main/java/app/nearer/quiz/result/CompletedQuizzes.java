package app.nearer.quiz.result;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Carelessness;
import app.nearer.measurement.Headlines;
import app.nearer.measurement.RatedItem;
import app.nearer.measurement.WholePoints;
import app.nearer.quiz.calibration.GivenAnswers;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.result.SubmittedOnce.Before;
import app.nearer.quiz.scoring.Scoring;
import app.nearer.quiz.submission.RefusedSubmission;
import app.nearer.quiz.submission.Submission;
import app.nearer.quiz.submission.SubmissionPolicy;
import app.nearer.quiz.submission.SubmissionPolicy.Accepted;
import app.nearer.quiz.submission.SubmissionPolicy.Refused;

/** Makes results of completed quizzes, each of them once. The event that tells of a result is written in the same transaction. */
@Service
public class CompletedQuizzes {

    /** Where it is not known how long answering took, it took long enough. */
    private static final Duration LONG = Duration.ofDays(1);

    private final Instrument instrument;
    private final ResultStore store;
    private final LinkStore links;
    private final SubmittedOnce submittedOnce;
    private final Announcements announcements;
    private final GivenAnswers givenAnswers;
    private final Clock clock;

    CompletedQuizzes(Instrument instrument, ResultStore store, LinkStore links, SubmittedOnce submittedOnce,
            Announcements announcements, GivenAnswers givenAnswers, Clock clock) {
        this.instrument = instrument;
        this.store = store;
        this.links = links;
        this.submittedOnce = submittedOnce;
        this.announcements = announcements;
        this.givenAnswers = givenAnswers;
        this.clock = clock;
    }

    /**
     * Takes a completed quiz.
     *
     * @param idempotencyKey chosen by the sender; the same key and the same submission get the same answer however often they are sent
     * @throws RefusedSubmission     if something in it is wrong; nothing is kept
     * @throws ConflictingSubmission if the key was used for another submission
     */
    @Transactional
    public Submitted submit(Submission submission, Locale locale, @Nullable String idempotencyKey) {
        Accepted accepted = accepted(submission);
        if (idempotencyKey == null) {
            Result result = keep(submission, accepted, locale);
            giveAnswers(submission, accepted, result);
            ResultToken token = ResultToken.random();
            links.add(result.id(), token);
            return new Submitted(token, result);
        }
        return submittedOnce.before(idempotencyKey, submission).map(before -> {
            if (!before.same()) {
                throw new ConflictingSubmission();
            }
            return new Submitted(ResultToken.of(idempotencyKey, before.salt()), kept(before));
        }).orElseGet(() -> {
            byte[] salt = ResultToken.newSalt();
            ResultToken token = ResultToken.of(idempotencyKey, salt);
            Result result = keep(submission, accepted, locale);
            giveAnswers(submission, accepted, result);
            links.add(result.id(), token);
            submittedOnce.remember(idempotencyKey, submission, salt, result.id());
            return new Submitted(token, result);
        });
    }

    /**
     * Takes a quiz that was completed here. However often it is sent, there is one result of it: what was answered last counts, and a result
     * that was made of other answers before gives way. No link leads to it until one is asked for.
     *
     * @param draft known to nobody else
     * @throws RefusedSubmission if something in it is wrong; nothing is kept or changed
     */
    @Transactional
    public Result finish(Submission submission, Locale locale, UUID draft) {
        Accepted accepted = accepted(submission);
        Before before = submittedOnce.before(draft.toString(), submission).orElse(null);
        if (before != null && before.same()) {
            return kept(before);
        }
        if (before != null) {
            store.delete(before.result());
        }
        Result result = keep(submission, accepted, locale);
        if (before == null) {
            // given once, and not to be found again
            giveAnswers(submission, accepted, result);
        }
        submittedOnce.remember(draft.toString(), submission, ResultToken.newSalt(), result.id());
        return result;
    }

    /**
     * Measures a completed quiz as if it were taken; nothing is kept and nobody is told.
     *
     * @throws RefusedSubmission if something in it is wrong
     */
    public Result measure(Submission submission, Locale locale) {
        return measure(submission, accepted(submission), locale);
    }

    /** The result that was made of this draft. */
    @Transactional(readOnly = true)
    public Optional<UUID> madeOf(UUID draft) {
        return submittedOnce.resultOf(draft.toString());
    }

    private Result kept(Before before) {
        return store.find(before.result()).orElseThrow(UnknownResult::new);
    }

    private Accepted accepted(Submission submission) {
        return switch (new SubmissionPolicy(instrument).decide(submission)) {
            case Accepted taken -> taken;
            case Refused refused -> throw new RefusedSubmission(refused.problems());
        };
    }

    private Result keep(Submission submission, Accepted accepted, Locale locale) {
        Result result = measure(submission, accepted, locale);
        store.insert(result);
        announcements.announce(result);
        return result;
    }

    private Result measure(Submission submission, Accepted accepted, Locale locale) {
        Map<Dimension, List<RatedItem>> rated = Scoring.rated(instrument, accepted.answers());
        List<DimensionScore> profile = instrument.meter().profile(rated);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Result(UUID.randomUUID(), 1, now, instrument.version(), locale.getLanguage(), accepted.relationship(),
                submission.circumstances(), WholePoints.of(profile), WholePoints.of(Headlines.of(profile)), submission.barriers(),
                submission.preferences(),
                accepted.excludedDimensions(), accepted.supportFirst(), carelessness(submission, rated), List.of(),
                instrument.qualities().scores(rated), accepted.predicaments());
    }

    private void giveAnswers(Submission submission, Accepted accepted, Result result) {
        if (submission.consent().givesAnswers() && result.carelessness().isEmpty()) {
            givenAnswers.take(result.language(), accepted.answers());
        }
    }

    private static Set<Carelessness> carelessness(Submission submission, Map<Dimension, List<RatedItem>> rated) {
        Integer seconds = submission.seconds();
        return Carelessness.in(rated.values().stream().flatMap(List::stream).toList(),
                seconds == null ? LONG : Duration.ofSeconds(seconds));
    }
}
