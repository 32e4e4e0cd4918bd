package app.nearer.benchmarks.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Normalised discounted cumulative gain, as {@code trec_eval} computes it: a document gains its grade, discounted by log₂(rank + 1) (K.
 * Järvelin and J. Kekäläinen, Cumulated gain-based evaluation of IR techniques, TOIS 2002).
 */
public final class Ndcg {

    private Ndcg() {
    }

    /**
     * nDCG over the first {@code depth} documents; 0 where there is nothing to gain.
     *
     * @param gains from 0; what is missing gains nothing
     */
    public static double of(List<String> ranking, Map<String, Double> gains, int depth) {
        double ideal = discounted(gains.values().stream().sorted(Comparator.reverseOrder()).limit(depth).toList());
        double actual = discounted(ranking.stream().limit(depth).map(document -> gains.getOrDefault(document, 0.0)).toList());
        return ideal == 0 ? 0 : actual / ideal;
    }

    private static double discounted(List<Double> gains) {
        double sum = 0;
        for (int rank = 1; rank <= gains.size(); rank++) {
            sum += gains.get(rank - 1) * Math.log(2) / Math.log(rank + 1);
        }
        return sum;
    }
}
