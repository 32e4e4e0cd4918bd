package app.nearer.quiz.resultpage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import app.nearer.contracts.Article;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.readinglist.ReadingLists;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.result.ShownList;

/** Where an article stands in the list of the result that a visit has open. */
@Component
public class Places {

    private final Results results;
    private final ReadingLists lists;
    private final ArticleLookup library;

    Places(Results results, ReadingLists lists, ArticleLookup library) {
        this.results = results;
        this.lists = lists;
        this.library = library;
    }

    /**
     * A place in a list.
     *
     * @param item the item that the article is or holds; {@code null} where it stands in the list no more
     * @param next what comes after it, or else before it, and was not spoken of; {@code null} when all was, and where support comes first
     */
    public record Place(@Nullable String item, @Nullable Next next) {
    }

    /**
     * What comes next.
     *
     * @param title of its article
     * @param link  the address of its article
     */
    public record Next(String title, String link) {
    }

    /** The place of an article; empty when the visit has no result open, or no list has come. */
    public Optional<Place> of(String article, @Nullable UUID open) {
        return Optional.ofNullable(open)
                .flatMap(results::find)
                .flatMap(result -> lists.latest(result.id()).map(list -> place(article, result, list, this::title)));
    }

    /** Ids of the items that whoever has a result open does not want to be shown again. */
    public Set<String> refused(@Nullable UUID open) {
        return Optional.ofNullable(open).flatMap(results::find).stream()
                .flatMap(result -> result.history().stream())
                .filter(said -> said.verdict() == Verdict.NOT_FOR_ME)
                .map(ItemVerdict::item)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The title of the article that an item is in, or of the item where the article is unknown. */
    private String title(ListItem item) {
        return Optional.ofNullable(item.article())
                .map(id -> library.articles(List.of(id)).get(id))
                .map(Article::title)
                .orElse(item.title());
    }

    static Place place(String article, Result result, ReadingListEvent list, Function<ListItem, String> title) {
        List<ListItem> items = list.items();
        int at = -1;
        for (int i = items.size() - 1; i >= 0; i--) {
            at = article.equals(items.get(i).article()) ? i : at;
        }
        Set<String> done = result.history()
                .stream()
                .filter(said -> said.verdict() != Verdict.SAVED)
                .map(ItemVerdict::item)
                .collect(Collectors.toUnmodifiableSet());
        // where support comes first, no title stands on a page that was not opened for it
        Next next = result.supportFirst()
                ? null
                : Stream.concat(items.stream().skip(at + 1L), items.stream().limit(at + 1L))
                        .filter(item -> !done.contains(item.id()) && !article.equals(item.article()))
                        .filter(item -> item.article() != null)
                        .findFirst()
                        .map(item -> new Next(title.apply(item),
                                String.valueOf(ShownList.address(String.valueOf(item.article()), item.article()))))
                        .orElse(null);
        return new Place(at < 0 ? null : items.get(at).id(), next);
    }
}
