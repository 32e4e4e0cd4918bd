package app.nearer.indexer.proposal;

import java.util.ArrayList;
import java.util.List;

/** The texts to learn from, and those to ask about; no article is on both sides. */
record Folds(List<Example> learnt, List<Example> asked) {

    static Folds of(List<Example> examples, int rounds, int round) {
        List<Example> learnt = new ArrayList<>();
        List<Example> asked = new ArrayList<>();
        for (Example example : examples) {
            // a hash of its own, so that rounds within rounds are not the same again
            int group = Math.floorMod((example.article() + rounds).hashCode() * 31, rounds);
            (group == round ? asked : learnt).add(example);
        }
        return new Folds(learnt, asked);
    }
}
