package app.nearer.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The expected figures of {@link Diversity} were printed by TREC's ndeval 4.5, two of {@link Ndcg} by its trec_eval. */
class MetricsTests {

    private static final Offset<Double> PRINTED = within(1e-6);

    private final Grades three = new Grades(
            Map.of("1", Map.of("A", 1), "2", Map.of("B", 1, "D", 1), "3", Map.of("C", 1)));
    private final List<String> found = List.of("A", "D", "E", "B");

    @Test
    void needsMetLateOrAgainGainLess() {
        Diversity diversity = new Diversity(three, Diversity.ALPHA);
        assertThat(diversity.alphaNdcg(found, 5)).isEqualTo(0.786896, PRINTED);
        assertThat(diversity.errIa(found, 5)).isEqualTo(0.393343, PRINTED);
        assertThat(diversity.errIa(found, 20)).isEqualTo(0.390730, PRINTED);
        assertThat(diversity.subtopicRecall(found, 5)).isEqualTo(0.666667, PRINTED);
    }

    @Test
    void aNeedThatNothingMeetsIsNotCounted() {
        Grades twoOfThree = new Grades(
                Map.of("1", Map.of("D0", 0, "D1", 1, "D2", 1), "2", Map.of("D2", 1, "D3", 2), "3", Map.of("D1", 0)));
        Diversity diversity = new Diversity(twoOfThree, Diversity.ALPHA);
        assertThat(diversity.subtopicRecall(List.of("D0", "D2"), 5)).isEqualTo(1);
        assertThat(twoOfThree.needsThatCanBeMet()).containsExactly("1", "2");
    }

    @Test
    void onlyWhatStandsWithinTheDepthIsSeen() {
        Diversity diversity = new Diversity(three, Diversity.ALPHA);
        assertThat(diversity.subtopicRecall(found, 1)).isEqualTo(0.333333, PRINTED);
        assertThat(diversity.alphaNdcg(List.of("E", "A"), 1)).isZero();
    }

    @Test
    void theIdealRankingHasAnNdcgOfOne() {
        Map<String, Double> gains = Map.of("A", 3.0, "B", 2.0, "C", 0.0);
        assertThat(Ndcg.of(List.of("A", "B", "C"), gains, 10)).isEqualTo(1, PRINTED);
        // (2 + 3 / log2 3) / (3 + 2 / log2 3)
        assertThat(Ndcg.of(List.of("B", "A"), gains, 10)).isEqualTo(0.913401, PRINTED);
        assertThat(Ndcg.of(List.of("unknown"), gains, 10)).isZero();
    }

    /** Topics 301 and 302 of the example that comes with trec_eval: at which of the first ten ranks a relevant document stands, of ten and more. */
    @Test
    void ndcgIsWhatTrecEvalPrints() {
        assertThat(ndcgOfRelevantAt(Set.of(6, 7))).isEqualTo(0.1518, within(5e-5));
        assertThat(ndcgOfRelevantAt(Set.of(1, 2, 4, 5, 6, 8, 9))).isEqualTo(0.7530, within(5e-5));
    }

    private static double ndcgOfRelevantAt(Set<Integer> ranks) {
        Map<String, Double> gains = IntStream.rangeClosed(1, 20).boxed()
                .collect(Collectors.toMap(rank -> "document-" + rank, rank -> ranks.contains(rank) || rank > 10 ? 1.0 : 0.0));
        return Ndcg.of(IntStream.rangeClosed(1, 10).mapToObj(rank -> "document-" + rank).toList(), gains, 10);
    }

    @Test
    void sharesThatAgreeDoNotDiverge() {
        double[] wanted = {0.5, 0.5, 0};
        assertThat(Calibration.divergence(wanted, wanted.clone(), Calibration.ALPHA)).isEqualTo(0, PRINTED);
        // 0.5 · ln(0.5 / 0.995) + 0.5 · ln(0.5 / 0.005)
        assertThat(Calibration.divergence(wanted, new double[]{1, 0, 0}, Calibration.ALPHA)).isEqualTo(1.958518, PRINTED);
    }

    @Test
    void gradesBelowTheLeastCountAsNothing() {
        Grades grades = new Grades(Map.of("1", Map.of("A", 1, "B", 2)));
        assertThat(grades.atLeast(2).of("1", "A")).isZero();
        assertThat(grades.atLeast(2).of("1", "B")).isEqualTo(2);
    }
}
