package app.nearer.benchmarks.evaluation;

import java.util.Map;
import java.util.TreeMap;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.recommendation.ranking.RankingWeights;

/** Weights by hand: every gap and every predicament counts the same, qualities and relationships a little. */
final class HandWeights {

    private static final double LITTLE = 0.1;

    static final RankingWeights ALL = new RankingWeights(0, 2.5, 0.95, 0, 0.5, weights());

    private HandWeights() {
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new TreeMap<>();
        for (Dimension dimension : Dimension.values()) {
            weights.put("GAP." + dimension, 1.0);
            weights.put("KEEPING." + dimension, 1.0);
        }
        for (Predicament predicament : Predicament.values()) {
            weights.put("PREDICAMENT." + predicament, 1.0);
        }
        weights.put("QUALITY", LITTLE);
        weights.put("RELATIONSHIP", LITTLE);
        weights.put("SUPPORT", 1.0);
        return weights;
    }
}
