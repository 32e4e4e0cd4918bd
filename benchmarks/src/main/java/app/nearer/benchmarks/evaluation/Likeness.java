package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import app.nearer.contracts.Dimension;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipAnalyzer;

/** How alike two tips are for MMR: the cosine of their words, weighted by tf–idf, or of the strengths of their dimensions. */
final class Likeness {

    private final Map<String, Map<String, Double>> words = new TreeMap<>();
    private final Map<String, Map<String, Double>> dimensions = new TreeMap<>();

    Likeness(Library library) {
        Map<String, Integer> documents = new HashMap<>();
        library.tips().forEach((id, tip) -> {
            Map<String, Double> counts = count(tip);
            counts.keySet().forEach(word -> documents.merge(word, 1, Integer::sum));
            words.put(id, counts);
            Map<String, Double> strengths = new HashMap<>();
            for (Dimension dimension : tip.strengths().keySet()) {
                strengths.put(dimension.name(), (double) tip.strengths().get(dimension));
            }
            dimensions.put(id, unit(strengths));
        });
        int size = library.tips().size();
        words.replaceAll((id, counts) -> {
            counts.replaceAll((word, count) -> count * Math.log((double) size / documents.get(word)));
            return unit(counts);
        });
    }

    double of(String one, String other, boolean byText) {
        Map<String, Map<String, Double>> vectors = byText ? words : dimensions;
        Map<String, Double> second = vectors.get(other);
        return vectors.get(one).entrySet().stream()
                .mapToDouble(weight -> weight.getValue() * second.getOrDefault(weight.getKey(), 0.0)).sum();
    }

    private static Map<String, Double> count(Tip tip) {
        Map<String, Double> counts = new HashMap<>();
        try (Analyzer analyzer = TipAnalyzer.create();
                TokenStream tokens = analyzer.tokenStream("body",
                        String.join("\n", tip.title(), tip.summary(), tip.firstStep(), tip.body()))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(word.toString(), 1.0, Double::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static Map<String, Double> unit(Map<String, Double> vector) {
        double length = Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((key, weight) -> weight / length);
        return vector;
    }
}
