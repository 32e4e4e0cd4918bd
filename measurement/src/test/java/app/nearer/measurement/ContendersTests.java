package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

class ContendersTests {

    @Test
    void gapsAreDrawnTogetherByWhatTheirErrorsExplain() {
        double[] chances = Contenders.chances(List.of(gap(Dimension.EMOTIONAL, 60), gap(Dimension.SOCIAL, 40)));
        // spread (4·17² + 2·10²·2 − 2·10²) / 6 = 226, kept 226/326 = 0.69325; Φ(20 · √(0.69325 / 200)) = Φ(1.1775) = 0.8805
        assertThat(chances[0]).isCloseTo(0.8805, within(1e-4));
        assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-9));
    }

    @Test
    void whereAllGapsAreAlikeALeadIsTrustedLessThanWhereTheyDiffer() {
        double[] alike = Contenders.chances(List.of(gap(Dimension.EMOTIONAL, 45), gap(Dimension.SOCIAL, 25),
                gap(Dimension.PHYSICAL, 25), gap(Dimension.SPIRITUAL, 25)));
        double[] different = Contenders.chances(List.of(gap(Dimension.EMOTIONAL, 45), gap(Dimension.SOCIAL, 25),
                gap(Dimension.PHYSICAL, -30), gap(Dimension.SPIRITUAL, -60)));
        assertThat(different[0] / (different[0] + different[1])).isGreaterThan(alike[0] / (alike[0] + alike[1]));
    }

    @Test
    void theWidestGapStaysTheLikeliestWhenAllAreMeasuredEquallyWell() {
        double[] chances = Contenders.chances(List.of(gap(Dimension.EMOTIONAL, 10), gap(Dimension.SOCIAL, 12),
                gap(Dimension.PHYSICAL, 11)));
        assertThat(chances[1]).isGreaterThan(chances[2]).isGreaterThan(chances[0]);
        assertThat(chances[2]).isGreaterThan(chances[0]);
    }

    @Test
    void aSingleContenderWins() {
        assertThat(Contenders.chances(List.of(gap(Dimension.EMOTIONAL, 10)))[0]).isCloseTo(1, within(1e-12));
        assertThat(Contenders.chances(List.of())).isEmpty();
    }

    private static DimensionScore gap(Dimension dimension, double gap) {
        double have = gap < 0 ? 100 : 0;
        return new DimensionScore(dimension, have, have + gap, gap, 10);
    }
}
