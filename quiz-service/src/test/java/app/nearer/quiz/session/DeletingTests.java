package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;

/** What is one's own is deleted, all of it; what a link opened is anybody's, and is deleted by nobody who has not read so. */
@RealService
class DeletingTests {

    private static final String DELETE = "/result/delete";

    private final Api api;
    private final JdbcClient jdbc;
    private final Browser browser;
    private final Walk walk;

    DeletingTests(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void whatALinkOpenedEarlierStays() {
        String another = api.submitted();
        browser.open("/r/" + another);
        walk.finish("FRIEND");
        String own = walk.token();
        Page page = browser.open(DELETE);
        assertThat(page.text()).contains("With your friend").doesNotContain("With your partner").doesNotContain("link");
        browser.send(page.form(DELETE));
        assertThat(exists(own)).isFalse();
        assertThat(exists(another)).isTrue();
    }

    @Test
    void whatALinkOpenedIsNamedAndDeletedWhenItIsOpen() {
        String kept = api.submitted();
        browser.open("/r/" + kept);
        Page page = browser.open(DELETE);
        assertThat(page.text()).contains("With your partner").contains("gone for everyone who has the link")
                .doesNotContain("All but");
        browser.send(deletingAll(page));
        assertThat(exists(kept)).isFalse();
    }

    @Test
    void whatALinkOpenedCanBeLeftOut() {
        walk.finish("FRIEND");
        String own = walk.token();
        String another = api.submitted();
        browser.open("/r/" + another);
        Page page = browser.open(DELETE);
        assertThat(page.text()).contains("With your friend").contains("With your partner").contains("All but the one");
        browser.send(page.form(DELETE));
        assertThat(exists(own)).isFalse();
        assertThat(exists(another)).isTrue();
    }

    @Test
    void whatALinkOpenedAfterThePageWasShownIsNotDeleted() {
        browser.open("/r/" + api.submitted());
        Form asked = deletingAll(browser.open(DELETE));
        String another = api.submitted();
        browser.open("/r/" + another);
        browser.send(asked);
        assertThat(exists(another)).isTrue();
    }

    @Test
    void whatWasMadeHereIsDeletedHoweverMuchWasOpenedSince() {
        walk.finish("FRIEND");
        String own = walk.token();
        for (int i = 0; i < 8; i++) {
            browser.open("/r/" + api.submitted());
        }
        browser.send(browser.open(DELETE).form(DELETE));
        assertThat(exists(own)).isFalse();
    }

    @Test
    void aResultMadeHereStaysOnesOwnWhenItsLinkIsOpened() {
        walk.finish("FRIEND");
        String own = walk.token();
        browser.open("/r/" + own);
        assertThat(browser.open(DELETE).text()).contains("With your friend").doesNotContain("A link opened this one");
        browser.send(browser.open(DELETE).form(DELETE));
        assertThat(exists(own)).isFalse();
    }

    @Test
    void unfinishedAnswersAreNamedToo() {
        browser.press(Walk.answered(walk.begin("PARTNER", "RESULTS", "ADULT")), "next");
        assertThat(browser.open(DELETE).text()).contains("Answers that are not finished yet");
        browser.send(browser.open(DELETE).form(DELETE));
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }

    @Test
    void whereThereIsNothingNothingIsAsked() {
        assertThat(browser.open(DELETE).text()).contains("There is no result here");
    }

    @Test
    void theComparisonTellsWhatALinkOpened() {
        walk.finish("PARTNER");
        browser.open("/r/" + api.submitted());
        assertThat(browser.open("/result/earlier").text()).doesNotContain("opened by a link");
        browser.send(browser.open("/result/earlier").form("/result/earlier"));
        assertThat(browser.open("/result/earlier").text()).contains("opened by a link");
    }

    @Test
    void everyLinkThatWasAskedForOpensTheResultAndNoSecretStandsInTheDatabase() {
        walk.finish("PARTNER");
        String first = walk.token();
        String second = walk.token();
        assertThat(first).isNotEqualTo(second);
        assertThat(exists(first)).isTrue();
        assertThat(exists(second)).isTrue();
        assertThat(browser.open("/r/" + first).status()).isEqualTo(200);
        assertThat(visits()).contains("nearer").doesNotContain(first).doesNotContain(second);
    }

    private String visits() {
        return String.join("\n",
                jdbc.sql("select attribute_name || encode(attribute_bytes, 'escape') from spring_session_attributes")
                        .query(String.class).list());
    }

    private boolean exists(String token) {
        return api.get("/api/v1/results/" + token).status() == 200;
    }

    private static Form deletingAll(Page page) {
        String made = page.html().replaceAll("(?s).*name=\"byLink\" value=\"([^\"]+)\".*", "$1");
        return page.form(DELETE).with("byLink", made);
    }
}
