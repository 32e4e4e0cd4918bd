package app.nearer.indexer.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Likeness to the library: how much nearer a text is to the middle of those texts that have a label than to the middle of those that have not, in the
 * space of Lucene's terms, weighted by how telling they are (Rocchio 1971, Relevance feedback in information retrieval).
 */
final class Centroids implements Scorer {

    /** A term that stands in one text only says nothing of any other. */
    private static final int LEAST_TEXTS = 2;
    private static final int MOST_WORDS = 6;
    private static final List<Label> LABELS = Label.all();

    private final Map<String, Double> rarity = new HashMap<>();

    /** Of each term, how much it speaks for each of the labels, in their order. */
    private final Map<String, double[]> directions = new HashMap<>();

    Centroids(Collection<Example> examples) {
        Map<String, Integer> texts = new HashMap<>();
        examples.forEach(example -> example.terms().words().keySet().forEach(stem -> texts.merge(stem, 1, Integer::sum)));
        texts.forEach((stem, count) -> {
            if (count >= LEAST_TEXTS) {
                rarity.put(stem, Math.log(1 + (double) examples.size() / count));
                directions.put(stem, new double[LABELS.size()]);
            }
        });
        int[] having = new int[LABELS.size()];
        examples.forEach(example -> labels(example).forEach(label -> having[label]++));
        Map<String, Double> all = new HashMap<>();
        for (Example example : examples) {
            int[] labels = labels(example).toArray();
            vector(example.terms()).forEach((stem, value) -> {
                all.merge(stem, value, Double::sum);
                for (int label : labels) {
                    directions.get(stem)[label] += value;
                }
            });
        }
        directions.forEach((stem, sums) -> {
            for (int label = 0; label < sums.length; label++) {
                int with = Math.max(1, having[label]);
                int without = Math.max(1, examples.size() - having[label]);
                sums[label] = sums[label] / with - (all.get(stem) - sums[label]) / without;
            }
        });
    }

    private static IntStream labels(Example example) {
        return IntStream.range(0, LABELS.size()).filter(label -> example.labels().contains(LABELS.get(label)));
    }

    /** The text as a vector of length 1. */
    private Map<String, Double> vector(Terms terms) {
        Map<String, Double> vector = new HashMap<>();
        terms.stems().forEach(stem -> vector.merge(stem, 1.0, Double::sum));
        vector.keySet().retainAll(rarity.keySet());
        vector.replaceAll((stem, count) -> Math.log1p(count) * rarity.get(stem));
        double length = Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
        vector.replaceAll((stem, value) -> value / length);
        return vector;
    }

    @Override
    public Map<Label, Double> scores(Terms text) {
        double[] sums = new double[LABELS.size()];
        vector(text).forEach((stem, value) -> {
            double[] direction = directions.get(stem);
            for (int label = 0; label < sums.length; label++) {
                sums[label] += value * direction[label];
            }
        });
        return IntStream.range(0, sums.length).boxed().collect(Collectors.toMap(LABELS::get, label -> sums[label]));
    }

    @Override
    public List<String> words(Label label, Terms text) {
        int place = LABELS.indexOf(label);
        Map<String, Double> parts = vector(text);
        parts.replaceAll((stem, value) -> value * directions.get(stem)[place]);
        return parts.entrySet()
                .stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(part -> text.words().get(part.getKey()))
                .toList();
    }
}
