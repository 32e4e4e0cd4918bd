package app.nearer.indexer.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.similarities.ClassicSimilarity;

import app.nearer.indexer.source.Problem;
import app.nearer.tipindex.TipAnalyzer;

/**
 * Finds texts that say nearly the same: the cosine between them in Lucene's classic vector space, each word by its stem, weighted by how often
 * it stands here and how rarely elsewhere. It sees the same words, and not the same thought in others.
 */
final class NearDuplicates {

    private static final ClassicSimilarity SIMILARITY = new ClassicSimilarity();

    private final double most;
    private final List<Text> texts;
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final List<Map<String, Double>> vectors = new ArrayList<>();

    /**
     * A text with its place.
     *
     * @param name what its author calls it
     */
    record Text(StyledArticle article, int line, String name, String words) {
    }

    /** Two texts, and how alike they are, 0–1. */
    record Pair(Text first, Text second, double likeness) {
    }

    private NearDuplicates(List<Text> texts, double most) {
        this.texts = texts;
        this.most = most;
    }

    /** The pairs that are more alike than {@code most}. */
    static List<Pair> of(List<Text> texts, double most) {
        return new NearDuplicates(texts, most).pairs();
    }

    /** Names each pair at its later text. */
    static SortedSet<Problem> problems(List<Text> texts, double most) {
        SortedSet<Problem> problems = new TreeSet<>();
        for (Pair pair : of(texts, most)) {
            problems.add(pair.second().article().problem(pair.second().line(),
                    "%s says nearly what %s does (%s): their likeness is %.2f, and %.2f is much", pair.second().name(),
                    pair.first().name(), pair.first().article().source().file(), pair.likeness(), most));
        }
        return problems;
    }

    private List<Pair> pairs() {
        List<Map<String, Integer>> counts = new ArrayList<>();
        try (Analyzer analyzer = TipAnalyzer.create()) {
            for (Text text : texts) {
                Map<String, Integer> terms = terms(analyzer, text.words());
                terms.keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
                counts.add(terms);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Map<String, Double> vector = vector(counts.get(i));
            for (Map.Entry<Integer, Double> other : cosines(vector).entrySet()) {
                if (other.getValue() > most) {
                    pairs.add(new Pair(texts.get(other.getKey()), texts.get(i), other.getValue()));
                }
            }
            vectors.add(vector);
            int document = i;
            vector.keySet().forEach(term -> holders.computeIfAbsent(term, first -> new ArrayList<>()).add(document));
        }
        return pairs;
    }

    private static Map<String, Integer> terms(Analyzer analyzer, String text) {
        Map<String, Integer> terms = new HashMap<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.merge(term.toString(), 1, Integer::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Of length 1. */
    private Map<String, Double> vector(Map<String, Integer> terms) {
        Map<String, Double> vector = new HashMap<>();
        terms.forEach((term, count) -> vector.put(term,
                (double) SIMILARITY.tf(count) * SIMILARITY.idf(documents.get(term), texts.size())));
        double length = Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    private Map<Integer, Double> cosines(Map<String, Double> vector) {
        Map<Integer, Double> cosines = new HashMap<>();
        vector.forEach((term, weight) -> holders.getOrDefault(term, List.of())
                .forEach(other -> cosines.merge(other, weight * vectors.get(other).get(term), Double::sum)));
        return cosines;
    }
}
