package app.nearer.benchmarks.measurement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QualityScore.Level;
import app.nearer.measurement.Ruler;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Section;

/**
 * What is said of qualities, for one person or for many. A quality's true gap is the mean of those of the dimensions whose statements touch it.
 *
 * @param content    how many people have no gap anywhere
 * @param told       how many of these are told of a quality that is low
 * @param low        how many qualities are called low in all
 * @param wronglyLow of how many of these the true gap is less than half a step
 * @param wide       of how many qualities the true gap is two steps or more
 * @param found      how many of these are called low
 * @param silent     of how many qualities nothing is said
 * @param all        how many qualities there are
 */
record QualityRun(long content, long told, long low, long wronglyLow, long wide, long found, long silent, long all) {

    static final QualityRun NOBODY = new QualityRun(0, 0, 0, 0, 0, 0, 0, 0);

    static QualityRun of(Respondent person, Instrument instrument) {
        Map<Quality, Double> truth = truth(person, instrument);
        List<QualityScore> scores = instrument.qualities().scores(person.answers());
        Set<Quality> low = scores.stream()
                .filter(score -> score.level() == Level.LOW)
                .map(QualityScore::quality)
                .collect(Collectors.toUnmodifiableSet());
        long wide = truth.values().stream().filter(gap -> gap >= 2 * Ruler.ONE_STEP).count();
        long found = low.stream().filter(quality -> truth.get(quality) >= 2 * Ruler.ONE_STEP).count();
        long wrongly = low.stream().filter(quality -> truth.get(quality) < Ruler.ONE_STEP / 2).count();
        return new QualityRun(person.isContent() ? 1 : 0, person.isContent() && !low.isEmpty() ? 1 : 0, low.size(), wrongly, wide,
                found, truth.size() - scores.size(), truth.size());
    }

    private static Map<Quality, Double> truth(Respondent person, Instrument instrument) {
        Map<Quality, Double> sums = new EnumMap<>(Quality.class);
        Map<Quality, Integer> counts = new EnumMap<>(Quality.class);
        for (Section section : instrument.sections()) {
            double gap = gap(person, section.dimension(), instrument.meter().rulers().get(section.dimension()));
            section.statements().stream().flatMap(statement -> statement.qualities().stream()).forEach(quality -> {
                sums.merge(quality, gap, Double::sum);
                counts.merge(quality, 1, Integer::sum);
            });
        }
        sums.replaceAll((quality, sum) -> sum / counts.get(quality));
        return sums;
    }

    private static double gap(Respondent person, Dimension dimension, Ruler ruler) {
        return ruler.points(person.want(dimension.ordinal())) - ruler.points(person.have(dimension.ordinal()));
    }

    QualityRun plus(QualityRun other) {
        return new QualityRun(content + other.content, told + other.told, low + other.low, wronglyLow + other.wronglyLow,
                wide + other.wide, found + other.found, silent + other.silent, all + other.all);
    }
}
