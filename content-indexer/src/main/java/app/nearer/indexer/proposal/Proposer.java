package app.nearer.indexer.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import app.nearer.indexer.proposal.Scale.Judged;
import app.nearer.indexer.source.Library;

/**
 * Proposes tags for texts. From which score on a tag is proposed, and how sure that is, is learnt by scoring each text of the library with what the
 * other articles teach.
 */
public final class Proposer {

    private static final int ROUNDS = 5;

    private final Scorer scorer;
    private final Map<Label, Scale> scales = new TreeMap<>();

    private Proposer(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Learns from a library, in a second or so. */
    public static Proposer learntFrom(Library library) {
        return learntFrom(Example.of(library), Proposer::likenessAndWords);
    }

    static Scorer likenessAndWords(List<Example> examples) {
        return new Together(new Centroids(examples), new WordList(), examples);
    }

    static Proposer learntFrom(List<Example> examples, Function<List<Example>, Scorer> learning) {
        Proposer proposer = new Proposer(learning.apply(examples));
        Map<Label, List<Judged>> judged = new TreeMap<>();
        Label.all().forEach(label -> judged.put(label, new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            Folds folds = Folds.of(examples, ROUNDS, round);
            Scorer others = learning.apply(folds.learnt());
            for (Example example : folds.asked()) {
                others.scores(example.terms())
                        .forEach((label, score) -> judged.get(label).add(new Judged(score, example.labels().contains(label))));
            }
        }
        judged.forEach((label, all) -> proposer.scales.put(label, Scale.of(all)));
        return proposer;
    }

    /** The tags of a text, the surest first. */
    public List<Proposal> propose(String text) {
        Terms terms = Terms.of(text);
        Map<Label, Double> scores = scorer.scores(terms);
        return proposed(scores).stream()
                .map(label -> new Proposal(label, scales.get(label).worth(scores.get(label)), scorer.words(label, terms)))
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed().thenComparing(Proposal::label))
                .toList();
    }

    Collection<Label> proposed(Terms terms) {
        return proposed(scorer.scores(terms));
    }

    private Collection<Label> proposed(Map<Label, Double> scores) {
        return scores.entrySet()
                .stream()
                .filter(score -> score.getValue() >= scales.get(score.getKey()).threshold())
                .map(Map.Entry::getKey)
                .toList();
    }
}
