package app.nearer.indexer.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.ListItem;

/**
 * A list on the page where a profile is tried.
 *
 * @param unknown why there is none, or {@code null}
 */
record TriedList(String title, String version, List<Entry> entries, @Nullable String unknown) {

    /** How an entry differs from the other list. */
    enum Difference {
        NONE, ONLY_HERE, OTHER_TIP
    }

    /**
     * An article, with the tip in it that fits best.
     *
     * @param article its id, or that of a tip that stands alone
     * @param title   of the article
     * @param tip     the title of the tip, or {@code null} where no tip fits or the tip stands alone
     */
    record Entry(String article, String title, @Nullable String tip, ListItem item, Difference difference) {

        private static Entry of(ListItem item, Map<String, String> titles) {
            String article = item.article();
            if (article == null || article.equals(item.id())) {
                return new Entry(item.id(), item.title(), null, item, Difference.NONE);
            }
            return new Entry(article, titles.getOrDefault(article, article), item.title(), item, Difference.NONE);
        }

        private Entry beside(Set<String> articles, Set<String> items) {
            Difference found = Difference.NONE;
            if (!articles.contains(article)) {
                found = Difference.ONLY_HERE;
            } else if (!items.contains(item.id())) {
                found = Difference.OTHER_TIP;
            }
            return new Entry(article, title, tip, item, found);
        }
    }

    /**
     * Returns the list of a snapshot.
     *
     * @param titles of articles, by their ids
     */
    static TriedList of(String title, String version, List<ListItem> items, Map<String, String> titles) {
        return new TriedList(title, version, items.stream().map(item -> Entry.of(item, titles)).toList(), null);
    }

    static TriedList unknown(String title, String version, String why) {
        return new TriedList(title, version, List.of(), why);
    }

    /** Returns the same with what differs from another list; nothing does when the other is empty. */
    TriedList beside(TriedList other) {
        if (other.entries().isEmpty()) {
            return this;
        }
        Set<String> articles = other.entries().stream().map(Entry::article).collect(Collectors.toSet());
        Set<String> items = other.entries().stream().map(entry -> entry.item().id()).collect(Collectors.toSet());
        return new TriedList(title, version, entries.stream().map(entry -> entry.beside(articles, items)).toList(), unknown);
    }
}
