package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.predicament.PredicamentCatalog;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.submission.Consent;
import app.nearer.quiz.submission.Submission;

class QuizDraftTests {

    private static final Instant BEGUN = Instant.parse("2026-11-21T08:30:00Z");

    private final Instrument instrument = Instruments.current();

    @Test
    void whatWasAnsweredBecomesASubmission() {
        Submission submission = submission(Map.of("emotional-5.now", "2", "emotional-5.wanted", "5", "barrier.GRIEF", "yes",
                "circumstance.BEREAVED", "yes", "safety-no.now", "4", "minutes", "20", "company", "TOGETHER"));
        assertThat(submission.quizVersion()).isEqualTo(Instruments.current().version());
        assertThat(submission.adult()).isTrue();
        assertThat(submission.relationship()).isEqualTo(Relationship.PARTNER);
        assertThat(submission.answers()).isEqualTo(Map.of("emotional-5", new Rating(2, 5)));
        assertThat(submission.barriers()).containsExactly(Barrier.GRIEF);
        assertThat(submission.circumstances()).containsExactly(Circumstance.BEREAVED);
        assertThat(submission.safety()).isEqualTo(Map.of("safety-no", 4));
        assertThat(submission.seconds()).isEqualTo(90);
        assertThat(submission.preferences()).isEqualTo(new Preferences(20, Company.TOGETHER));
    }

    @Test
    void aStatementRatedOnceKeepsWhatWasSaid() {
        assertThat(submission(Map.of("social-11.wanted", "3")).answers()).isEqualTo(Map.of("social-11", new Rating(null, 3)));
    }

    @Test
    void noPreferenceIsNone() {
        assertThat(submission(Map.of()).preferences()).isEqualTo(Preferences.NONE);
        assertThat(submission(Map.of("minutes", "ANY", "company", "EITHER")).preferences()).isEqualTo(Preferences.NONE);
    }

    @Test
    void answersToWhatIsNotAskedAreLeftOut() {
        Map<String, String> answers = new HashMap<>(Map.of("sexual-5.now", "1", "sexual-5.wanted", "5"));
        assertThat(submission(answers).answers()).isEmpty();
    }

    @Test
    void ofThePredicamentsThoseThatAreOfferedGoIntoTheSubmission() {
        Map<String, String> named = Map.of("predicament.SMALL_CHILD", "yes", "predicament.WAS_BETRAYED", "yes",
                "predicament.WANTS_MORE_SEX", "yes", "predicament.SIBLING", "yes");
        assertThat(submission(named).predicaments()).containsExactlyInAnyOrder(Predicament.SMALL_CHILD, Predicament.WAS_BETRAYED);
        Map<String, String> afraid = new HashMap<>(named);
        afraid.put("barrier.AFRAID_OF_THEM", "yes");
        assertThat(submission(afraid).predicaments()).isEmpty();
    }

    @Test
    void allOfTheFirstAndTheFurtherPredicamentsCanBeNamed() {
        Map<String, String> named = new HashMap<>();
        Arrays.stream(Predicament.values()).forEach(of -> named.put("predicament." + of, "yes"));
        assertThat(submission(named).predicaments()).containsExactlyInAnyOrderElementsOf(
                PredicamentCatalog.of(Relationship.PARTNER, Set.of(Dimension.SEXUAL)));
    }

    private Submission submission(Map<String, String> answers) {
        return new QuizDraft(UUID.randomUUID(), Instruments.current().version(), Relationship.PARTNER,
                new Consent(true, false, true), QuizForm.FULL, false,
                BEGUN, "emotional", answers)
                .submission(instrument, BEGUN.plusSeconds(90));
    }
}
