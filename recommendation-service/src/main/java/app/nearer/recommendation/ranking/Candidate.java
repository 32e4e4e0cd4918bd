package app.nearer.recommendation.ranking;

import java.util.Comparator;
import java.util.List;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.Reason;
import app.nearer.tipindex.TipText;

/**
 * A tip that may stand in a list.
 *
 * @param score the sum of the contributions of its reasons
 */
record Candidate(TipText tip, double score, List<Reason> reasons) {

    /** Best first; ids decide between equals, so that the same event and snapshot give the same list everywhere. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.tip().id());

    ListItem toItem() {
        return new ListItem(tip.id(), tip.article(), tip.title(), tip.summary(), tip.firstStep(), tip.minutes(), tip.effort(),
                score,
                reasons);
    }
}
