package app.nearer.indexer.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.indexer.source.SourceTags;
import app.nearer.indexer.source.SourceTip;

/**
 * One file of the library, with its state and its checks.
 *
 * @param id       of its article; {@code null} when the file was refused
 * @param title    of its article, else the file's name
 * @param state    in one or two words
 * @param shown    whether readers have it now
 * @param suits    who it is for, and who it is not for
 * @param tips     those that a filter lets through
 * @param problems that keep it from being published
 * @param notices  that do not
 */
record Item(String file, @Nullable String id, String title, String state, boolean shown, List<Suits> suits,
        List<ListedTip> tips, List<Problem> problems, List<Problem> notices) {

    /** A tip, and which readers it fits better or worse than the other tips of its article. */
    record ListedTip(SourceTip tip, List<Suits> suits) {
    }

    /** Which items are to be seen; {@code null} is any. */
    record Filter(@Nullable Dimension dimension, @Nullable Relationship relationship, @Nullable Integer effort,
            boolean withProblems) {

        private boolean lets(FrontMatter article, SourceTip tip) {
            SourceTags tags = tip.within(article);
            return (dimension == null || tags.dimensions().getOrDefault(dimension, 0) >= Coverage.EARNEST)
                    && (relationship == null || tags.relationships().contains(relationship))
                    && (effort == null || tip.effort() == effort);
        }

        boolean isOfTips() {
            return dimension != null || relationship != null || effort != null;
        }
    }

    /**
     * All items that a filter lets through, in the order of their files.
     *
     * @param shown     ids of articles that readers have
     * @param withdrawn ids of articles that operators have withdrawn
     */
    static List<Item> of(Library library, Filter filter, Set<String> shown, Set<String> withdrawn, LocalDate today) {
        Map<String, Item> items = new TreeMap<>();
        for (SourceArticle article : library.accepted()) {
            FrontMatter from = article.frontMatter();
            List<ListedTip> tips = from.tips().stream().filter(tip -> filter.lets(from, tip))
                    .map(tip -> new ListedTip(tip, Suits.of(tip.within(from)))).toList();
            String state = withdrawn.contains(article.id())
                    ? "withdrawn here"
                    : article.stage(today).name().toLowerCase(Locale.ROOT).replace('_', ' ');
            items.put(article.file(), new Item(article.file(), article.id(), from.title(), state,
                    shown.contains(article.id()), Suits.of(from.tags()), tips, List.of(),
                    of(library.notices(today), article.file())));
        }
        for (Problem problem : library.problems()) {
            items.computeIfAbsent(problem.file(), file -> new Item(file, null, file, "refused", false, List.of(), List.of(),
                    of(library.problems(), file), List.of()));
        }
        return items.values()
                .stream()
                .filter(item -> !filter.isOfTips() || !item.tips().isEmpty())
                .filter(item -> !filter.withProblems() || !item.problems().isEmpty() || !item.notices().isEmpty())
                .toList();
    }

    private static List<Problem> of(List<Problem> problems, String file) {
        List<Problem> own = new ArrayList<>(problems);
        own.removeIf(problem -> !problem.file().equals(file));
        return own;
    }
}
