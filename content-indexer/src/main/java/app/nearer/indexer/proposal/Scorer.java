package app.nearer.indexer.proposal;

import java.util.List;
import java.util.Map;

/** Says how much of each label there is in a text, on a scale of its own. */
interface Scorer {

    /** Of each label, higher where the text is more likely to have it; a label of which nothing can be said is left out. */
    Map<Label, Double> scores(Terms text);

    /** The words of the text that speak for the label, the weightiest first. */
    List<String> words(Label label, Terms text);
}
