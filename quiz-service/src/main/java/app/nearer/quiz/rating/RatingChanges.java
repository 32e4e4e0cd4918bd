package app.nearer.quiz.rating;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has to be told, so that the topic holds what is counted.
 *
 * @param told      totals that differ from those told last
 * @param takenBack ids of items of which too few speak by now
 */
record RatingChanges(List<ItemTotal> told, List<String> takenBack) {

    /** From what was told last to what is counted now; the order is that of the items' ids. */
    static RatingChanges between(Collection<ItemTotal> before, Collection<ItemTotal> now) {
        Set<ItemTotal> known = new HashSet<>(before);
        Set<String> counted = now.stream().map(ItemTotal::item).collect(Collectors.toUnmodifiableSet());
        return new RatingChanges(
                now.stream().filter(total -> !known.contains(total)).sorted(RatingChanges::byItem).toList(),
                before.stream().map(ItemTotal::item).filter(item -> !counted.contains(item)).sorted().toList());
    }

    private static int byItem(ItemTotal one, ItemTotal other) {
        return one.item().compareTo(other.item());
    }
}
