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
import app.nearer.contracts.Verdict;
import app.nearer.measurement.Carelessness;
import app.nearer.measurement.Headlines;
import app.nearer.measurement.RatedItem;
import app.nearer.quiz.calibration.GivenAnswers;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.scoring.Scoring;
import app.nearer.quiz.submission.RefusedSubmission;
import app.nearer.quiz.submission.Submission;
import app.nearer.quiz.submission.SubmissionPolicy;
import app.nearer.quiz.submission.SubmissionPolicy.Accepted;
import app.nearer.quiz.submission.SubmissionPolicy.Refused;

/** All that is done with results. Whatever changes one also writes, in the same transaction, the event that tells of it. */
@Service
public class Results {

    /** Where it is not known how long answering took, it took long enough. */
    private static final Duration LONG = Duration.ofDays(1);

    private final Instrument instrument;
    private final ResultStore store;
    private final LinkStore links;
    private final SubmittedOnce submittedOnce;
    private final Announcements announcements;
    private final GivenAnswers givenAnswers;
    private final Clock clock;

    Results(Instrument instrument, ResultStore store, LinkStore links, SubmittedOnce submittedOnce, Announcements announcements,
            GivenAnswers givenAnswers, Clock clock) {
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
        Accepted accepted = switch (new SubmissionPolicy(instrument).decide(submission)) {
            case Accepted taken -> taken;
            case Refused refused -> throw new RefusedSubmission(refused.problems());
        };
        if (idempotencyKey == null) {
            return keep(submission, accepted, locale, ResultToken.random());
        }
        return submittedOnce.before(idempotencyKey, submission).map(token -> new Submitted(token, get(token))).orElseGet(() -> {
            byte[] salt = ResultToken.newSalt();
            Submitted submitted = keep(submission, accepted, locale, ResultToken.of(idempotencyKey, salt));
            submittedOnce.remember(idempotencyKey, submission, salt, submitted.result().id());
            return submitted;
        });
    }

    private Submitted keep(Submission submission, Accepted accepted, Locale locale, ResultToken token) {
        Map<Dimension, List<RatedItem>> rated = Scoring.rated(instrument, accepted.answers());
        List<DimensionScore> profile = instrument.meter().profile(rated);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Result result = new Result(UUID.randomUUID(), 1, now, instrument.version(), locale.getLanguage(), accepted.relationship(),
                submission.circumstances(), profile, Headlines.of(profile), submission.barriers(), submission.preferences(),
                accepted.excludedDimensions(), accepted.supportFirst(), carelessness(submission, rated), List.of(),
                instrument.qualities().scores(rated));
        store.insert(result);
        links.add(result.id(), token);
        if (submission.consent().givesAnswers() && result.carelessness().isEmpty()) {
            givenAnswers.take(result.language(), accepted.answers());
        }
        announcements.announce(result);
        return new Submitted(token, result);
    }

    private static Set<Carelessness> carelessness(Submission submission, Map<Dimension, List<RatedItem>> rated) {
        Integer seconds = submission.seconds();
        return Carelessness.in(rated.values().stream().flatMap(List::stream).toList(),
                seconds == null ? LONG : Duration.ofSeconds(seconds));
    }

    @Transactional(readOnly = true)
    public Optional<Result> find(UUID id) {
        return store.find(id);
    }

    /** The result that a token leads to. */
    @Transactional(readOnly = true)
    public Optional<Result> find(ResultToken token) {
        return links.resultOf(token).flatMap(store::find);
    }

    /**
     * The result under this id.
     *
     * @throws UnknownResult if there is none
     */
    @Transactional(readOnly = true)
    public Result get(UUID id) {
        return find(id).orElseThrow(UnknownResult::new);
    }

    /**
     * The result that a token leads to.
     *
     * @throws UnknownResult if there is none
     */
    @Transactional(readOnly = true)
    public Result get(ResultToken token) {
        return find(token).orElseThrow(UnknownResult::new);
    }

    /**
     * Makes one more token for a result; those that were made before lead to it still.
     *
     * @return the secret, told here and never again
     * @throws UnknownResult if there is no such result
     */
    @Transactional
    public ResultToken link(UUID id) {
        store.lock(id).orElseThrow(UnknownResult::new);
        ResultToken token = ResultToken.random();
        links.add(id, token);
        return token;
    }

    /**
     * Notes what is said of an item, which makes a new revision; saying the same again changes nothing.
     *
     * @throws UnknownResult if there is no such result
     * @throws UnknownItem   if the item stands in no list of the result
     */
    @Transactional
    public Result feedback(UUID id, String item, Verdict verdict) {
        Result result = store.lock(id).orElseThrow(UnknownResult::new);
        if (!store.wasListed(result.id(), item)) {
            throw new UnknownItem();
        }
        if (!store.say(result.id(), item, verdict, clock.instant())) {
            return result;
        }
        Result revised = store.nextRevision(result.id());
        announcements.announce(revised);
        return revised;
    }

    /** Deletes a result and all that hangs on it; nothing happens when there is none. */
    @Transactional
    public void erase(UUID id) {
        store.delete(id);
    }
}
