package app.nearer.quiz.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.result.Submissions;
import app.nearer.quiz.scoring.Rating;
import app.nearer.quiz.submission.SubmissionPolicy.Accepted;
import app.nearer.quiz.submission.SubmissionPolicy.Refused;

class SubmissionPolicyTests {

    private final SubmissionPolicy policy = new SubmissionPolicy(Submissions.INSTRUMENT);
    private final Submissions complete = Submissions.complete();

    @Test
    void aCompleteSubmissionIsTakenWithAllItsAnswers() {
        Accepted accepted = accepted(complete);
        assertThat(accepted.relationship()).isEqualTo(Relationship.PARTNER);
        assertThat(accepted.answers()).hasSize(42).containsEntry("social-6", new Rating(2, 4));
        assertThat(accepted.excludedDimensions()).isEmpty();
        assertThat(accepted.supportFirst()).isFalse();
    }

    @Test
    void aMinorIsRefused() {
        assertThat(problems(complete.byAMinor())).containsExactly("adult: adult");
    }

    @Test
    void withoutConsentToAResultNothingIsTaken() {
        assertThat(problems(complete.consenting(false, true, true))).containsExactly("consent.results: consent");
    }

    @Test
    void whomItIsAboutMustBeSaid() {
        assertThat(problems(complete.about(null))).containsExactly("relationship: relationship");
    }

    @Test
    void anotherVersionOfTheQuizIsRefusedAndTheVersionNowIsNamed() {
        Refused refused = refused(complete.ofVersion("0").byAMinor());
        assertThat(refused.problems()).as("what else is wrong with another version is not known")
                .containsExactly(new Problem("quizVersion", "quiz-version", List.of("3")));
        assertThat(problems(complete.ofVersion(null))).containsExactly("quizVersion: quiz-version");
    }

    @Test
    void anAnswerToAStatementThatDoesNotExistIsRefused() {
        assertThat(problems(complete.answering("emotional-99", new Rating(1, 5))))
                .containsExactly("answers.emotional-99: unknown-statement");
        assertThat(problems(complete.answering("emotional-99", null)))
                .containsExactly("answers.emotional-99: unknown-statement");
    }

    @Test
    void aSafetyStatementIsNoStatementToRateTwice() {
        assertThat(problems(complete.answering("safety-no", new Rating(1, 5))))
                .containsExactly("answers.safety-no: unknown-statement");
    }

    @Test
    void aSubmissionWithoutAnyRatingIsRefused() {
        assertThat(problems(complete.without(""))).containsExactly("answers: answers");
        assertThat(problems(complete.without("").answering("social-11", null))).containsExactly("answers: answers");
        assertThat(problems(complete.without("").answering("social-11", new Rating(null, null))))
                .containsExactly("answers: answers");
    }

