package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Topics;
import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Lists;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;
import tools.jackson.databind.JsonNode;

/** A list of articles as visitors and integrators see it, and the page of a result for which support comes first. */
@RealService
class ArticleListTests {

    private static final Topic ARTICLES = new Topic(Topics.ARTICLES);

    private final Api api;
    private final Tables tables;
    private final Walk walk;
    private final Browser browser;
    private final String article = "article-" + UUID.randomUUID();
    private final String tip = "tip-" + article;

    ArticleListTests(Api api, Tables tables) {
        this.api = api;
        this.tables = tables;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void theArticleComesFirstThenWhyItIsHereThenTheTipInIt() {
        UUID id = finish(false);
        publish("Good colleagues", tip(5, 45, 42));
        list(id, 1, item(tip, Reason.of(Predicament.LIKE_COLLEAGUES, 0.5)));
        Page page = walk.awaitList("Good colleagues");
        assertThat(page.text()).containsSubsequence("Good colleagues", "you two run a household well", "7 min to read",
                "Something to try:", "Title of the tip", "What to do", "First step. Ask tonight",
                "First step: 5 min. Each time: about 45 min, over 6 weeks.", "Save", "Not for me", "Read it? Tried it?",
                "Tried", "Helpful");
        assertThat(page.html()).contains("<h3>").contains("href=\"/articles/" + article + "\">Good colleagues</a>")
                .contains("href=\"/articles/" + article + "#tip-" + tip + "\">Title of the tip</a>");
        assertThat(list(page)).doesNotContain("small effort", "<ul class=\"why\"", "Begins within", "5 min</span>");
    }

    @Test
    void aTipOfOneSittingSaysSo() {
        UUID id = finish(false);
        publish("One evening", tip(5, 45, 1));
        list(id, 1, item(tip, Reason.of(Predicament.LIKE_COLLEAGUES, 0.5)));
        assertThat(walk.awaitList("One evening").text()).contains("About 45 min.").doesNotContain("First step: 5 min");
    }

    @Test
    void anArticleThatIsWithdrawnFromTheStoreLeavesTheListAndOneThatNeverCameShowsItsTip() {
        UUID id = finish(false);
        list(id, 1, item(tip, Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.5)));
        Page page = walk.awaitList("Title of the tip");
        assertThat(page.text()).contains("What to do", "45 min", "First step. Ask tonight").doesNotContain("Something to try");
        publish("Come at last", tip(5, 45, 1));
        assertThat(walk.awaitList("Come at last").text()).contains("Something to try");
    }

