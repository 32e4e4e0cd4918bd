package app.nearer.indexer.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two ways added up, each measured by how much it varies among the texts of the library. */
final class Together implements Scorer {

    private final Scorer first;
    private final Scorer second;
    private final Map<Label, Double> firstVaries = new TreeMap<>();
    private final Map<Label, Double> secondVaries = new TreeMap<>();

    Together(Scorer first, Scorer second, Collection<Example> examples) {
        this.first = first;
        this.second = second;
        for (Label label : Label.all()) {
            firstVaries.put(label, deviation(first, label, examples));
            secondVaries.put(label, deviation(second, label, examples));
        }
    }

    private static double deviation(Scorer scorer, Label label, Collection<Example> examples) {
        double[] scores = examples.stream().mapToDouble(example -> scorer.score(label, example.terms())).toArray();
        double mean = 0;
        for (double score : scores) {
            mean += score / scores.length;
        }
        double variance = 0;
        for (double score : scores) {
            variance += (score - mean) * (score - mean) / scores.length;
        }
        return variance == 0 || !Double.isFinite(variance) ? 1 : Math.sqrt(variance);
    }

    @Override
    public double score(Label label, Terms text) {
        double ofSecond = second.score(label, text);
        double ofFirst = first.score(label, text) / firstVaries.get(label);
        return Double.isFinite(ofSecond) ? ofFirst + ofSecond / secondVaries.get(label) : ofFirst;
    }

    @Override
    public List<String> words(Label label, Terms text) {
        return Stream.concat(first.words(label, text).stream(), second.words(label, text).stream()).distinct().toList();
    }
}
