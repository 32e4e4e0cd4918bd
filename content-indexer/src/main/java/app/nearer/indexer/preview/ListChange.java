package app.nearer.indexer.preview;

import java.util.List;

import app.nearer.contracts.ListItem;

/**
 * How the list of one sample profile would change.
 *
 * @param profile who, in a few words
 * @param before  from the published snapshot, in order
 * @param after   from the other
 */
public record ListChange(String profile, List<Entry> before, List<Entry> after) {

    public ListChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** One item of a list. */
    public record Entry(String id, String title) {

        static Entry of(ListItem item) {
            return new Entry(item.id(), item.title());
        }
    }

    static ListChange between(String profile, List<ListItem> before, List<ListItem> after) {
        return new ListChange(profile, before.stream().map(Entry::of).toList(), after.stream().map(Entry::of).toList());
    }

    /** Whether it stays as it is, order included. */
    public boolean isNone() {
        return ids(before).equals(ids(after));
    }

    /** What would be in it and was not. */
    public List<Entry> entering() {
        return after.stream().filter(entry -> !ids(before).contains(entry.id())).toList();
    }

    /** What was in it and would not be. */
    public List<Entry> leaving() {
        return before.stream().filter(entry -> !ids(after).contains(entry.id())).toList();
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
