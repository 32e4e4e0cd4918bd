package app.nearer.benchmarks.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.nearer.contracts.Dimension;
import app.nearer.tipindex.Tip;

/** What one ranking is worth to one person, by each metric; all but {@code calibration} are better when larger. */
record Measures(double alphaNdcg, double errIa, double subtopicRecall, double ndcg, double calibration) {

    private static final int DEPTH = 10;
    private static final int FIRST = 5;

    /** From this grade on a tip meets a need. */
    private static final int MEETS = 2;

    /** What the barriers named weigh together, beside the dimensions' 1. */
    private static final double BARRIERS = 0.5;

    static Measures of(List<String> ranking, Person person, Grades grades, Library library) {
        Diversity diversity = new Diversity(grades.atLeast(MEETS), Diversity.ALPHA);
        return new Measures(diversity.alphaNdcg(ranking, DEPTH), diversity.errIa(ranking, DEPTH),
                diversity.subtopicRecall(ranking, FIRST), Ndcg.of(ranking, gains(person, grades), DEPTH),
                calibration(ranking.subList(0, Math.min(DEPTH, ranking.size())), person, library));
    }

    /** What each tip is worth as a whole: its grades, weighted by the shares of the gaps, and its help with barriers. */
    private static Map<String, Double> gains(Person person, Grades grades) {
        Map<String, Double> gains = new TreeMap<>();
        double[] shares = person.shares();
        for (String tip : grades.documents()) {
            double gain = 0;
            for (Dimension dimension : person.missing()) {
                gain += shares[dimension.ordinal()] * grades.of(dimension.name(), tip);
            }
            gain += person.barriers().stream().mapToDouble(barrier -> grades.of(barrier.name(), tip)).average().orElse(0)
                    * BARRIERS;
            gains.put(tip, gain);
        }
        return gains;
    }

    /** C_KL of the shares of the gaps and the mean shares of the dimensions in the tips, by their tags. */
    static double calibration(List<String> ranking, Person person, Library library) {
        double[] given = new double[Dimension.values().length];
        for (String id : ranking) {
            double[] shares = shares(library.tip(id));
            for (int dimension = 0; dimension < given.length; dimension++) {
                given[dimension] += shares[dimension] / ranking.size();
            }
        }
        return Calibration.divergence(person.shares(), given, Calibration.ALPHA);
    }

    static double[] shares(Tip tip) {
        double sum = tip.strengths().values().stream().mapToInt(Integer::intValue).sum();
        double[] shares = new double[Dimension.values().length];
        tip.strengths().forEach((dimension, strength) -> shares[dimension.ordinal()] = strength / sum);
        return shares;
    }
}
