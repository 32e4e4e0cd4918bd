package app.nearer.quiz.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Company;
import app.nearer.contracts.Topics;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.RealService;
import app.nearer.quiz.StandInRecommendation;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
@ExtendWith(OutputCaptureExtension.class)
class LibraryPageTests implements StandInRecommendation.InUse {

    private static final String WORDS = "afraid of him tonight";
    private static final String HITS = """
            {"total":13,"hidden":2,"hits":[{"article":"safe","title":[{"text":"When <closeness> is not ","found":false},
            {"text":"safe","found":true}],"summary":[{"text":"If you are afraid.","found":false}],"passage":[],"minutes":4,
            "supportFirst":true}],"facets":{"dimensions":{"EMOTIONAL":7},"company":{},"efforts":{"1":3},"minutes":{"5":2}}}""";
    private static final String NOTHING = """
            {"total":0,"hidden":0,"hits":[],"facets":{"dimensions":{},"company":{},"efforts":{},"minutes":{}}}""";

    private final Api api;
    private final Tables tables;
    private final MoreLikeThis like;
    private final Browser browser;

    LibraryPageTests(Api api, Tables tables, MoreLikeThis like) {
        this.api = api;
        this.tables = tables;
        this.like = like;
        this.browser = new Browser(api);
    }

    @BeforeEach
    void answer() {
        RECOMMENDATION.answers(200, HITS);
        RECOMMENDATION.asked().clear();
    }

    @Test
    void thePageBeginsWithKindsAndAsksNobody() {
        Page page = browser.open("/library");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("What are you looking for?", "Begin with a kind of closeness", "Emotional closeness",
                "kept in no log");
        assertThat(RECOMMENDATION.asked()).isEmpty();
    }

    @Test
    void whatIsFoundIsShownWithItsMarksAndItsNumbers() {
        Page page = look(WORDS);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("When &lt;closeness&gt; is not <mark>safe</mark>", "href=\"/articles/safe\"",
                "Emotional closeness (7)", "small effort (3)", "Touch and presence (0)");
        assertThat(page.text()).contains("13 articles", "about safety and help", "2 more speak openly of sex", "More");
        assertThat(page.form("/library").value("words")).isEqualTo(WORDS);
        assertThat(RECOMMENDATION.asked()).singleElement().asString().startsWith("POST /api/v1/library/search ").contains(WORDS);
    }

    @Test
    void theWordsStandInNoAddressNoLogNoTableAndNoCache(CapturedOutput output) {
        Page page = look(WORDS);
        api.post("/api/v1/library/search", "{\"words\":\"%s\"}".formatted(WORDS));
        api.post("/api/v1/library/search", "{\"words\":\"%s\"".formatted(WORDS));
        RECOMMENDATION.answers(500, "nothing that reads: " + WORDS);
        look(WORDS);

        assertThat(page.address().toString()).endsWith("/library");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(output.getAll()).doesNotContain(WORDS);
        assertThat(tables.everything()).noneMatch(row -> row.contains(WORDS));
    }

    @Test
    void nothingFoundIsSaidKindlyWithAWayOn() {
        RECOMMENDATION.answers(200, NOTHING);
        assertThat(look("xyzzy").text()).contains("Nothing found", "Fewer or plainer words may help",
                "where to find someone to talk to",
                "Begin with a kind of closeness");
    }

