package app.nearer.indexer.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.source.SourceTip;

class NamesTests {

    private final Names names = new Names();

    @Test
    void aReasonSaysWhatItIsAboutAndWhatItWeighs() {
        assertThat(names.of(Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.41))).isEqualTo("gap: emotional 0.41");
        assertThat(names.of(Reason.of(Barrier.GRIEF, 0.2))).isEqualTo("barrier: grief 0.20");
        assertThat(names.of(Reason.of(Quality.TRUST, 0.1))).isEqualTo("quality: trust 0.10");
        assertThat(names.of(Reason.of(Predicament.SMALL_CHILD, 0.3)))
                .isEqualTo("predicament: finds that a baby or small child has changed everything 0.30");
        assertThat(names.of(Reason.of(ReasonKind.MINUTES, 0.05))).isEqualTo("minutes 0.05");
    }

    @Test
    void aWordOfTheVocabularyIsReadWithoutItsCapitals() {
        assertThat(names.of(Relationship.LIFE_AS_A_WHOLE)).isEqualTo("life as a whole");
        assertThat(names.of(Predicament.SINGLE)).isEqualTo("has no partner");
        assertThat(names.alone(Predicament.SINGLE)).isEqualTo("Has no partner");
    }

    @Test
    void theTimesOfATipAreTold() {
        assertThat(names.times(tip(5, 20, 1))).isEqualTo("first step 5 min, 20 min in all");
        assertThat(names.times(tip(5, 10, 7))).isEqualTo("first step 5 min, 10 min a session, over a week");
        assertThat(names.times(tip(15, 60, 28))).isEqualTo("first step 15 min, 1 h a session, over 4 weeks");
        assertThat(names.times(tip(15, 90, 30))).isEqualTo("first step 15 min, 1 h 30 min a session, over a month");
        assertThat(names.times(tip(1, 1, 90))).isEqualTo("first step 1 min, 1 min a session, over 3 months");
        assertThat(names.times(tip(1, 1, 365))).endsWith("over a year");
        assertThat(names.times(tip(1, 1, 10))).endsWith("over 10 days");
    }

    private static SourceTip tip(int minutes, int session, int days) {
        return new SourceTip("a", "A", "What.", "Why.", "First.", 1, minutes, session, days, Set.of(Company.ALONE), null, null,
                null,
                null, null, null, null, null);
    }
}
