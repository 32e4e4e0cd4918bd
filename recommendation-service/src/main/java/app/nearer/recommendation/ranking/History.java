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
 * @param finished ids of articles of which an item was read or tried
 * @param refused  ids of articles of which an item was refused, and which do not come back with another
 */
record History(List<TipValues> helpful, Set<String> finished, Set<String> refused) {

    static final History NONE = new History(List.of(), Set.of(), Set.of());

    /** Verdicts after which an item does not come back. */
    private static final Set<Verdict> DONE_WITH = Set.of(Verdict.READ, Verdict.TRIED, Verdict.HELPFUL, Verdict.NOT_FOR_ME);

    /** What a tip gains that is just like one that helped. */
    private static final double DRAWN = 0.5;

    /** What is left to a tip whose article was opened already. */
    private static final double FINISHED = 0.7;

    static History of(List<ItemVerdict> said, List<TipValues> itemsSpokenOf) {
        Set<String> helpful = itemsWith(Set.of(Verdict.HELPFUL), said);
        return new History(itemsSpokenOf.stream().filter(tip -> helpful.contains(tip.id())).toList(),
                articles(itemsWith(Set.of(Verdict.READ, Verdict.TRIED), said), itemsSpokenOf),
                articles(itemsWith(Set.of(Verdict.NOT_FOR_ME), said), itemsSpokenOf));
    }

    private static Set<String> articles(Set<String> items, List<TipValues> itemsSpokenOf) {
        Set<String> articles = new HashSet<>();
        itemsSpokenOf.stream().filter(tip -> items.contains(tip.id())).map(TipValues::article).filter(Objects::nonNull)
                .forEach(articles::add);
        return articles;
    }

    /** Whether a tip is of an article that was refused. */
    boolean refuses(TipValues tip) {
        return tip.article() != null && refused.contains(tip.article());
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