    @Test
    void statementsMayBeLeftOut() {
        assertThat(accepted(complete.answering("social-11", null)).answers()).hasSize(41).doesNotContainKey("social-11");
        assertThat(accepted(complete.without("social")).answers()).hasSize(36);
        assertThat(accepted(complete.answering("social-11", new Rating(null, 3))).answers())
                .containsEntry("social-11", new Rating(null, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void aRatingOffTheScaleIsRefused(int rating) {
        assertThat(refused(complete.answering("social-11", new Rating(rating, 3))).problems())
                .containsExactly(new Problem("answers.social-11.now", "rating", List.of("1", "5")));
        assertThat(refused(complete.answering("social-11", new Rating(3, rating))).problems())
                .containsExactly(new Problem("answers.social-11.wanted", "rating", List.of("1", "5")));
        assertThat(problems(complete.safe("safety-no", rating))).containsExactly("safety.safety-no: rating");
    }

    @Test
    void aSafetyStatementThatDoesNotExistIsRefused() {
        assertThat(problems(complete.safe("emotional-5", 3))).containsExactly("safety.emotional-5: unknown-statement");
    }

    @Test
    void sexIsNeverAskedAboutFamilyWhateverWasAgreedTo() {
        Submissions family = complete.about(Relationship.FAMILY);
        assertThat(problems(family)).containsExactly("answers.sexual-10: sexual-family",
                "answers.sexual-11: sexual-family", "answers.sexual-5: sexual-family", "answers.sexual-6: sexual-family",
                "answers.sexual-7: sexual-family", "answers.sexual-8: sexual-family");
        assertThat(accepted(family.without("sexual")).excludedDimensions()).containsExactly(Dimension.SEXUAL);
    }

    @Test
    void answersToWhatWasNotAgreedToAreRefused() {
        assertThat(problems(complete.consenting(true, false, true).without("sexual-5").without("sexual-6")))
                .containsExactly("answers.sexual-10: no-consent", "answers.sexual-11: no-consent", "answers.sexual-7: no-consent",
                        "answers.sexual-8: no-consent");
        assertThat(problems(complete.consenting(true, true, false).without("spiritual-5").without("spiritual-6")))
                .containsExactly("answers.spiritual-10: no-consent", "answers.spiritual-11: no-consent",
                        "answers.spiritual-8: no-consent", "answers.spiritual-9: no-consent");
    }

    @Test
    void whatWasNotAgreedToIsNeverSpokenOf() {
        Submissions neither = complete.consenting(true, false, false).without("sexual").without("spiritual");
        assertThat(accepted(neither).excludedDimensions()).containsExactlyInAnyOrder(Dimension.SEXUAL, Dimension.SPIRITUAL);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Submissions wrong = complete.byAMinor()
                .consenting(false, true, true)
                .answering("no-such", new Rating(1, 1))
                .answering("social-11", new Rating(9, 9))
                .safe("safety-no", 7);
        assertThat(problems(wrong)).containsExactly("adult: adult", "consent.results: consent",
                "answers.no-such: unknown-statement",
                "answers.social-11.now: rating", "answers.social-11.wanted: rating", "safety.safety-no: rating");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "5, false", ", false"})
    void notBeingSafeSetsSupportFirst(Integer rating, boolean supportFirst) {
        assertThat(accepted(complete.safe("safety-free", rating)).supportFirst()).isEqualTo(supportFirst);
    }

    @Test
    void fearOfTheOtherSetsSupportFirstAndNoOtherBarrierDoes() {
        for (Barrier barrier : Barrier.values()) {
            assertThat(accepted(complete.naming(barrier)).supportFirst()).as(barrier.name())
                    .isEqualTo(barrier == Barrier.AFRAID_OF_THEM);
        }
    }

    @Test
    void noAnswerThatIsScoredSetsSupportFirst() {
        Submissions worst = complete;
        for (String id : complete.answers().keySet()) {
            worst = worst.answering(id, new Rating(1, 5));
        }
        assertThat(accepted(worst).supportFirst()).isFalse();
    }

    @Test
    void whatIsGoingOnIsTakenAsItWasNamed() {
        assertThat(accepted(complete).predicaments()).isEmpty();
        assertThat(accepted(complete.naming(Predicament.UNFAIR_SHARE, Predicament.WANTS_MORE_SEX, Predicament.BELIEVER))
                .predicaments()).containsExactlyInAnyOrder(Predicament.UNFAIR_SHARE, Predicament.WANTS_MORE_SEX,
                        Predicament.BELIEVER);
    }

    @Test
    void aPredicamentThatIsNotOfferedForTheRelationshipIsRefusedAndTheAllowedOnesAreNamed() {
        Submissions friend = complete.about(Relationship.FRIEND).without("sexual");
        Refused refused = refused(friend.naming(Predicament.SIBLING, Predicament.CONTENT, Predicament.DRIFTING_APART));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("predicaments.SIBLING", "predicaments.CONTENT");
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("predicament-not-offered");
            assertThat(problem.arguments().getFirst()).isEqualTo("FRIEND");
            assertThat(problem.arguments().getLast().split(", ")).contains("DRIFTING_APART", "BELIEVER").isSorted()
                    .doesNotContain("SIBLING", "CONTENT");
        });
    }

