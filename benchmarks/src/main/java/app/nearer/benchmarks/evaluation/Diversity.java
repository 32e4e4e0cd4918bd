package app.nearer.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a ranking serves several needs at once, as TREC's {@code ndeval} computes it: each document gains for each need that it meets,
 * and (1 − α) of that for each earlier one that met the same need.
 *
 * <p>
 * α-nDCG: C. L. A. Clarke et al., Novelty and diversity in information retrieval evaluation, SIGIR 2008. ERR-IA: O. Chapelle et al.,
 * Expected reciprocal rank for graded relevance, CIKM 2009, in the form of C. L. A. Clarke et al., A comparative analysis of cascade
 * measures for novelty and diversity, WSDM 2011. A document meets a need when its grade is above 0.
 */
public final class Diversity {

    /** The α of TREC's web tracks. */
    public static final double ALPHA = 0.5;

    private final Grades grades;
    private final List<String> needs;
    private final double alpha;

    /**
     * Prepares to score rankings for one person.
     *
     * @param alpha in [0, 1]: how little a need gains from being met again
     */
    public Diversity(Grades grades, double alpha) {
        this.grades = grades;
        this.needs = grades.needsThatCanBeMet();
        this.alpha = alpha;
    }

    /** α-nDCG over the first {@code depth} documents: 0 where no need can be met. */
    public double alphaNdcg(List<String> ranking, int depth) {
        double ideal = discounted(gains(ideal(depth), depth), false);
        return ideal == 0 ? 0 : discounted(gains(ranking, depth), false) / ideal;
    }

    /** ERR-IA over the first {@code depth} documents, as a share of what a ranking could gain of which each document met every need. */
    public double errIa(List<String> ranking, int depth) {
        List<Double> best = new ArrayList<>();
        for (int rank = 0; rank < depth; rank++) {
            best.add(Math.pow(1 - alpha, rank));
        }
        return needs.isEmpty() ? 0 : discounted(gains(ranking, depth), true) / needs.size() / discounted(best, true);
    }

    /** The share of the needs that the first {@code depth} documents meet. */
    public double subtopicRecall(List<String> ranking, int depth) {
        List<String> top = ranking.subList(0, Math.min(depth, ranking.size()));
        long met = needs.stream().filter(need -> top.stream().anyMatch(document -> grades.of(need, document) > 0)).count();
        return needs.isEmpty() ? 0 : (double) met / needs.size();
    }

    private List<Double> gains(List<String> ranking, int depth) {
        Map<String, Integer> met = new HashMap<>();
        return ranking.stream().limit(depth).map(document -> {
            double gain = gain(document, met);
            meet(document, met);
            return gain;
        }).toList();
    }

    private double gain(String document, Map<String, Integer> met) {
        double gain = 0;
        for (String need : needs) {
            if (grades.of(need, document) > 0) {
                gain += Math.pow(1 - alpha, met.getOrDefault(need, 0));
            }
        }
        return gain;
    }

    private void meet(String document, Map<String, Integer> met) {
        needs.stream().filter(need -> grades.of(need, document) > 0).forEach(need -> met.merge(need, 1, Integer::sum));
    }

    /** The best ranking is found greedily, since to find it exactly is NP-complete; of equals the last by name is taken, as ndeval does. */
    private List<String> ideal(int depth) {
        Set<String> left = new LinkedHashSet<>(grades.documents());
        Map<String, Integer> met = new HashMap<>();
        List<String> ideal = new ArrayList<>();
        while (ideal.size() < depth && !left.isEmpty()) {
            String best = left.iterator().next();
            double most = -1;
            for (String document : left) {
                double gain = gain(document, met);
                if (gain >= most) {
                    best = document;
                    most = gain;
                }
            }
            left.remove(best);
            meet(best, met);
            ideal.add(best);
        }
        return ideal;
    }

    private static double discounted(List<Double> gains, boolean byReciprocalRank) {
        double sum = 0;
        for (int rank = 1; rank <= gains.size(); rank++) {
            sum += gains.get(rank - 1) / (byReciprocalRank ? rank : Math.log(rank + 1) / Math.log(2));
        }
        return sum;
    }
}
