package app.nearer.indexer.snapshot;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which articles, by their ids, one snapshot differs from another. */
public record SnapshotDifference(SortedSet<String> added, SortedSet<String> changed, SortedSet<String> removed) {

    /**
     * Compares two snapshots.
     *
     * @param before what each article amounted to, by its id
     * @param after  what each amounts to now
     */
    public static SnapshotDifference between(Map<String, String> before, Map<String, String> after) {
        SortedSet<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        SortedSet<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        SortedSet<String> changed = new TreeSet<>();
        after.forEach((id, now) -> {
            if (before.containsKey(id) && !now.equals(before.get(id))) {
                changed.add(id);
            }
        });
        return new SnapshotDifference(added, changed, removed);
    }
}
