package app.nearer.measurement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.statistics.distribution.NormalDistribution;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;

/**
 * Measures qualities, coarsely: the statements that touch one, of whatever dimension, are taken for a ruler of their own. What these have in
 * common is little, so that nothing is told of a quality but whether there is clearly less of it than wanted, or about as much.
 */
public final class QualityMeter {

    /** That a gap is nearer to one step than to none; with fourteen qualities, so sure that who misses nothing is seldom told of one. */
    private static final double SURE_OF_LOW = 0.97;

    /** That a gap is less than a step. */
    private static final double SURE_OF_ADEQUATE = 0.90;

    private final Map<Quality, Gauge> gauges = new EnumMap<>(Quality.class);
    private final int fewestRated;

    /**
     * @param prior       the same for all dimensions
     * @param fewestRated how many statements that touch a quality must be rated twice for it to be measured, from 1
     */
    public QualityMeter(Collection<Tagged> statements, Prior prior, int fewestRated) {
        this.fewestRated = fewestRated;
        Map<Quality, List<Tagged>> tagged = new EnumMap<>(Quality.class);
        statements.forEach(statement -> statement.qualities.forEach(
                quality -> tagged.computeIfAbsent(quality, of -> new ArrayList<>()).add(statement)));
        tagged.forEach((quality, of) -> gauges.put(quality,
                new Gauge(of, new Ruler(of.stream().map(Tagged::constants).toList(), prior))));
    }

    /**
     * A statement and the qualities that it touches.
     *
     * @param item      its place on the ruler of its dimension
     * @param constants the same as on that ruler
     */
    public record Tagged(Dimension dimension, int item, GradedItem constants, Set<Quality> qualities) {

        public Tagged {
            qualities = Set.copyOf(qualities);
        }
    }

    /** The statements that touch a quality, and the ruler on which they stand in the same order. */
    private record Gauge(List<Tagged> statements, Ruler ruler) {

        List<RatedItem> of(Map<Dimension, List<RatedItem>> answers) {
            List<RatedItem> rated = new ArrayList<>();
            for (int i = 0; i < statements.size(); i++) {
                int place = i;
                Tagged statement = statements.get(i);
                answers.getOrDefault(statement.dimension, List.of())
                        .stream()
                        .filter(answer -> answer.item() == statement.item)
                        .forEach(answer -> rated.add(new RatedItem(place, answer.now(), answer.wanted())));
            }
            return rated;
        }
    }

    /**
     * What the answers say of each quality of which they say enough, in the order of qualities; probabilities are rounded to twentieths,
     * for the reason of {@link WholePoints}.
     *
     * @param answers as the profile is made of
     */
    public List<QualityScore> scores(Map<Dimension, List<RatedItem>> answers) {
        Map<Quality, List<RatedItem>> rated = new EnumMap<>(Quality.class);
        List<Residuals> residuals = new ArrayList<>();
        gauges.forEach((quality, gauge) -> {
            List<RatedItem> of = gauge.of(answers);
            if (of.size() >= fewestRated) {
                rated.put(quality, of);
                residuals.add(gauge.ruler.residuals(of));
            }
        });
        double scatter = Residuals.scatter(residuals);
        List<QualityScore> scores = new ArrayList<>();
        rated.forEach((quality, of) -> add(quality, gauges.get(quality).ruler.estimate(of, scatter), scores));
        return List.copyOf(scores);
    }

    private static void add(Quality quality, Estimate estimate, List<QualityScore> scores) {
        NormalDistribution gap = NormalDistribution.of(estimate.gap(), estimate.error());
        double low = gap.survivalProbability(Ruler.ONE_STEP / 2);
        double adequate = gap.cumulativeProbability(Ruler.ONE_STEP);
        if (low >= SURE_OF_LOW) {
            scores.add(new QualityScore(quality, QualityScore.Level.LOW, rounded(low)));
        } else if (adequate >= SURE_OF_ADEQUATE) {
            scores.add(new QualityScore(quality, QualityScore.Level.ADEQUATE, rounded(adequate)));
        }
    }

    private static double rounded(double probability) {
        return Math.round(probability * 20) / 20.0;
    }
}
