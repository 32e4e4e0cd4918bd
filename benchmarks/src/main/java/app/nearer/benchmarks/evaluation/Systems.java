package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.RankingWeights;
import app.nearer.tipindex.ArticleText;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipAnalyzer;

/**
 * The systems that are compared. All but the earlier ranking choose from the articles that Nearer's own query lets through for the person, so
 * that choosing is compared, and not who leaves out what would hurt.
 */
final class Systems {

    static final String NEARER = "Nearer";

    private static final int LARGEST_GAPS = 3;
    private static final double LAMBDA = 0.7;

    /** As the quiz calls them. */
    private static final Map<Dimension, String> NAMES = Map.of(Dimension.EMOTIONAL, "emotional closeness feelings",
            Dimension.PHYSICAL,
            "touch and presence", Dimension.SEXUAL, "sexual closeness", Dimension.INTELLECTUAL, "thinking together",
            Dimension.EXPERIENTIAL, "time and life shared", Dimension.SOCIAL, "belonging friends", Dimension.SPIRITUAL,
            "meaning and values");

    private final Library library;

    Systems(Library library) {
        this.library = library;
    }

    /** Returns all systems by their names, Nearer last. */
    Map<String, Function<Life, List<String>>> all(List<Life> people) throws IOException {
        Map<String, Function<Life, List<String>>> systems = new LinkedHashMap<>();
        systems.put("the ranking before (dimensions first)",
                person -> first(Objects.requireNonNull(ListFiles.EARLIER.get(person.id()))));
        systems.put("BM25 on gaps and what was ticked", this::bm25);
        systems.put("candidates as Lucene scores them", this::candidates);
        systems.put("MMR over these (λ = 0.7)", this::mmr);
        systems.put("rules by hand", library.lists(people, HandWeights.ALL));
        systems.put(NEARER, library.lists(people, RankingWeights.learnt()));
        return systems;
    }

    private List<String> candidates(Life person) {
        return first(library.search(Ranking.candidates(person.result())));
    }

    /** BM25 on the names of the largest gaps, and of the barriers and predicaments that were ticked or named. */
    private List<String> bm25(Life person) {
        QuizResultEvent result = person.result();
        List<String> words = new ArrayList<>(result.profile().stream().filter(score -> score.gap() > 0)
                .sorted(Comparator.comparingDouble(DimensionScore::gap).reversed()).limit(LARGEST_GAPS)
                .map(score -> NAMES.get(score.dimension())).toList());
        result.barriers().stream().sorted().forEach(barrier -> words.add(barrier.name().replace('_', ' ')));
        result.predicaments().stream().sorted().forEach(named -> words.add(named.name().replace('_', ' ')));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Ranking.candidates(result), Occur.FILTER)
                .add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD);
        try (Analyzer analyzer = TipAnalyzer.create()) {
            Query found = new QueryBuilder(analyzer).createBooleanQuery(PageFields.ALL, String.join(" ", words));
            if (found != null) {
                query.add(found, Occur.SHOULD);
            }
        }
        return first(library.search(query.build()));
    }

    /** Maximal marginal relevance over the candidates, likeness by the dimensions treated (J. Carbonell and J. Goldstein, SIGIR 1998). */
    private List<String> mmr(Life person) {
        try {
            ScoreDoc[] found = library.index().search(Ranking.candidates(person.result()), library.articles().size()).scoreDocs;
            Map<String, Double> relevance = new LinkedHashMap<>();
            for (ScoreDoc document : found) {
                relevance.put(ArticleText.read(library.index().storedFields(), document.doc).id(),
                        (double) document.score / found[0].score);
            }
            List<String> left = new ArrayList<>(relevance.keySet());
            List<String> chosen = new ArrayList<>();
            while (chosen.size() < Ranking.SIZE && !left.isEmpty()) {
                String next = left.stream().max(Comparator.comparingDouble(id -> LAMBDA * relevance.get(id)
                        - (1 - LAMBDA) * chosen.stream().mapToDouble(other -> likeness(id, other)).max().orElse(0)))
                        .orElseThrow();
                left.remove(next);
                chosen.add(next);
            }
            return chosen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double likeness(String one, String other) {
        Map<Dimension, Integer> first = Objects.requireNonNull(library.articles().get(one)).tags().strengths();
        Map<Dimension, Integer> second = Objects.requireNonNull(library.articles().get(other)).tags().strengths();
        double product = 0;
        for (Dimension dimension : Dimension.values()) {
            product += first.getOrDefault(dimension, 0) * second.getOrDefault(dimension, 0);
        }
        return product / Math.sqrt(square(first) * square(second));
    }

    private static double square(Map<Dimension, Integer> strengths) {
        return strengths.values().stream().mapToDouble(strength -> strength * strength).sum();
    }

    private static List<String> first(List<String> ids) {
        return ids.subList(0, Math.min(Ranking.SIZE, ids.size()));
    }
}
