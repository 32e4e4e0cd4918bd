package app.nearer.measurement;

import static app.nearer.contracts.Dimension.EMOTIONAL;
import static app.nearer.contracts.Dimension.EXPERIENTIAL;
import static app.nearer.contracts.Dimension.PHYSICAL;
import static app.nearer.contracts.Dimension.SOCIAL;
import static app.nearer.contracts.Dimension.SPIRITUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

class HeadlinesTests {

    @Test
    void oneGapFarAboveTheOthersIsNamedAlone() {
        Headline headline = Headlines.of(List.of(gap(EMOTIONAL, 60, 10), gap(SOCIAL, 10, 10), gap(PHYSICAL, 0, 10)));
        assertThat(headline.kind()).isEqualTo(Headline.Kind.ONE);
        assertThat(headline.dimensions()).containsExactly(EMOTIONAL);
        assertThat(headline.probability()).isBetween(0.999, 0.9999);
    }

    @Test
    void fromFourInFiveOnOneIsNamedAlone() {
        // with both drawn together as ContendersTests shows, 14.64 points make Φ(0.8416) = 0.80
        Headline above = Headlines.of(List.of(gap(EMOTIONAL, 60, 10), gap(SOCIAL, 60 - 14.7, 10)));
        assertThat(above.kind()).isEqualTo(Headline.Kind.ONE);
        assertThat(above.probability()).isBetween(0.80, 0.802);
        Headline below = Headlines.of(List.of(gap(EMOTIONAL, 60, 10), gap(SOCIAL, 60 - 14.6, 10)));
        assertThat(below.kind()).isEqualTo(Headline.Kind.SEVERAL);
        assertThat(below.dimensions()).containsExactly(EMOTIONAL, SOCIAL);
        assertThat(below.probability()).isCloseTo(1, within(1e-6));
    }

    @Test
    void twoAreNamedWhenTheLargestIsAmongThemFourTimesInFive() {
        Headline headline = Headlines.of(List.of(gap(SPIRITUAL, 10, 10), gap(EMOTIONAL, 58, 10), gap(SOCIAL, 60, 10)));
        assertThat(headline.kind()).isEqualTo(Headline.Kind.SEVERAL);
        assertThat(headline.dimensions()).as("likeliest first").containsExactly(SOCIAL, EMOTIONAL);
    }

    @Test
    void aThirdIsNamedWhenTwoAreNotSureEnough() {
        Headline headline = Headlines.of(List.of(gap(EMOTIONAL, 50, 10), gap(SOCIAL, 50, 10), gap(PHYSICAL, 50, 10)));
        assertThat(headline.dimensions()).containsExactlyInAnyOrder(EMOTIONAL, SOCIAL, PHYSICAL);
        assertThat(headline.probability()).isCloseTo(1, within(1e-6));
    }

    @Test
    void neverAreMoreThanThreeNamed() {
        Headline headline = Headlines.of(List.of(gap(EMOTIONAL, 50, 10), gap(SOCIAL, 50, 10), gap(PHYSICAL, 50, 10),
                gap(SPIRITUAL, 50, 10), gap(EXPERIENTIAL, 50, 10)));
        assertThat(headline.kind()).isEqualTo(Headline.Kind.SEVERAL);
        assertThat(headline.dimensions()).hasSize(3);
        assertThat(headline.probability()).as("three of five equals").isCloseTo(0.6, within(1e-6));
    }

    @Test
    void aGapInsideItsErrorIsNotCalledMissing() {
        assertThat(Headlines.of(List.of(gap(EMOTIONAL, 24.99, 10))).kind()).isEqualTo(Headline.Kind.NONE);
        assertThat(Headlines.of(List.of(gap(EMOTIONAL, 25.01, 10))).kind()).isEqualTo(Headline.Kind.ONE);
    }

    @Test
    void tooMuchLiesAsFarBeyondItsErrorOnTheOtherSide() {
        assertThat(Headlines.isTooMuch(gap(EMOTIONAL, -24.99, 10))).isFalse();
        assertThat(Headlines.isTooMuch(gap(EMOTIONAL, -25.01, 10))).isTrue();
        assertThat(Headlines.isTooMuch(gap(EMOTIONAL, 60, 10))).isFalse();
    }

    @Test
    void oneStepMissedOfOneStatementIsNotCalledMissing() {
        // 25/4 points, with the error of four statements
        assertThat(Headlines.of(List.of(gap(EMOTIONAL, 6.25, 12.73), gap(SOCIAL, 0, 12.73))).kind())
                .isEqualTo(Headline.Kind.NONE);
    }

    @Test
    void whenNothingIsMissingItSaysHowSureItIsThatNoGapIsAStepWide() {
        Headline one = Headlines.of(List.of(gap(EMOTIONAL, 5, 10)));
        assertThat(one.dimensions()).isEmpty();
        // Φ((25 − 5) / 10) = 0.97725
        assertThat(one.probability()).isCloseTo(0.97725, within(1e-5));
        Headline two = Headlines.of(List.of(gap(EMOTIONAL, 5, 10), gap(SOCIAL, 15, 10)));
        // 0.97725 · Φ(1) = 0.97725 · 0.84134
        assertThat(two.probability()).isCloseTo(0.82221, within(1e-5));
    }

    @Test
    void moreThanIsWantedIsNotMissing() {
        Headline headline = Headlines.of(List.of(gap(EMOTIONAL, -80, 10), gap(SOCIAL, -40, 10)));
        assertThat(headline.kind()).isEqualTo(Headline.Kind.NONE);
        assertThat(headline.probability()).isCloseTo(1, within(1e-6));
    }

    @Test
    void anEmptyProfileMissesNothing() {
        assertThat(Headlines.of(List.of())).isEqualTo(new Headline(Headline.Kind.NONE, List.of(), 1));
    }

    private static DimensionScore gap(Dimension dimension, double gap, double error) {
        double have = gap < 0 ? 100 : 0;
        return new DimensionScore(dimension, have, have + gap, gap, error);
    }
}
