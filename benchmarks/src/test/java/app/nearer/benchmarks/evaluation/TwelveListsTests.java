package app.nearer.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;

class TwelveListsTests {

    @Test
    void aReasonNamesWhatItIsAbout() {
        assertThat(TwelveLists.words(Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.41))).isEqualTo("GAP SOCIAL 0.410");
        assertThat(TwelveLists.words(Reason.of(Barrier.GRIEF, 0.2))).isEqualTo("BARRIER GRIEF 0.200");
        assertThat(TwelveLists.words(Reason.of(Quality.TRUST, 0.04))).isEqualTo("QUALITY TRUST 0.040");
        assertThat(TwelveLists.words(Reason.of(ReasonKind.MINUTES, 0.06))).isEqualTo("MINUTES 0.060");
    }
}
