package app.nearer.recommendation.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ReasonKind;

/**
 * What a profile asks for: a share for each dimension, together 1.
 *
 * @param kind   {@code GAP} when something is missing, else {@code KEEPING}
 * @param shares in (0, 1]; empty only when nothing was measured
 */
record Needs(ReasonKind kind, Map<Dimension, Double> shares) {

    /**
     * Weighs each gap above zero by its own reliability: with a standard error e, a gap g counts as g · g² / (g² + e²), so that one inside
     * its error weighs little. (The factor is the share of true variance in the observed square, as in Kelley's regressed true score:
     * T. L. Kelley, Fundamentals of Statistics, 1947.) Where no gap is above zero, what is there already is to be kept.
     */
    static Needs of(List<DimensionScore> profile) {
        Map<Dimension, Double> gaps = weigh(profile, Needs::reliableGap);
        return gaps.isEmpty()
                ? new Needs(ReasonKind.KEEPING, normalised(weigh(profile, DimensionScore::have)))
                : new Needs(ReasonKind.GAP, normalised(gaps));
    }

    private static double reliableGap(DimensionScore score) {
        double square = score.gap() * score.gap();
        return score.gap() <= 0 ? 0 : score.gap() * square / (square + score.error() * score.error());
    }

    private static Map<Dimension, Double> weigh(List<DimensionScore> profile, ToDoubleFunction<DimensionScore> weight) {
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        for (DimensionScore score : profile) {
            double value = weight.applyAsDouble(score);
            if (value > 0) {
                weights.put(score.dimension(), value);
            }
        }
        return weights;
    }

    private static Map<Dimension, Double> normalised(Map<Dimension, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((dimension, weight) -> weight / sum);
        return Collections.unmodifiableMap(weights);
    }
}
