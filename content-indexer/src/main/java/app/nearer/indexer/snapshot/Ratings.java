package app.nearer.indexer.snapshot;

import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import app.nearer.tipindex.Helpfulness;

/**
 * What people say of items, by the items' ids.
 *
 * @param before what was said in the snapshot that is built upon
 * @param now    what is said in the new one
 */
record Ratings(Map<String, Totals> before, Map<String, Totals> now) {

    /** How helpful an item is held to be. */
    double of(String item) {
        Totals totals = now.get(item);
        return totals == null ? Helpfulness.EXPECTED : totals.helpfulness();
    }

    /** The items that are held to be more or less helpful than before, in order. */
    SortedSet<String> changed() {
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(item -> Objects.equals(before.get(item), now.get(item)));
        return changed;
    }
}
