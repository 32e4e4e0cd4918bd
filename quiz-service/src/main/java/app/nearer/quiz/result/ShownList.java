package app.nearer.quiz.result;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Verdict;

/**
 * A reading list as the page shows it: articles, each with the tip in it that fits best.
 *
 * @param revision the revision of the result that a list is wanted for
 * @param awaited  whether the list for that revision is still on its way; the items are then those of the one before
 */
public record ShownList(int revision, boolean awaited, List<Item> items) {

    /**
     * What a page knows beside a list.
     *
     * @param articles the articles of the list that can be read, by id
     * @param why      one sentence for each item, in their order; empty where there is none
     * @param times    how long a tip takes, in words
     */
    public record Words(Map<String, Article> articles, List<String> why, Function<ArticleTip, String> times) {
    }

    /**
     * Puts what came into the page's words.
     *
     * @param latest the list of the highest revision that has come
     * @param before the list before that one
     * @param words  those for the items of the latest
     */
    public static ShownList of(Result result, @Nullable ReadingListEvent latest, @Nullable ReadingListEvent before,
            Words words) {
        if (latest == null) {
            return new ShownList(result.revision(), true, List.of());
        }
        Set<String> known = before == null ? Set.of() : before.items().stream().map(ListItem::id).collect(toUnmodifiableSet());
        Set<String> shown = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (int place = 0; place < latest.items().size(); place++) {
            ListItem item = latest.items().get(place);
            Article article = item.article() == null ? null : words.articles.get(item.article());
            // older lists hold several tips of one article: the first shows the article, the others show their tips
            Article first = article != null && shown.add(article.id()) ? article : null;
            items.add(Item.of(item, first, words.why.get(place), words.times, before != null && !known.contains(item.id()),
                    said(result, item)));
        }
        return new ShownList(result.revision(), latest.revision() < result.revision(), items);
    }

    /** The address of an item's article, at the passage; {@code null} for a tip that stands alone. */
    public static @Nullable String address(String item, @Nullable String article) {
        if (article == null) {
            return null;
        }
        UriComponentsBuilder to = UriComponentsBuilder.fromPath("/articles/").pathSegment(article);
        if (!item.equals(article)) {
            to.fragment("tip-" + item);
        }
        return to.encode().toUriString();
    }

    private static Set<Verdict> said(Result result, ListItem item) {
        Set<Verdict> said = EnumSet.noneOf(Verdict.class);
        result.history().stream().filter(of -> of.item().equals(item.id())).map(ItemVerdict::verdict).forEach(said::add);
        return said;
    }

    /**
     * One item of it: an article with a tip, an article alone, or, where the article cannot be read, a tip alone.
     *
     * @param title          of the article, or of the tip where it is alone
     * @param link           the address of the article, at the passage where the tip is alone; {@code null} for a tip that has no article
     * @param summary        {@code null} where an article has a tip and a sentence to say why
     * @param readingMinutes {@code null} where the tip is alone
     * @param minutes        what a tip that is alone takes; {@code null} where there is an article
     * @param firstStep      of a tip that is alone
     * @param why            one sentence; empty where there is nothing to say
     * @param fresh          whether it did not stand in the list before
     * @param said           what the visitor said of it
     */
    public record Item(String id, String title, @Nullable String link, @Nullable String summary,
            @Nullable Integer readingMinutes, @Nullable Integer minutes, @Nullable String firstStep, String why, boolean fresh,
            @Nullable Tip tip, Set<Verdict> said) {

        static Item of(ListItem item, @Nullable Article article, String why, Function<ArticleTip, String> times, boolean fresh,
                Set<Verdict> said) {
            if (article == null) {
                return new Item(item.id(), item.title(), address(item.id(), item.article()), item.summary(), null, item.minutes(),
                        item.firstStep(), why, fresh, null, said);
            }
            Tip tip = item.id().equals(article.id()) ? null : Tip.of(item, article, times);
            String summary = tip == null || why.isEmpty() ? article.summary() : null;
            return new Item(item.id(), article.title(), address(article.id(), article.id()), summary, article.minutes(), null,
                    null,
                    why, fresh, tip, said);
        }
    }

    /**
     * The tip of an article.
     *
     * @param link  the address of its place in the article
     * @param what  what to do
     * @param times how long it takes, in words; empty where that is not known
     */
    public record Tip(String title, String link, String what, @Nullable String firstStep, String times) {

        static Tip of(ListItem item, Article article, Function<ArticleTip, String> times) {
            String known = article.tips()
                    .stream()
                    .filter(tip -> tip.id().equals(item.id()))
                    .findFirst()
                    .map(times)
                    .orElse("");
            return new Tip(item.title(), String.valueOf(address(item.id(), article.id())), item.summary(), item.firstStep(),
                    known);
        }
    }
}
