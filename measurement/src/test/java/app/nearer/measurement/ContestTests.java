package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ContestTests {

    @Test
    void ofTwoTheLargerIsLargerAsOftenAsTheirDifferenceSays() {
        double[] chances = Contest.chances(new double[]{40, 30}, new double[]{6, 8});
        // Φ(10 / √(36 + 64)) = Φ(1) = 0.84134
        assertThat(chances[0]).isCloseTo(0.84134, within(1e-5));
        assertThat(chances[1]).isCloseTo(0.15866, within(1e-5));
    }

    @Test
    void equalsHaveEqualChances() {
        assertThat(Contest.chances(new double[]{5, 5, 5, 5}, new double[]{9, 9, 9, 9})).usingElementComparator(
                (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b)).containsOnly(0.25);
    }

    @Test
    void chancesSumToOne() {
        double[] chances = Contest.chances(new double[]{40, 31, -10, 44, 40}, new double[]{12.73, 18, 14.7, 3, 12.73});
        assertThat(Arrays.stream(chances).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void chancesAreThoseOfDraws() {
        double[] means = {30, 20, 25, -5};
        double[] errors = {10, 14, 6, 20};
        int[] won = new int[4];
        Random random = new Random(17);
        int draws = 200_000;
        for (int draw = 0; draw < draws; draw++) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < 4; i++) {
                double value = means[i] + errors[i] * random.nextGaussian();
                if (value > most) {
                    most = value;
                    best = i;
                }
            }
            won[best]++;
        }
        double[] chances = Contest.chances(means, errors);
        for (int i = 0; i < 4; i++) {
            assertThat(chances[i]).isCloseTo(won[i] / (double) draws, within(0.005));
        }
    }

    /** By Simpson's rule with steps of a hundredth of the least standard deviation. */
    @Test
    void theIntegralIsExact() {
        double[] means = {60, 42, 40.5, 38, 12, 3, -30};
        double[] errors = {3.4, 11, 4, 9, 12.5, 6, 12.7};
        double[] chances = Contest.chances(means, errors);
        for (int i = 0; i < means.length; i++) {
            assertThat(chances[i]).isCloseTo(finely(i, means, errors), within(1e-7));
        }
    }

    private static double finely(int i, double[] means, double[] errors) {
        double step = 0.034;
        double sum = 0;
        for (int k = 0; k <= 10_000; k++) {
            double x = -170 + k * step;
            double product = NormalDistribution.of(means[i], errors[i]).density(x);
            for (int j = 0; j < means.length; j++) {
                product *= j == i ? 1 : NormalDistribution.of(means[j], errors[j]).cumulativeProbability(x);
            }
            sum += (k == 0 || k == 10_000 ? 1 : k % 2 == 0 ? 2 : 4) * product;
        }
        return sum * step / 3;
    }

    @Test
    void whatIsFarBelowHasNoChance() {
        assertThat(Contest.chances(new double[]{90, -90}, new double[]{3, 3})[1]).isZero();
    }

    @Test
    void withoutContendersThereAreNoChances() {
        assertThat(Contest.chances(new double[0], new double[0])).isEmpty();
    }
}
