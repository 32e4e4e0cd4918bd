package app.nearer.quiz.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Topics;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Topic;

@RealService
class LibraryTests {

    private static final Topic ARTICLES = new Topic(Topics.ARTICLES);

    private final Api api;
    private final String id = "article-" + UUID.randomUUID();

    LibraryTests(Api api) {
        this.api = api;
    }

    @Test
    void whatIsPublishedCanBeRead() {
        publish(1, "Listening <without> fixing");
        shows("Listening <without> fixing");
        Answer page = api.get("/articles/" + id, "Accept", "text/html");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("Listening &lt;without&gt; fixing")
                .contains("<p>The <em>body</em>.</p>")
                .contains("id=\"tip-ask\"")
                .contains("What &amp; how")
                .contains("one thing to try")
                .contains("First step: 5 min.")
                .doesNotContain("small effort")
                .doesNotContain("Reviewed by");
        Answer json = api.get("/api/v1/articles/" + id);
        assertThat(json.json().get("html").asString()).isEqualTo("<p>The <em>body</em>.</p>");
        assertThat(json.json().get("dimensions").get("SOCIAL").asInt()).isEqualTo(80);
    }

    @Test
    void aLaterActivationReplacesItAndAnEarlierOneDoesNot() {
        publish(5, "Five");
        shows("Five");
        publish(4, "Four");
        publish(6, "Six");
        shows("Six");
        publish(3, "Three");
        everythingIsTaken();
        shows("Six");
    }

    @Test
    void whatIsWithdrawnIsGoneAndNothingOlderBringsItBack() {
        publish(1, "One");
        shows("One");
        ARTICLES.publish(ArticleEvent.withdrawn(UUID.randomUUID(), Instant.now(), 2, id));
        await().untilAsserted(() -> assertThat(api.get("/api/v1/articles/" + id).status()).isEqualTo(404));
        publish(1, "One");
        everythingIsTaken();
        assertThat(api.get("/api/v1/articles/" + id).status()).isEqualTo(404);
        assertThat(api.get("/articles/" + id, "Accept", "text/html").status()).isEqualTo(404);
        publish(3, "Three");
        shows("Three");
    }

    @Test
    void theAddressOfAWithdrawnArticleLeadsToTheOneThatStandsInForIt() {
        String old = "old-" + id;
        ARTICLES.publish(ArticleEvent.withdrawn(UUID.randomUUID(), Instant.now(), 2, old));
        ARTICLES.publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 2, article(false, List.of(old))));
        shows("Title");
        Answer page = api.get("/articles/" + old, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).endsWith("/articles/" + id);
        Answer json = api.get("/api/v1/articles/" + old);
        assertThat(json.status()).isEqualTo(301);
        assertThat(json.header("Location")).isEqualTo("/api/v1/articles/" + id);
    }

    @Test
    void whatConcernsSafetySaysThatNobodyHasReviewedItAndWhereToTurnTo() {
        ARTICLES.publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 1, article(true, List.of())));
        shows("Title");
        assertThat(api.get("/articles/" + id, "Accept", "text/html").body())
                .contains("No professional has reviewed this article yet")
                .contains("href=\"/support\">Where to find someone to talk to");
        publish(2, "Ordinary");
        shows("Ordinary");
        assertThat(api.get("/articles/" + id, "Accept", "text/html").body()).doesNotContain("No professional");
    }

    @Test
    void whatWasNeverThereIsSaidKindly() {
        Answer page = api.get("/articles/no-such-article", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("There is nothing here").contains("To the first page");
        Answer json = api.get("/api/v1/articles/no-such-article", "Accept", "application/json");
        assertThat(json.status()).isEqualTo(404);
        assertThat(json.header("Content-Type")).doesNotContain("html");
    }

    private void publish(long sequence, String title) {
        ArticleTip tip = new ArticleTip("ask", "Ask", "What & how", "Why", "First", 5, 1, Set.of(Company.TOGETHER));
        Article article = new Article(id, title, "Summary", "en", "<p>The <em>body</em>.</p>", 4, Map.of(Dimension.SOCIAL, 80),
                false,
                List.of(), List.of(tip));
        ARTICLES.publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), sequence, article));
    }

    private Article article(boolean supportFirst, List<String> formerly) {
        return new Article(id, "Title", "Summary", "en", "", 1, Map.of(), supportFirst, List.of(), List.of(), formerly);
    }

    private void shows(String title) {
        await().untilAsserted(() -> {
            Answer answer = api.get("/api/v1/articles/" + id);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("title").asString()).isEqualTo(title);
        });
    }

    /** The topic has one partition: once this one is there, all before it are taken. */
    private void everythingIsTaken() {
        String last = "last-" + UUID.randomUUID();
        Article article = new Article(last, "Last", "Summary", "en", "", 1, Map.of(), false, List.of(), List.of());
        ARTICLES.publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 1, article));
        await().untilAsserted(() -> assertThat(api.get("/api/v1/articles/" + last).status()).isEqualTo(200));
    }
}
