package app.nearer.indexer.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import app.nearer.indexer.source.Library;

/**
 * How well proposals agree with the library's own tags: in ten rounds a tenth of the articles is taken away, the rest learnt from, and the tips and
 * parts of those taken away are asked about. No text is ever judged by others of its article.
 */
public final class CrossValidation {

    private static final int ROUNDS = 10;

    private CrossValidation() {
    }

    /**
     * Three ways of proposing, each by its label.
     *
     * @param texts    that were asked about
     * @param words    a list of words alone, the baseline
     * @param likeness to the library alone
     * @param both     as drafts get them
     */
    public record Comparison(int texts, Map<Label, Agreement> words, Map<Label, Agreement> likeness, Map<Label, Agreement> both) {
    }

    public static Comparison of(Library library) {
        return of(Example.of(library));
    }

    static Comparison of(List<Example> examples) {
        return new Comparison(examples.size(), agreement(examples, learnt -> new WordList()),
                agreement(examples, Centroids::new), agreement(examples, Proposer::likenessAndWords));
    }

    private static Map<Label, Agreement> agreement(List<Example> examples, Function<List<Example>, Scorer> learning) {
        Map<Label, Agreement> agreements = new TreeMap<>();
        Label.all().forEach(label -> agreements.put(label, Agreement.NONE));
        for (int round = 0; round < ROUNDS; round++) {
            Folds folds = Folds.of(examples, ROUNDS, round);
            Proposer proposer = Proposer.learntFrom(folds.learnt(), learning);
            for (Example example : folds.asked()) {
                Collection<Label> proposed = proposer.proposed(example.terms());
                agreements.replaceAll(
                        (label, before) -> before.and(proposed.contains(label), example.labels().contains(label)));
            }
        }
        return agreements;
    }
}
