package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.submission.Consent;

class BeginFormTests {

    @Test
    void onlyTheResultTheAgeAndTheRelationshipAreNeeded() {
        BeginForm form = new BeginForm(Relationship.FRIEND, Set.of(Agreement.RESULTS, Agreement.ADULT), null);
        assertThat(form.problems()).isEmpty();
        assertThat(form.consent()).isEqualTo(new Consent(true, false, false));
    }

    @Test
    void whatIsMissingIsSaidInTheOrderOfThePage() {
        assertThat(new BeginForm(null, null, null).problems().keySet()).containsExactly("relationship", "results", "adult");
        assertThat(new BeginForm(Relationship.FRIEND, Set.of(Agreement.RESULTS), null).problems().keySet())
                .containsExactly("adult");
        assertThat(new BeginForm(Relationship.FRIEND, Set.of(Agreement.ADULT), null).problems().keySet())
                .containsExactly("results");
    }

    @Test
    void nothingIsChosenForAnyoneBeforehand() {
        assertThat(BeginForm.EMPTY.relationship()).isNull();
        assertThat(BeginForm.EMPTY.agreed()).isEmpty();
        assertThat(BeginForm.EMPTY.form()).isNull();
        assertThat(BeginForm.EMPTY.chosenForm()).isEqualTo(QuizForm.FULL);
    }

    @Test
    void answersAreGivenOnlyWhereThatWasTickedAndATraceMayStay() {
        assertThat(BeginForm.EMPTY.consent().givesAnswers()).isFalse();
        Set<Agreement> giving = Set.of(Agreement.RESULTS, Agreement.ADULT, Agreement.CALIBRATION);
        assertThat(new BeginForm(Relationship.PARTNER, giving, null).consent().givesAnswers()).isTrue();
        assertThat(new BeginForm(Relationship.PARTNER, Set.of(Agreement.values()), null).consent().givesAnswers()).isFalse();
    }

    @Test
    void aConsentToSexDoesNotHoldForFamily() {
        Set<Agreement> all = Set.of(Agreement.values());
        assertThat(new BeginForm(Relationship.PARTNER, all, null).consent()).isEqualTo(new Consent(true, true, true));
        assertThat(new BeginForm(Relationship.FAMILY, all, null).consent()).isEqualTo(new Consent(true, false, true));
    }
}
