package app.nearer.indexer.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Likeness to the library: how much nearer a text is to the middle of those texts that have a label than to the middle of those that have not, in the
 * space of Lucene's terms, weighted by how telling they are (Rocchio 1971, Relevance feedback in information retrieval).
 */
final class Centroids implements Scorer {

    /** A term that stands in one text only says nothing of any other. */
    private static final int LEAST_TEXTS = 2;
    private static final int MOST_WORDS = 6;

    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<Label, Map<String, Double>> directions = new TreeMap<>();

    Centroids(Collection<Example> examples) {
        Map<String, Integer> texts = new HashMap<>();
        examples.forEach(example -> example.terms().words().keySet().forEach(stem -> texts.merge(stem, 1, Integer::sum)));
        texts.forEach((stem, count) -> {
            if (count >= LEAST_TEXTS) {
                rarity.put(stem, Math.log(1 + (double) examples.size() / count));
            }
        });
        Map<Label, Integer> having = new HashMap<>();
        examples.forEach(example -> example.labels().forEach(label -> having.merge(label, 1, Integer::sum)));
        Label.all().forEach(label -> directions.put(label, new HashMap<>()));
        for (Example example : examples) {
            Map<String, Double> vector = vector(example.terms());
            directions.forEach((label, direction) -> {
                int with = having.getOrDefault(label, 0);
                double weight = example.labels().contains(label) ? 1.0 / with : -1.0 / (examples.size() - with);
                vector.forEach((stem, value) -> direction.merge(stem, weight * value, Double::sum));
            });
        }
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
    public double score(Label label, Terms text) {
        return parts(label, text).values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    public List<String> words(Label label, Terms text) {
        return parts(label, text).entrySet()
                .stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(part -> text.words().get(part.getKey()))
                .toList();
    }

    private Map<String, Double> parts(Label label, Terms text) {
        Map<String, Double> direction = directions.getOrDefault(label, Map.of());
        Map<String, Double> parts = vector(text);
        parts.replaceAll((stem, value) -> value * direction.getOrDefault(stem, 0.0));
        return parts;
    }
}
