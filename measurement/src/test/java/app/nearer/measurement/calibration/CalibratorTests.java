package app.nearer.measurement.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import app.nearer.measurement.GradedItem;

class CalibratorTests {

    private static final List<GradedItem> TRUTH = List.of(new GradedItem(1.0, List.of(-2.0, -0.8, 0.5, 1.6)),
            new GradedItem(1.6, List.of(-1.5, -0.5, 0.4, 1.2)), new GradedItem(2.4, List.of(-1.2, 0.0, 0.9, 1.8)),
            new GradedItem(0.7, List.of(-2.5, -1.0, 1.0, 2.5)), new GradedItem(1.8, List.of(-2.2, -1.4, -0.3, 0.7)),
            new GradedItem(1.3, List.of(-0.5, 0.5)));

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void constantsThatAnswersWereDrawnFromAreFoundAgain() {
        assertThatConstantsAreFound(0, 0.12);
    }

    @Test
    void theyAreFoundAlsoWhenAThirdOfTheAnswersIsMissing() {
        assertThatConstantsAreFound(1 / 3.0, 0.15);
    }

    private static void assertThatConstantsAreFound(double missing, double tolerance) {
        Calibration found = Calibrator.estimate(AnswerTable.of(NAMES, drawn(20_000, missing)));
        assertThat(found.converged()).isTrue();
        for (int i = 0; i < TRUTH.size(); i++) {
            assertThat(found.items().get(i).slope()).isCloseTo(TRUTH.get(i).slope(), within(tolerance));
            for (int k = 0; k < TRUTH.get(i).thresholds().size(); k++) {
                assertThat(found.items().get(i).thresholds().get(k)).isCloseTo(TRUTH.get(i).thresholds().get(k),
                        within(tolerance));
            }
        }
    }

    @Test
    void noConstantsNearbyFitBetter() {
        AnswerTable table = AnswerTable.of(NAMES, drawn(500, 0));
        Calibration found = Calibrator.estimate(table);
        double best = logLikelihood(table, found.items());
        assertThat(found.logLikelihood()).isCloseTo(best, within(1e-6));
        for (int i = 0; i < NAMES.size(); i++) {
            for (double change : new double[]{-0.02, 0.02}) {
                List<GradedItem> nearby = new ArrayList<>(found.items());
                nearby.set(i, new GradedItem(found.items().get(i).slope() + change, found.items().get(i).thresholds()));
                assertThat(logLikelihood(table, nearby)).isLessThan(best);
                List<Double> thresholds = new ArrayList<>(found.items().get(i).thresholds());
                thresholds.set(1, thresholds.get(1) + change);
                nearby.set(i, new GradedItem(found.items().get(i).slope(), thresholds));
                assertThat(logLikelihood(table, nearby)).isLessThan(best);
            }
        }
    }

    @Test
    void aCategoryThatNobodyChoseIsSaidAndNotGuessed() {
        assertThatThrownBy(() -> AnswerTable.of(List.of("a"), List.of(new int[]{0}, new int[]{2})))
                .hasMessageContaining("nobody answered a with category 2");
        assertThatThrownBy(() -> AnswerTable.of(List.of("a"), List.of(new int[]{0}, new int[]{0})))
                .hasMessageContaining("never answered with more than one category");
    }

    @Test
    void whoAnsweredNothingIsNotCounted() {
        AnswerTable table = AnswerTable.of(List.of("a", "b"),
                List.of(new int[]{0, 1}, new int[]{1, 0}, new int[]{-1, -1}, new int[]{0, 1}));
        assertThat(table.people()).isEqualTo(3);
        assertThat(table.counts()).containsExactly(2, 1);
    }

    /** By its definition, with ten times as many points. */
    private static double logLikelihood(AnswerTable table, List<GradedItem> items) {
        double sum = 0;
        for (int pattern = 0; pattern < table.patterns().size(); pattern++) {
            double marginal = 0;
            double weights = 0;
            for (double level = -6; level <= 6; level += 0.02) {
                double weight = Math.exp(-level * level / 2);
                weights += weight;
                for (int i = 0; i < items.size(); i++) {
                    weight *= items.get(i).probability(table.patterns().get(pattern).get(i), level);
                }
                marginal += weight;
            }
            sum += table.counts().get(pattern) * Math.log(marginal / weights);
        }
        return sum;
    }

    private static List<int[]> drawn(int people, double missing) {
        Random random = new Random(1969);
        List<int[]> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double level = random.nextGaussian();
            int[] row = new int[TRUTH.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextDouble() < missing ? AnswerTable.MISSING : draw(TRUTH.get(i), level, random.nextDouble());
            }
            rows.add(row);
        }
        return rows;
    }

    private static int draw(GradedItem item, double level, double chance) {
        int category = 0;
        double sum = item.probability(0, level);
        while (chance > sum && category < item.categories() - 1) {
            category++;
            sum += item.probability(category, level);
        }
        return category;
    }
}
