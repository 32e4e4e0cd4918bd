package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class RulerTests {

    private static final Prior PRIOR = new Prior(0.5, 1.35, 0.4);

    private final List<GradedItem> items = List.of(new GradedItem(1.8, List.of(-1.8, -0.6, 0.6, 1.8)),
            new GradedItem(1.1, List.of(-1.2, -0.4, 0.9, 2.1)), new GradedItem(2.4, List.of(-2.0, -1.0, 0.1, 1.3)));
    private final Ruler ruler = new Ruler(items, PRIOR);

    @Test
    void estimatesAreThoseOfAPlainDoubleIntegral() {
        List<RatedItem> answers = List.of(new RatedItem(0, 1, 3), new RatedItem(1, 0, 4), new RatedItem(2, 2, 4));
        assertThatEstimatesAgree(ruler.estimate(answers, 1), integral(answers, 1));
        assertThatEstimatesAgree(ruler.estimate(answers, 2.5), integral(answers, 2.5));
    }

    @Test
    void withoutAnswersTheLevelsAreThoseTakenForGrantedAndThereIsNoGap() {
        Estimate nothing = ruler.estimate(List.of(), 1);
        assertThat(nothing.gap()).isCloseTo(0, within(1e-9));
        assertThat(nothing.error()).isGreaterThan(25);
    }

    @Test
    void exchangingNowAndWantedTurnsTheGapAround() {
        Estimate one = ruler.estimate(List.of(new RatedItem(0, 1, 3), new RatedItem(2, 2, 4)), 1);
        Estimate other = ruler.estimate(List.of(new RatedItem(0, 3, 1), new RatedItem(2, 4, 2)), 1);
        assertThat(other.gap()).isCloseTo(-one.gap(), within(1e-9));
        assertThat(other.error()).isCloseTo(one.error(), within(1e-9));
    }

    @Test
    void theMoreAnswersTheSmallerTheError() {
        double before = ruler.estimate(List.of(), 1).error();
        for (int count = 1; count <= 3; count++) {
            double error = ruler.estimate(Collections.nCopies(count, new RatedItem(0, 2, 2)), 1).error();
            assertThat(error).isLessThan(before);
            before = error;
        }
    }

    @Test
    void whoScattersMoreIsMeasuredLessSurely() {
        List<RatedItem> answers = List.of(new RatedItem(0, 1, 3), new RatedItem(1, 1, 3), new RatedItem(2, 1, 3));
        assertThat(ruler.estimate(answers, 2).error()).isGreaterThan(ruler.estimate(answers, 1).error() * 1.15);
    }

    @Test
    void pointsRiseFromNothingToAll() {
        assertThat(ruler.points(-12)).isCloseTo(0, within(0.01));
        assertThat(ruler.points(12)).isCloseTo(100, within(0.01));
        assertThat(ruler.points(0.1)).isLessThan(ruler.points(0.2));
    }

    @Test
    void answersThatGoTogetherScatterLittleAndThoseThatDoNotScatterMuch() {
        List<RatedItem> together = List.of(new RatedItem(0, 1, 3), new RatedItem(1, 1, 3), new RatedItem(2, 1, 3));
        List<RatedItem> apart = List.of(new RatedItem(0, 0, 4), new RatedItem(1, 4, 0), new RatedItem(2, 0, 4));
        assertThat(Residuals.scatter(Collections.nCopies(7, ruler.residuals(together)))).isLessThan(0.8);
        assertThat(Residuals.scatter(Collections.nCopies(7, ruler.residuals(apart)))).isGreaterThan(2);
    }

    @Test
    void whatStatementsHaveOfTheirOwnBothTimesIsNoScatter() {
        List<RatedItem> shifted = List.of(new RatedItem(0, 0, 1), new RatedItem(1, 3, 4), new RatedItem(2, 1, 2));
        assertThat(Residuals.scatter(List.of(ruler.residuals(shifted)))).isLessThan(1);
    }

    @Test
    void scatterStaysWithinBoundsAndIsOneWithoutAnswers() {
        assertThat(Residuals.scatter(List.of())).isEqualTo(1);
        assertThat(Residuals.scatter(List.of(ruler.residuals(List.of())))).isEqualTo(1);
        assertThat(Residuals.scatter(List.of(new Residuals(1e6, 10, 20, 1)))).isEqualTo(Residuals.MOST);
        assertThat(Residuals.scatter(List.of(new Residuals(0, 1e3, 1000, 1)))).isEqualTo(Residuals.LEAST);
    }

    private static void assertThatEstimatesAgree(Estimate actual, Estimate expected) {
        assertThat(actual.have()).isCloseTo(expected.have(), within(0.01));
        assertThat(actual.want()).isCloseTo(expected.want(), within(0.01));
        assertThat(actual.error()).isCloseTo(expected.error(), within(0.01));
        assertThat(actual.haveError()).isCloseTo(expected.haveError(), within(0.01));
        assertThat(actual.wantError()).isCloseTo(expected.wantError(), within(0.01));
    }

    /** The same by its definition, on a grid ten times as fine. */
    private Estimate integral(List<RatedItem> answers, double scatter) {
        List<double[]> mass = new ArrayList<>();
        for (double now = -6; now <= 7; now += 0.03) {
            for (double wanted = -6; wanted <= 7; wanted += 0.03) {
                double likelihood = 1;
                for (RatedItem answer : answers) {
                    GradedItem item = items.get(answer.item());
                    likelihood *= item.probability(answer.now(), now) * item.probability(answer.wanted(), wanted);
                }
                double weight = Math.pow(likelihood, 1 / scatter) * PRIOR.density(now, wanted);
                mass.add(new double[]{weight, ruler.points(now), ruler.points(wanted)});
            }
        }
        double all = mass.stream().mapToDouble(m -> m[0]).sum();
        double have = mass.stream().mapToDouble(m -> m[0] * m[1]).sum() / all;
        double want = mass.stream().mapToDouble(m -> m[0] * m[2]).sum() / all;
        return new Estimate(have, want, Math.sqrt(mass.stream().mapToDouble(m -> m[0] * Math.pow(m[1] - have, 2)).sum() / all),
                Math.sqrt(mass.stream().mapToDouble(m -> m[0] * Math.pow(m[2] - want, 2)).sum() / all),
                Math.sqrt(mass.stream().mapToDouble(m -> m[0] * Math.pow(m[2] - m[1] - want + have, 2)).sum() / all));
    }
}
