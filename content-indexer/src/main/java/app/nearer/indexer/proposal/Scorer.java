package app.nearer.indexer.proposal;

import java.util.List;

/** Says how much of a label there is in a text, on a scale of its own. */
interface Scorer {

    /** Higher where the text is more likely to have the label. */
    double score(Label label, Terms text);

    /** The words of the text that speak for the label, the weightiest first. */
    List<String> words(Label label, Terms text);
}