    @Test
    void whileNobodyAnswersThePageSaysSo() {
        RECOMMENDATION.answers(503, "{}");
        Page page = look(WORDS);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("The library cannot be searched just now", "Begin with a kind of closeness");
        Answer answer = api.post("/api/v1/library/search", "{\"words\":\"a\"}");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void whatCannotBeLookedForIsSaidAndNotAsked() {
        Page page = look("a".repeat(201));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("200 characters are enough");
        page = browser.send(browser.open("/library").form("/library").with("dimension", "ROMANTIC"));
        assertThat(page.status()).isEqualTo(422);
        Answer answer = api.post("/api/v1/library/search", "{\"effort\":7}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asString()).isEqualTo("effort must be from 1 to 3.");
        assertThat(api.post("/api/v1/library/search", "{\"dimension\":\"ROMANTIC\"}").status()).isBetween(400, 422);
        assertThat(RECOMMENDATION.asked()).isEmpty();
    }

    @Test
    void everySearchIsForWhatIsWrittenInTheLanguageOfTheSite() {
        look(WORDS);
        api.post("/api/v1/library/search", "{\"words\":\"a\"}", "Accept-Language", "de");
        api.post("/api/v1/library/suggestions", "{\"words\":\"a\"}");
        assertThat(RECOMMENDATION.asked()).hasSize(3).allSatisfy(asked -> assertThat(asked).contains("\"language\":\"en\""));
    }

    @Test
    void titlesAreSuggested() {
        RECOMMENDATION.answers(200, "{\"articles\":[{\"article\":\"a\",\"title\":\"Asking\",\"summary\":\"S\",\"minutes\":3}]}");
        Answer answer = api.post("/api/v1/library/suggestions", "{\"words\":\"as\"}");
        assertThat(answer.json().get("articles").get(0).get("title").asString()).isEqualTo("Asking");
        assertThat(api.post("/api/v1/library/suggestions", "{}").status()).isEqualTo(200);
    }

    @Test
    void anArticleEndsWithThreeThatAreLikeItAndCanBeReadAndWereNotRefused() {
        String id = "article-" + UUID.randomUUID();
        List<String> others = List.of(id + "-1", id + "-refused", id + "-gone", id + "-2", id + "-3", id + "-4");
        publish(id);
        others.stream().filter(other -> !other.endsWith("gone")).forEach(this::publish);
        RECOMMENDATION.answers(200, "{\"articles\":[" + String.join(",", others.stream()
                .map(other -> "{\"article\":\"%s\",\"title\":\"T %s\",\"summary\":\"S\",\"minutes\":3}".formatted(other, other))
                .toList()) + "]}");
        await().until(() -> api.get("/api/v1/articles/" + id + "-4").status() == 200);

        Answer page = api.get("/articles/" + id, "Accept", "text/html");
        assertThat(page.body()).contains("More like this", "T " + id + "-1", "T " + id + "-refused", "T " + id + "-2")
                .doesNotContain(id + "-gone", id + "-3");
        assertThat(like.of(id, Set.of("tip-of-" + id + "-refused"))).extracting(titled -> titled.article())
                .containsExactly(id + "-1", id + "-2", id + "-3");
        assertThat(api.get("/api/v1/articles/" + id + "/like").json().get("articles")).hasSize(3);
        assertThat(api.get("/api/v1/articles/nothing/like").status()).isEqualTo(404);
        assertThat(RECOMMENDATION.asked()).as("it is asked once, and without saying for whom").containsExactly(
                "GET /api/v1/library/articles/" + id + "/like ");
    }

    @Test
    void whatIsWithdrawnIsNoLongerLikeAnythingThoughItWasFoundBefore() {
        String id = "article-" + UUID.randomUUID();
        publish(id);
        publish(id + "-other");
        RECOMMENDATION.answers(200,
                "{\"articles\":[{\"article\":\"%s-other\",\"title\":\"T\",\"summary\":\"S\",\"minutes\":3}]}".formatted(id));
        await().until(() -> api.get("/api/v1/articles/" + id + "-other").status() == 200);
        assertThat(api.get("/articles/" + id, "Accept", "text/html").body()).contains("href=\"/articles/" + id + "-other\"");

        new Topic(Topics.ARTICLES).publish(ArticleEvent.withdrawn(UUID.randomUUID(), Instant.now(), 2, id + "-other"));
        await().until(() -> api.get("/api/v1/articles/" + id + "-other").status() != 200);
        assertThat(api.get("/articles/" + id, "Accept", "text/html").body()).doesNotContain(id + "-other");
    }

    private Page look(String words) {
        return browser.send(browser.open("/library").form("/library").with("words", words));
    }

    private void publish(String id) {
        ArticleTip tip = new ArticleTip("tip-of-" + id, "Ask", "What", "Why", "First", 5, 1, Set.of(Company.TOGETHER));
        Article article = new Article(id, "Title", "Summary", "en", "", 1, Map.of(), false, List.of(), List.of(tip));
        new Topic(Topics.ARTICLES).publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 1, article));
    }
}
