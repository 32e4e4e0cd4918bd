package app.nearer.quiz.result;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.result.Samples.ResultBuilder;
import app.nearer.quiz.result.ShownList.Item;
import app.nearer.quiz.result.ShownList.Tip;
import app.nearer.quiz.result.ShownList.Words;

class ShownListTests {

    private static final Reason GAP = Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.5);

    @Test
    void beforeTheFirstListComesItIsAwaited() {
        ShownList shown = shown(Samples.result(), null);
        assertThat(shown.awaited()).isTrue();
        assertThat(shown.items()).isEmpty();
    }

    @Test
    void theListOfTheRevisionIsShown() {
        ShownList shown = shown(Samples.result(), Samples.list(1, Samples.item("a", "a", GAP)));
        assertThat(shown.awaited()).isFalse();
        assertThat(shown.items()).extracting(Item::id).containsExactly("a");
    }

    @Test
    void whileANewListIsMadeTheOldOneIsShown() {
        ShownList shown = shown(Samples.result().revision(2), Samples.list(1, Samples.item("a", "a", GAP)));
        assertThat(shown.awaited()).isTrue();
        assertThat(shown.revision()).isEqualTo(2);
        assertThat(shown.items()).extracting(Item::id).containsExactly("a");
    }

    @Test
    void anEmptyListIsNoLongerAwaited() {
        assertThat(shown(Samples.result(), Samples.list(1)).awaited()).isFalse();
    }

    @Test
    void whatWasSaidOfAnItemStandsByIt() {
        ResultBuilder said = Samples.result().said(new ItemVerdict("a", Verdict.SAVED), new ItemVerdict("b", Verdict.READ));
        ShownList shown = shown(said, Samples.list(1, Samples.item("a", "a", GAP), Samples.item("c", "c", GAP)));
        assertThat(shown.items().getFirst().said()).containsExactly(Verdict.SAVED);
        assertThat(shown.items().getLast().said()).isEmpty();
    }

    @Test
    void anItemLeadsToItsArticleAndATipToItsPlaceThere() {
        assertThat(item(Samples.item("listening", "listening", GAP)).link()).isEqualTo("/articles/listening");
        assertThat(item(Samples.item("ask", "listening", GAP)).link()).isEqualTo("/articles/listening#tip-ask");
        assertThat(item(Samples.item("alone", null, GAP)).link()).isNull();
    }

    @Test
    void anIdIsWrittenIntoAnAddressSafely() {
        assertThat(item(Samples.item("a", "../x?y#z", GAP)).link()).isEqualTo("/articles/..%2Fx%3Fy%23z#tip-a");
    }

    @Test
    void theArticleComesFirstAndTheTipInIt() {
        Item item = item(Samples.item("ask", "listening", GAP), article("listening", tip("ask")));
        assertThat(item.title()).isEqualTo("Article listening");
        assertThat(item.link()).isEqualTo("/articles/listening");
        assertThat(item.readingMinutes()).isEqualTo(4);
        assertThat(item.why()).isEqualTo("Why ask");
        assertThat(item.summary()).as("the sentence says enough").isNull();
        assertThat(item.minutes()).isNull();
        assertThat(item.firstStep()).isNull();
        assertThat(item.tip()).isEqualTo(
                new Tip("Title of ask", "/articles/listening#tip-ask", "Summary", null, "Times of ask"));
    }

    @Test
    void anArticleWithoutATipHasItsSummary() {
        Item item = item(Samples.item("listening", "listening", GAP), article("listening", tip("ask")));
        assertThat(item.title()).isEqualTo("Article listening");
        assertThat(item.summary()).isEqualTo("About listening");
        assertThat(item.tip()).isNull();
    }

    @Test
    void whereNoSentenceSaysWhyTheArticleHasItsSummaryToo() {
        ReadingListEvent list = Samples.list(1, Samples.item("ask", "listening", GAP));
        Item item = ShownList.of(Samples.result().build(), list, null,
                new Words(Map.of("listening", article("listening", tip("ask"))), List.of(""), ArticleTip::id)).items().getFirst();
        assertThat(item.summary()).isEqualTo("About listening");
        assertThat(item.tip()).isNotNull();
    }

    @Test
    void anItemWhoseArticleCannotBeReadShowsItsTip() {
        Item item = item(Samples.item("ask", "listening", GAP));
        assertThat(item.title()).isEqualTo("Title of ask");
        assertThat(item.link()).isEqualTo("/articles/listening#tip-ask");
        assertThat(item.summary()).isEqualTo("Summary");
        assertThat(item.minutes()).isEqualTo(5);
        assertThat(item.readingMinutes()).isNull();
        assertThat(item.tip()).isNull();
    }

    @Test
    void aTipThatTheArticleHasNoLongerIsShownWithoutItsTimes() {
        Item item = item(Samples.item("ask", "listening", GAP), article("listening"));
        assertThat(item.tip()).isEqualTo(new Tip("Title of ask", "/articles/listening#tip-ask", "Summary", null, ""));
    }

    @Test
    void ofSeveralTipsOfOneArticleInAnOlderListTheFirstShowsTheArticle() {
        ShownList shown = shown(Samples.result(),
                Samples.list(1, Samples.item("ask", "listening", GAP), Samples.item("wait", "listening", GAP)),
                article("listening", tip("ask"), tip("wait")));
        assertThat(shown.items()).extracting(Item::title).containsExactly("Article listening", "Title of wait");
        assertThat(shown.items()).extracting(Item::link).containsExactly("/articles/listening", "/articles/listening#tip-wait");
    }

    @Test
    void whatWasNotInTheListBeforeIsNewAndInTheFirstListNothingIs() {
        ReadingListEvent first = Samples.list(1, Samples.item("a", "a", GAP));
        ReadingListEvent second = Samples.list(2, Samples.item("a", "a", GAP), Samples.item("b", "b", GAP));
        assertThat(ShownList.of(Samples.result().build(), first, null, words(first)).items()).noneMatch(Item::fresh);
        assertThat(ShownList.of(Samples.result().revision(2).build(), second, first, words(second)).items())
                .extracting(Item::fresh)
                .containsExactly(false, true);
    }

    private static Item item(ListItem item, Article... articles) {
        return shown(Samples.result(), Samples.list(1, item), articles).items().getFirst();
    }

    private static ShownList shown(ResultBuilder result, @Nullable ReadingListEvent list, Article... articles) {
        return ShownList.of(result.build(), list, null, words(list, articles));
    }

    private static Words words(@Nullable ReadingListEvent list, Article... articles) {
        return new Words(Arrays.stream(articles).collect(toMap(Article::id, article -> article)),
                list == null ? List.of() : list.items().stream().map(item -> "Why " + item.id()).toList(),
                tip -> "Times of " + tip.id());
    }

    private static Article article(String id, ArticleTip... tips) {
        return new Article(id, "Article " + id, "About " + id, "en", "", 4, Map.of(), false, List.of(), List.of(tips));
    }

    private static ArticleTip tip(String id) {
        return new ArticleTip(id, "Tip " + id, "What", "Why", "First", 5, 1, Set.of());
    }
}
