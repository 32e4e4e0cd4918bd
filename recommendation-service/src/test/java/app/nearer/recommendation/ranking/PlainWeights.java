package app.nearer.recommendation.ranking;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;

/** Weights for tests of what holds with any: every gap counts the same, every predicament half as much, and nothing is cut away. */
final class PlainWeights {

    static final double QUALITY = 0.08;

    static final RankingWeights ALL = new RankingWeights(1, 2, 0.8, 0, 0, weights());

    private PlainWeights() {
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new TreeMap<>();
        Arrays.stream(Dimension.values()).forEach(dimension -> {
            weights.put("GAP." + dimension, 1.0);
            weights.put("KEEPING." + dimension, 1.0);
        });
        Arrays.stream(Predicament.values()).forEach(predicament -> weights.put("PREDICAMENT." + predicament, 0.5));
        weights.put("QUALITY", QUALITY);
        weights.put("RELATIONSHIP", 0.06);
        weights.put("SUPPORT", 10.0);
        return weights;
    }
}
