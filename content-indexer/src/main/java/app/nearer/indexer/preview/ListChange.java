package app.nearer.indexer.preview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

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

    /**
     * One item of a list: an article, with the tip in it that fits best.
     *
     * @param id      of the tip, or of the article where no tip of it fits
     * @param article its article, or {@code null} for a tip that stands alone
     * @param title   of the tip, or of the article where no tip of it fits
     */
    public record Entry(String id, @Nullable String article, String title) {

        static Entry of(ListItem item) {
            return new Entry(item.id(), item.article(), item.title());
        }

        /** What the two lists are compared by: an article stays though its tip changes. */
        private String key() {
            return article == null ? id : article;
        }
    }

    static ListChange between(String profile, List<ListItem> before, List<ListItem> after) {
        return new ListChange(profile, before.stream().map(Entry::of).toList(), after.stream().map(Entry::of).toList());
    }

    /** Whether it stays as it is, order included. */
    public boolean isNone() {
        return before.stream().map(Entry::id).toList().equals(after.stream().map(Entry::id).toList());
    }

    /** What would be in it and was not. */
    public List<Entry> entering() {
        return without(after, before);
    }

    /** What was in it and would not be. */
    public List<Entry> leaving() {
        return without(before, after);
    }

    /** Returns the articles that stay with another tip, as they would be. */
    public List<Entry> retipped() {
        Set<String> ids = before.stream().map(Entry::id).collect(Collectors.toSet());
        List<Entry> entering = entering();
        return after.stream().filter(entry -> !ids.contains(entry.id()) && !entering.contains(entry)).toList();
    }

    /** Returns whether the two hold the same items in different orders. */
    @JsonIgnore
    public boolean isOnlyReordered() {
        return !isNone() && entering().isEmpty() && leaving().isEmpty() && retipped().isEmpty();
    }

    private static List<Entry> without(List<Entry> entries, List<Entry> others) {
        Set<String> keys = others.stream().map(Entry::key).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !keys.contains(entry.key())).toList();
    }
}
