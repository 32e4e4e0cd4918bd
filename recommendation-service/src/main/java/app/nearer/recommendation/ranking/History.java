package app.nearer.recommendation.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Verdict;
import app.nearer.tipindex.TipValues;

/**
 * What was said of earlier lists, as far as it bears on others than the items themselves.
 *
 * @param helpful  the tips that helped, whose like is wanted
 * @param finished ids of articles of which an item was read, tried or refused
 */
record History(List<TipValues> helpful, Set<String> finished) {

    static final History NONE = new History(List.of(), Set.of());

    /** Verdicts after which an item does not come back. */
    private static final Set<Verdict> DONE_WITH = Set.of(Verdict.READ, Verdict.TRIED, Verdict.HELPFUL, Verdict.NOT_FOR_ME);

    /** What a tip gains that is just like one that helped. */
    private static final double DRAWN = 0.5;

    /** What is left to a tip whose article was opened or refused already. */
    private static final double FINISHED = 0.7;

    static History of(List<ItemVerdict> said, List<TipValues> itemsSpokenOf) {
        Set<String> helpful = itemsWith(Set.of(Verdict.HELPFUL), said);
        Set<String> others = itemsWith(Set.of(Verdict.READ, Verdict.TRIED, Verdict.NOT_FOR_ME), said);
        Set<String> finished = new HashSet<>();
        itemsSpokenOf.stream()
                .filter(tip -> others.contains(tip.id()) && !helpful.contains(tip.id()))
                .map(TipValues::article)
                .filter(Objects::nonNull)
                .forEach(finished::add);
        return new History(itemsSpokenOf.stream().filter(tip -> helpful.contains(tip.id())).toList(), finished);
    }

    /** Ids of items that do not come back. */
    static Set<String> doneWith(List<ItemVerdict> said) {
        return itemsWith(DONE_WITH, said);
    }

    private static Set<String> itemsWith(Set<Verdict> verdicts, List<ItemVerdict> said) {
        Set<String> items = new HashSet<>();
        said.stream().filter(of -> verdicts.contains(of.verdict())).map(ItemVerdict::item).forEach(items::add);
        return items;
    }

    /** By how much what a tip does for a need counts more, or less, than it would without this history. */
    double factor(TipValues tip) {
        double like = 0;
        for (TipValues other : helpful) {
            like = Math.max(like, Features.likeness(tip, other));
        }
        String article = tip.article();
        return (1 + DRAWN * like) * (article != null && finished.contains(article) ? FINISHED : 1);
    }
}
