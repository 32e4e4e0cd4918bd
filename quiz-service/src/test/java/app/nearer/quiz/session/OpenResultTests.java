package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Lists;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;

/** A result that is open in a browser: its list comes, its link opens it elsewhere, and it can be deleted. */
@RealService
class OpenResultTests {

    private final Api api;
    private final Tables tables;
    private final Walk walk;
    private final Browser browser;

    OpenResultTests(Api api, Tables tables) {
        this.api = api;
        this.tables = tables;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void theListComesToTheOpenPageAndCanBeSpokenOf() {
        browser.press(Walk.answered(walk.toTheLastPage()), "next");
        UUID id = tables.idOf(walk.token());
        Lists.TOPIC.publish(Lists.of(id, 1, "ask", "listen"));
        Page page = walk.awaitList("Title of ask");
        assertThat(page.text()).contains("First step. First step of ask").doesNotContain("on its way");
        assertThat(page.html()).contains("href=\"/articles/listening#tip-ask\"").doesNotContain("http-equiv=\"refresh\"");
        Form feedback = page.forms()
                .stream()
                .filter(form -> form.action().equals("/result/feedback") && form.value("item").equals("ask"))
                .findFirst()
                .orElseThrow();
        Page after = browser.send(feedback.with("verdict", "HELPFUL"));
        assertThat(after.address().getPath()).isEqualTo("/result");
        assertThat(after.text()).contains("Helpful ✓").contains("We’re making the list again");
        Lists.TOPIC.publish(Lists.of(id, 2, "another"));
        assertThat(walk.awaitList("Title of another").text()).doesNotContain("making the list again")
                .doesNotContain("First step of ask");
    }

    @Test
    void anOpenPageIsToldWhenTheListHasCome() throws InterruptedException, IOException, ExecutionException {
        browser.press(Walk.answered(walk.toTheLastPage()), "next");
        UUID id = tables.idOf(walk.token());
        try (Stream<String> lines = browser.lines("/result/reading-list/events?revision=1")) {
            CompletableFuture<List<String>> told = CompletableFuture
                    .supplyAsync(() -> lines.takeWhile(line -> !line.startsWith("data:")).toList())
                    .orTimeout(10, TimeUnit.SECONDS);
            assertThat(told).isNotDone();
            Lists.TOPIC.publish(Lists.of(id, 1, "ask"));
            assertThat(told.get()).contains("event:list");
        }
        assertThat(browser.open("/result/reading-list").text()).contains("Title of ask").doesNotContain("Which intimacy");
    }

    @Test
    void whoHasNoResultOpenWaitsForNone() {
        assertThat(browser.open("/result/reading-list/events?revision=1").status()).isEqualTo(204);
        Page page = browser.open("/result");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no result here");
    }

    @Test
    void aLinkOpensTheResultInAnotherBrowserAndLeavesTheAddressBar() {
        browser.press(Walk.answered(walk.toTheLastPage()), "next");
        Browser other = new Browser(api);
        String link = walk.token();
        Page page = other.open("/r/" + link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getPath()).isEqualTo("/result");
        assertThat(page.text()).contains("What you miss most is emotional closeness.");
        assertThat(page.html()).doesNotContain(link);
        assertThat(new Browser(api).open("/r/" + "A".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void deletingLeavesNothing() {
        browser.press(Walk.answered(walk.toTheLastPage()), "next");
        String token = walk.token();
        UUID id = tables.idOf(token);
        Page page = browser.send(browser.open("/result/delete").form("/result/delete"));
        assertThat(page.text()).contains("It is deleted");
        assertThat(tables.everything()).noneMatch(row -> row.contains(id.toString()));
        assertThat(browser.open("/result").status()).isEqualTo(404);
        assertThat(browser.open("/r/" + token).status()).isEqualTo(404);
    }
}
