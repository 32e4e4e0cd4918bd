package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class GradedItemTests {

    private final GradedItem item = new GradedItem(1.8, List.of(-1.8, -0.6, 0.6, 1.8));

    @Test
    void categoriesAreTheStepsBetweenCumulativeCurves() {
        GradedItem simple = new GradedItem(2, List.of(-0.5, 0.5));
        // 1 / (1 + e^-1) = 0.731059
        assertThat(simple.probability(0, 0)).isCloseTo(1 - 0.731059, within(1e-6));
        assertThat(simple.probability(1, 0)).isCloseTo(2 * 0.731059 - 1, within(1e-6));
        assertThat(simple.probability(2, 0)).isCloseTo(1 - 0.731059, within(1e-6));
    }

    @Test
    void atEveryLevelSomeCategoryIsChosen() {
        for (double theta = -6; theta <= 6; theta += 0.5) {
            double level = theta;
            assertThat(IntStream.range(0, 5).mapToDouble(k -> item.probability(k, level)).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void meanAndVarianceAreThoseOfTheCategories() {
        double mean = IntStream.range(0, 5).mapToDouble(k -> k * item.probability(k, 0.7)).sum();
        double variance = IntStream.range(0, 5).mapToDouble(k -> (k - mean) * (k - mean) * item.probability(k, 0.7)).sum();
        assertThat(item.expected(0.7)).isCloseTo(mean, within(1e-12));
        assertThat(item.variance(0.7)).isCloseTo(variance, within(1e-12));
    }

    @Test
    void informationOfTwoCategoriesIsThatOfTheLogisticModel() {
        GradedItem two = new GradedItem(1.5, List.of(0.3));
        double p = two.probability(1, 1);
        assertThat(two.information(1)).isCloseTo(1.5 * 1.5 * p * (1 - p), within(1e-9));
    }

    @Test
    void informationIsTheMeanCurvatureOfTheLogLikelihood() {
        double h = 1e-4;
        double expected = 0;
        for (int k = 0; k < 5; k++) {
            double change = (Math.log(item.probability(k, 0.4 + h)) - Math.log(item.probability(k, 0.4 - h))) / (2 * h);
            expected += item.probability(k, 0.4) * change * change;
        }
        assertThat(item.information(0.4)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void constantsThatMakeNoModelAreRefused() {
        assertThatThrownBy(() -> new GradedItem(0, List.of(0.0))).hasMessageContaining("slope");
        assertThatThrownBy(() -> new GradedItem(Double.NaN, List.of(0.0))).hasMessageContaining("slope");
        assertThatThrownBy(() -> new GradedItem(1, List.of())).hasMessageContaining("threshold");
        assertThatThrownBy(() -> new GradedItem(1, List.of(0.5, 0.5))).hasMessageContaining("rise");
        assertThatThrownBy(() -> new Prior(0, 0, 0)).hasMessageContaining("deviation");
        assertThatThrownBy(() -> new Prior(0, 1, 1)).hasMessageContaining("correlation");
    }
}
