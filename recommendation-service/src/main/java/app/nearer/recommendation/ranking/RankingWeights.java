package app.nearer.recommendation.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * What ranking has learnt: the weight of each feature, and how a list is cut from what scores best. {@code benchmarks/run learn} writes it;
 * {@code docs/evaluation.md} says how.
 *
 * @param version     raised with each learning
 * @param named       how many times as much a predicament counts that the reader named as one that was ticked or inferred; from 1
 * @param repeated    what is left of a reason's contribution, from 0 to 1, each time that an item before has given it
 * @param leastScore  items that score less are left out
 * @param leastShare  and so are those that score less than this share of the best
 * @param weights     by {@link Feature#weightName}, each 0 or more; a feature without a weight counts nothing
 */
public record RankingWeights(int version, double named, double repeated, double leastScore, double leastShare,
        Map<String, Double> weights) {

    private static final String RESOURCE = "ranking-weights.json";
    private static final RankingWeights LEARNT = read();

    public RankingWeights {
        weights = new TreeMap<>(weights);
        weights.forEach((name, weight) -> {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("the weight of %s must be 0 or more, but is %s".formatted(name, weight));
            }
        });
    }

    /** The weights that lists are made by. */
    public static RankingWeights learnt() {
        return LEARNT;
    }

    /** The weight of a feature, 0 or more. */
    public double of(Feature feature) {
        return weights.getOrDefault(feature.weightName(), 0.0);
    }

    private static RankingWeights read() {
        try (InputStream json = Objects.requireNonNull(RankingWeights.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return JsonMapper.shared().readValue(json, RankingWeights.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
