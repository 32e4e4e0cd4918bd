package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

class WholePointsTests {

    @Test
    void nothingFinerThanAPointIsLeft() {
        assertThat(WholePoints.of(List.of(score(31.49, 62.51, 9.87))))
                .containsExactly(new DimensionScore(Dimension.SOCIAL, 31, 63, 32, 10));
        assertThat(WholePoints.of(new Headline(Headline.Kind.ONE, List.of(Dimension.SOCIAL), 0.9999999999999989)).probability())
                .isEqualTo(1);
        assertThat(WholePoints.of(new Headline(Headline.Kind.NONE, List.of(), 0.8349)).probability()).isEqualTo(0.83);
    }

    @Test
    void whatLiesBeyondItsErrorStillDoesAndNothingElse() {
        Random random = new Random(4);
        for (int person = 0; person < 100_000; person++) {
            double error = hundredths(4 + 16 * random.nextDouble());
            double have = hundredths(45 * random.nextDouble());
            double want = Math.clamp(hundredths(have + error * (1.5 + 2 * random.nextDouble())), 0, 100);
            DimensionScore score = random.nextBoolean() ? score(have, want, error) : score(want, have, error);
            DimensionScore whole = WholePoints.of(List.of(score)).getFirst();
            assertThat(whole.liesBeyondError()).as("%s as %s", score, whole).isEqualTo(score.liesBeyondError());
            assertThat(Math.abs(whole.error() - error)).isLessThanOrEqualTo(1.5);
        }
    }

    private static DimensionScore score(double have, double want, double error) {
        return new DimensionScore(Dimension.SOCIAL, have, want, hundredths(want - have), error);
    }

    private static double hundredths(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
