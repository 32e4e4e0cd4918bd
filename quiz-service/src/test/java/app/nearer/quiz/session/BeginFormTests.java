package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.result.Consent;

class BeginFormTests {

    @Test
    void onlyTheResultTheAgeAndTheRelationshipAreNeeded() {
        BeginForm form = new BeginForm(Relationship.FRIEND, Set.of(Agreement.RESULTS, Agreement.ADULT));
        assertThat(form.problems()).isEmpty();
        assertThat(form.consent()).isEqualTo(new Consent(true, false, false));
    }

    @Test
    void whatIsMissingIsSaidInTheOrderOfThePage() {
        assertThat(new BeginForm(null, null).problems().keySet()).containsExactly("relationship", "results", "adult");
        assertThat(new BeginForm(Relationship.FRIEND, Set.of(Agreement.RESULTS)).problems().keySet()).containsExactly("adult");
        assertThat(new BeginForm(Relationship.FRIEND, Set.of(Agreement.ADULT)).problems().keySet()).containsExactly("results");
    }

    @Test
    void nothingIsChosenForAnyoneBeforehand() {
        assertThat(BeginForm.EMPTY.relationship()).isNull();
        assertThat(BeginForm.EMPTY.agreed()).isEmpty();
    }

    @Test
    void aConsentToSexDoesNotHoldForFamily() {
        Set<Agreement> all = Set.of(Agreement.values());
        assertThat(new BeginForm(Relationship.PARTNER, all).consent()).isEqualTo(new Consent(true, true, true));
        assertThat(new BeginForm(Relationship.FAMILY, all).consent()).isEqualTo(new Consent(true, false, true));
    }
}
