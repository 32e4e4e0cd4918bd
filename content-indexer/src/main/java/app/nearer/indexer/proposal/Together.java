package app.nearer.indexer.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two ways added up, each measured by how much it varies among the texts of the library. */
final class Together implements Scorer {

    private final Scorer first;
    private final Scorer second;
    private final Map<Label, Double> firstVaries;
    private final Map<Label, Double> secondVaries;

    Together(Scorer first, Scorer second, Collection<Example> examples) {
        this.first = first;
        this.second = second;
        this.firstVaries = deviations(first, examples);
        this.secondVaries = deviations(second, examples);
    }

    private static Map<Label, Double> deviations(Scorer scorer, Collection<Example> examples) {
        Map<Label, List<Double>> scores = new TreeMap<>();
        for (Example example : examples) {
            scorer.scores(example.terms())
                    .forEach((label, score) -> scores.computeIfAbsent(label, none -> new ArrayList<>()).add(score));
        }
        Map<Label, Double> deviations = new TreeMap<>();
        scores.forEach((label, all) -> deviations.put(label, deviation(all)));
        return deviations;
    }

    private static double deviation(Collection<Double> scores) {
        double mean = 0;
        for (double score : scores) {
            mean += score / scores.size();
        }
        double variance = 0;
        for (double score : scores) {
            variance += (score - mean) * (score - mean) / scores.size();
        }
        return variance == 0 ? 1 : Math.sqrt(variance);
    }

    @Override
    public Map<Label, Double> scores(Terms text) {
        Map<Label, Double> scores = new HashMap<>();
        first.scores(text).forEach((label, score) -> scores.put(label, score / firstVaries.getOrDefault(label, 1.0)));
        second.scores(text)
                .forEach((label, score) -> scores.merge(label, score / secondVaries.getOrDefault(label, 1.0), Double::sum));
        return scores;
    }

    @Override
    public List<String> words(Label label, Terms text) {
        return Stream.concat(first.words(label, text).stream(), second.words(label, text).stream()).distinct().toList();
    }
}
