package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.result.Samples;

class StrengthsTests {

    @Test
    void thereMustBeMuchOfIt() {
        assertThat(strengths(Samples.result().score(Dimension.SOCIAL, 60, 60, 12))).containsExactly(Dimension.SOCIAL);
        assertThat(strengths(Samples.result().score(Dimension.SOCIAL, 59.99, 59.99, 12))).isEmpty();
    }

    @Test
    void itMustBeCloseToWhatIsWished() {
        assertThat(strengths(Samples.result().score(Dimension.SOCIAL, 75, 87, 12))).containsExactly(Dimension.SOCIAL);
        assertThat(strengths(Samples.result().score(Dimension.SOCIAL, 75, 87.5, 12))).isEmpty();
        assertThat(strengths(Samples.result().score(Dimension.SOCIAL, 75, 63, 12))).containsExactly(Dimension.SOCIAL);
        assertThat(strengths(Samples.result().score(Dimension.SOCIAL, 75, 10, 12))).as("far more than is wished for").isEmpty();
    }

    @Test
    void threeAreNamedAtMostTheStrongestFirst() {
        assertThat(strengths(Samples.result()
                .score(Dimension.EMOTIONAL, 70, 70, 12)
                .score(Dimension.PHYSICAL, 90, 90, 12)
                .score(Dimension.SOCIAL, 65, 65, 12)
                .score(Dimension.SPIRITUAL, 80, 80, 12)))
                .containsExactly(Dimension.PHYSICAL, Dimension.SPIRITUAL, Dimension.EMOTIONAL);
    }

    private static List<Dimension> strengths(Samples.ResultBuilder result) {
        return Strengths.in(result.build().profile());
    }
}
