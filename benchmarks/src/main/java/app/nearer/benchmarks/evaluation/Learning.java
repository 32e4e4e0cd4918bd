package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.recommendation.ranking.ArticleScorer;
import app.nearer.recommendation.ranking.Feature;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.RankingWeights;
import app.nearer.tipindex.TagValues;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the weights of ranking from what judges chose for the people that are for learning, and writes them where ranking reads them.
 *
 * <p>
 * Of two articles that may be given to a person, the one with the higher grade is to score higher: pairwise logistic loss (C. Burges et al.,
 * Learning to rank using gradient descent, ICML 2005), weighted by how far the grades differ, over a sum of features with weights of 0 or
 * more that are drawn towards the weights by hand (ridge). Steps are those of Adagrad (J. Duchi et al., JMLR 2011). How a list is cut stays
 * as it was set by hand.
 */
public final class Learning {

    private static final int ROUNDS = 300;
    private static final double STEP = 0.15;
    private static final double RIDGE = 0.0005;
    private static final double LEAST_DIFFERENCE = 0.5;
    private static final double SCALE = 2;
    private static final double TINY = 1e-12;
    private static final int FOLDS = 4;

    /** What is missing always counts something, even where predicaments tell more. */
    private static final double LEAST_FOR_A_GAP = 0.2;

    /** How far below an article of no use one stands that must not be given, in grades. */
    private static final double HARM = 1;

    private final Library library;

    private Learning(Library library) {
        this.library = library;
    }

    /** A pair of articles for one person: the better one's features less the other's. */
    private record Pair(Map<String, Double> difference, double weight) {
    }

    /** Takes the content folder, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Learning learning = new Learning(Library.of(Path.of(arguments[0])));
        List<Life> people = People.forLearning();
        System.out.println("by hand: " + learning.measured(people, HandWeights.ALL));
        System.out.println("left out in turn: " + learning.crossValidated(people));
        RankingWeights learnt = learning.learn(people);
        RankingWeights before = RankingWeights.learnt();
        boolean same = before.weights().equals(learnt.weights());
        RankingWeights numbered = new RankingWeights(same ? before.version() : before.version() + 1, learnt.named(),
                learnt.repeated(), learnt.leastScore(), learnt.leastShare(), learnt.weights());
        System.out.println("learnt, on the same people: " + learning.measured(people, numbered));
        Files.writeString(Path.of(arguments[1]),
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(numbered) + "\n");
    }

    private ListMeasures measured(List<Life> people, RankingWeights weights) throws IOException {
        return ListMeasures.of(people, library.lists(people, weights));
    }

    private ListMeasures crossValidated(List<Life> people) throws IOException {
        List<ListMeasures> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Life> in = new ArrayList<>();
            List<Life> out = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                (i % FOLDS == fold ? out : in).add(people.get(i));
            }
            folds.add(measured(out, learn(in)));
        }
        return ListMeasures.mean(folds);
    }

    private RankingWeights learn(List<Life> people) {
        List<Pair> pairs = new ArrayList<>();
        people.forEach(person -> pairs.addAll(pairs(person)));
        Map<String, Double> byHand = HandWeights.ALL.weights();
        Map<String, Double> weights = new TreeMap<>(byHand);
        Map<String, Double> squares = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> gradient = gradient(pairs, weights, people.size());
            byHand.forEach((name, prior) -> gradient.merge(name, RIDGE * (weights.getOrDefault(name, 0.0) - prior), Double::sum));
            gradient.forEach((name, slope) -> {
                double square = squares.merge(name, slope * slope, Double::sum);
                if (square > TINY) {
                    weights.merge(name, -STEP * slope / Math.sqrt(square),
                            (old, change) -> Math.max(name.startsWith("GAP.") ? LEAST_FOR_A_GAP : 0, old + change));
                }
            });
        }
        weights.replaceAll((name, weight) -> Math.round(weight * 1000) / 1000.0);
        RankingWeights hand = HandWeights.ALL;
        return new RankingWeights(hand.version(), hand.named(), hand.repeated(), hand.leastScore(), hand.leastShare(), weights);
    }

    private static Map<String, Double> gradient(List<Pair> pairs, Map<String, Double> weights, int people) {
        Map<String, Double> gradient = new HashMap<>();
        for (Pair pair : pairs) {
            double margin = 0;
            for (Map.Entry<String, Double> feature : pair.difference().entrySet()) {
                margin += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
            }
            double push = -SCALE * pair.weight() / people / (1 + Math.exp(SCALE * margin));
            pair.difference().forEach((name, value) -> gradient.merge(name, push * value, Double::sum));
        }
        return gradient;
    }

    /** All pairs of one person, of weight 1 together. */
    private List<Pair> pairs(Life person) {
        Map<String, Map<String, Double>> features = features(person);
        List<Pair> pairs = new ArrayList<>();
        for (String better : features.keySet()) {
            for (String worse : features.keySet()) {
                double difference = grade(person, better) - grade(person, worse);
                if (difference >= LEAST_DIFFERENCE) {
                    Map<String, Double> values = new HashMap<>(features.get(better));
                    features.get(worse).forEach((name, value) -> values.merge(name, -value, Double::sum));
                    pairs.add(new Pair(values, difference));
                }
            }
        }
        double all = pairs.stream().mapToDouble(Pair::weight).sum();
        return pairs.stream().map(pair -> new Pair(pair.difference(), pair.weight() / all)).toList();
    }

    /** The features of each article that nothing excludes for this person, by their weights' names. */
    private Map<String, Map<String, Double>> features(Life person) {
        QuizResultEvent result = person.result();
        ArticleScorer scorer = ArticleScorer.of(result, HandWeights.ALL);
        Map<String, Map<String, Double>> features = new TreeMap<>();
        for (String id : library.search(Ranking.candidates(result))) {
            PlannedArticle article = library.articles().get(id);
            TagValues tags = TagValues.of(article.tags());
            if (!scorer.isFiltered(tags)) {
                Map<String, Double> values = new HashMap<>();
                for (Feature feature : scorer.features(tags, article.article().supportFirst())) {
                    values.merge(feature.weightName(), feature.value(), Double::sum);
                }
                features.put(id, values);
            }
        }
        return features;
    }

    private static double grade(Life person, String article) {
        return Judge.meanGrade(person, article) - (Judge.mustNotBeGiven(person, article) ? HARM : 0);
    }
}