    @Test
    void aSexualPredicamentNeedsTheConsentToBeAskedAboutSex() {
        Submissions without = complete.consenting(true, false, true).without("sexual");
        for (Predicament sexual : List.of(Predicament.WANTS_MORE_SEX, Predicament.WANTS_LESS_SEX, Predicament.SEX_GONE_QUIET,
                Predicament.SEX_AND_A_CHANGED_BODY, Predicament.NO_SEX_WANTED)) {
            assertThat(problems(without.naming(sexual))).containsExactly("predicaments." + sexual + ": predicament-no-consent");
            assertThat(refused(without.naming(sexual)).problems().getFirst().arguments().getFirst()).contains("BELIEVER")
                    .doesNotContain("SEX");
            assertThat(accepted(complete.naming(sexual)).predicaments()).containsExactly(sexual);
        }
        assertThat(problems(without.about(Relationship.LIFE_AS_A_WHOLE).naming(Predicament.SEX_WITHOUT_A_PARTNER)))
                .containsExactly("predicaments.SEX_WITHOUT_A_PARTNER: predicament-no-consent");
        assertThat(accepted(without.naming(Predicament.UNFAIR_SHARE)).predicaments()).containsExactly(Predicament.UNFAIR_SHARE);
    }

    @Test
    void aPredicamentOfFaithNeedsTheConsentToBeAskedAboutFaith() {
        Submissions without = complete.consenting(true, true, false).without("spiritual");
        for (Predicament faith : List.of(Predicament.BELIEVER, Predicament.UNBELIEVER, Predicament.LEFT_A_FAITH,
                Predicament.DIFFERENT_FAITHS)) {
            assertThat(problems(without.naming(faith))).containsExactly("predicaments." + faith + ": predicament-no-consent");
            assertThat(accepted(complete.naming(faith)).predicaments()).containsExactly(faith);
        }
    }

    @Test
    void whomItIsAboutIsMissedBeforeAPredicamentIs() {
        assertThat(problems(complete.about(null).naming(Predicament.SIBLING))).containsExactly("relationship: relationship");
    }

    private Accepted accepted(Submissions submission) {
        assertThat(policy.decide(submission.build())).isInstanceOf(Accepted.class);
        return (Accepted) policy.decide(submission.build());
    }

    private Refused refused(Submissions submission) {
        assertThat(policy.decide(submission.build())).isInstanceOf(Refused.class);
        return (Refused) policy.decide(submission.build());
    }

    private List<String> problems(Submissions submission) {
        return refused(submission).problems().stream().map(problem -> problem.field() + ": " + problem.code()).toList();
    }

    @Test
    void sexThatIsNoPartOfALifeIsExcludedAndItsAnswersAreNotCounted() {
        SubmissionPolicy.Accepted accepted = (SubmissionPolicy.Accepted) new SubmissionPolicy(Submissions.INSTRUMENT)
                .decide(complete.notPart(Dimension.SEXUAL));
        assertThat(accepted.excludedDimensions()).containsExactly(Dimension.SEXUAL);
        assertThat(accepted.answers()).hasSize(36).doesNotContainKey("sexual-5");
        assertThat(((Accepted) policy.decide(complete.naming(Predicament.NO_SEX_WANTED, Predicament.SMALL_CHILD)
                .notPart(Dimension.SEXUAL))).predicaments()).containsExactly(Predicament.SMALL_CHILD);
    }

    @Test
    void ofNothingElseCanThatBeSaid() {
        SubmissionPolicy.Refused refused = (SubmissionPolicy.Refused) new SubmissionPolicy(Submissions.INSTRUMENT)
                .decide(complete.notPart(Dimension.SOCIAL));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("notPartOfMyLife");
    }
}
