package app.nearer.recommendation.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.Reason;
import app.nearer.tipindex.TipText;
import app.nearer.tipindex.TipValues;

/**
 * A tip that may stand in a list.
 *
 * @param document its number in the whole index
 * @param score    the sum of the contributions of its reasons
 * @param factor   by how much what it does for a need counts more or less than its strength alone, see {@link Scoring#factor}
 * @param shares   the share of each dimension in what it treats, see {@link Features#shares}; 0 where it brings more of what there is too much of
 */
record Candidate(int document, TipValues tip, double score, double factor, double[] shares) {

    /** Best first; ids decide between equals, so that the same event and tips give the same list however the index is cut up. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.tip().id());

    static Candidate of(int document, TipValues tip, Scoring scoring) {
        return new Candidate(document, tip, scoring.worth(tip), scoring.factor(tip), scoring.shares(tip));
    }

    /** What no two items of a list have in common. */
    String article() {
        return Objects.requireNonNullElse(tip.article(), tip.id());
    }

    ListItem toItem(TipText text, List<Reason> reasons) {
        return new ListItem(text.id(), text.article(), text.title(), text.summary(), text.firstStep(), text.minutes(),
                text.effort(), score, reasons);
    }
}