    @Test
    void whatIsSaidOfAnItemIsSaidOfItsArticleAndStaysPressed() {
        UUID id = finish(false);
        publish("Good colleagues", tip(5, 45, 1));
        list(id, 1, item(tip, Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.5)));
        Page page = walk.awaitList("Good colleagues");
        assertThat(list(page)).contains("data-item=\"" + tip + "\"").contains("<details>")
                .doesNotContain("aria-pressed=\"true\"");
        Page saved = browser.send(feedback(page).with("verdict", "SAVED"));
        assertThat(saved.text()).contains("“Good colleagues” is saved for you below the list.");
        assertThat(list(saved))
                .containsPattern("value=\"SAVED\"[^>]*aria-pressed=\"true\"[^>]*formaction=\"/result/feedback/undo\"")
                .contains("<details>");
        Page tried = browser.send(feedback(saved).with("verdict", "TRIED"));
        assertThat(tried.text()).contains("“Good colleagues” is marked as tried");
        assertThat(list(tried)).containsPattern("value=\"TRIED\"[^>]*aria-pressed=\"true\"").contains("<details open=\"open\">");
        Page undone = browser.send(tried.form("/result/feedback/undo"));
        assertThat(list(undone)).doesNotContain("aria-pressed=\"true\"");
    }

    @Test
    void integratorsGetTheSentenceTheArticleAndTheTimesBesideWhatTheyGotBefore() {
        String token = api.submitted();
        UUID id = tables.idOf(token);
        publish("Good colleagues", tip(5, 45, 42));
        await().until(() -> api.get("/api/v1/articles/" + article).status() == 200);
        list(id, 1, item(tip, Reason.of(Predicament.LIKE_COLLEAGUES, 0.5), Reason.of(Barrier.GRIEF, 0.4)),
                new ListItem("unknown", "unknown-" + article, "Title", "Summary", null, 5, 1, 0.5,
                        List.of(Reason.of(ReasonKind.MINUTES, 0.5))));
        String path = "/api/v1/results/" + token + "/reading-list";
        await().until(() -> api.get(path).status() == 200);
        JsonNode items = api.get(path).json().get("items");
        JsonNode first = items.get(0);
        assertThat(first.get("id").asString()).isEqualTo(tip);
        assertThat(first.get("title").asString()).isEqualTo("Title of the tip");
        assertThat(first.get("minutes").asInt()).isEqualTo(45);
        assertThat(first.get("articleTitle").asString()).isEqualTo("Good colleagues");
        assertThat(first.get("readingMinutes").asInt()).isEqualTo(7);
        assertThat(first.get("firstStepMinutes").asInt()).isEqualTo(5);
        assertThat(first.get("days").asInt()).isEqualTo(42);
        assertThat(first.get("why").asString()).isEqualTo(
                "It sounds as if you two run a household well and rarely reach each other, and a loss takes up room; this is about the two of you, not the household.");
        assertThat(first.at("/reasons/0/predicament").asString()).isEqualTo("LIKE_COLLEAGUES");
        assertThat(first.at("/reasons/0/text").asString()).startsWith("It sounds as if you two run a household well");
        assertThat(first.at("/reasons/1/text").asString()).isEqualTo("Because a loss takes up room");
        assertThat(first.at("/reasons/1").propertyNames()).doesNotContain("predicament");
        assertThat(items.get(1).propertyNames()).containsExactlyInAnyOrder("id", "article", "title", "summary", "firstStep",
                "minutes", "effort", "score", "reasons");
    }

    @Test
    void whereSupportComesFirstHelpIsFirstAndAllElseIsClosed() {
        UUID id = finish(true);
        publish("Planning to leave", tip(5, 45, 1));
        list(id, 1, item(tip, Reason.of(Predicament.AFRAID_OF_SOMEONE, 0.5)));
        Page page = walk.awaitList("Planning to leave");
        String open = open(page);
        assertThat(page.html()).contains("<title>Your page · Nearer</title>");
        assertThat(open).containsSubsequence("<h1", "First, some help", "href=\"/support\"", "Keep it, or not")
                .doesNotContain("Planning to leave", "What you miss", "fairly sure", "<figure", "Does this fit", "What is strong",
                        "closeness rests on", "/result/wishes", "/result/focus", "Say it to someone", "/result/card",
                        "data-print",
                        "You can say no", "afraid", "feeling safe", "alone and");
        assertThat(page.html()).doesNotContain("<details open", "<details class=\"later no-print\" open", "class=\"why\"");
        assertThat(page.html()).containsSubsequence("First, some help", "Pages to read when you are alone", "Planning to leave",
                "Keep it, or not", "Your answers as a picture", "<figure");
        assertThat(browser.open("/result/reading-list").text()).contains("To read").doesNotContain("Made for you");
    }

    @Test
    void whereSupportComesFirstAWordOnAPageIsNotedWithoutNamingThePage() {
        UUID id = finish(true);
        publish("Planning to leave", tip(5, 45, 1));
        list(id, 1, item(tip, Reason.of(ReasonKind.SUPPORT, 0.5)));
        Page said = browser.send(feedback(walk.awaitList("Planning to leave")).with("verdict", "HELPFUL"));
        assertThat(open(said)).contains("Noted.").doesNotContain("Planning to leave");
        assertThat(said.form("/result/feedback/undo").value("item")).isEqualTo(tip);
    }

    @Test
    void whereSupportComesFirstNoOtherPageTellsOfItEither() {
        finish(false);
        finish(true);
        assertThat(browser.open("/result/export").header("Content-Disposition")).isEqualTo("attachment; filename=\"data.json\"");
        assertThat(browser.open("/result/card").address().getPath()).isEqualTo("/result");
        Page earlier = browser.open("/result/earlier");
        assertThat(earlier.text()).contains("We don’t set these two side by side.").doesNotContain("closer than then",
                "none that we can tell", "feeling safe");
        assertThat(earlier.html()).doesNotContain("<table");
    }

    @Test
    void moreTouchThanIsWishedIsNotSaidOpenlyWhereSupportComesFirst() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = Walk.answered(page);
            for (String field : form.fields().keySet().stream().toList()) {
                if (field.startsWith("was.physical-")) {
                    form = form.with(field.substring("was.".length()), field.endsWith(".now") ? "5" : "1");
                }
            }
            page = browser.press(page.address().getPath().equals("/quiz/last") ? form.with("safety-no.now", "1") : form, "next");
        }
        assertThat(open(page)).contains("First, some help").doesNotContain("touch", "owe");
        assertThat(page.text()).contains("You never owe it to anyone");
    }

    private UUID finish(boolean unsafe) {
        Form last = Walk.answered(walk.toTheLastPage());
        browser.press(unsafe ? last.with("safety-no.now", "1") : last, "next");
        return tables.idOf(walk.token());
    }

    private void publish(String title, ArticleTip... tips) {
        ARTICLES.publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 1,
                new Article(article, title, "About it", "en", "<p>Text</p>", 7, Map.of(), false, List.of(), List.of(tips))));
    }

    private ArticleTip tip(int firstStep, @Nullable Integer session, @Nullable Integer days) {
        return new ArticleTip(tip, "Tip", "What", "Why", "First", firstStep, 1, Set.of(), session, days);
    }

    private ListItem item(String id, Reason... reasons) {
        return new ListItem(id, article, "Title of the tip", "What to do", "Ask tonight", 45, 1,
                List.of(reasons).stream().mapToDouble(Reason::contribution).sum(), List.of(reasons));
    }

    private static void list(UUID id, int revision, ListItem... items) {
        Lists.TOPIC.publish(ReadingListEvent.of(UUID.randomUUID(), Instant.now(), id, revision, "v1", List.of(items)));
    }

    private Form feedback(Page page) {
        return page.forms()
                .stream()
                .filter(form -> form.action().equals("/result/feedback") && form.value("item").equals(tip))
                .findFirst()
                .orElseThrow();
    }

    private static String list(Page page) {
        return page.html().substring(page.html().indexOf("<ol class=\"list"),
                page.html().indexOf("</ol>", page.html().indexOf("<ol class=\"list")));
    }

    /** What is seen of a page before anything is opened; what is closed holds other details. */
    private static String open(Page page) {
        StringBuilder open = new StringBuilder();
        int depth = 0;
        for (String part : page.html().split("(?=<details\\b)|(?<=</details>)")) {
            depth += part.startsWith("<details") ? 1 : 0;
            open.append(depth == 0 ? part : "");
            depth -= part.endsWith("</details>") ? 1 : 0;
        }
        return open.toString();
    }
}
