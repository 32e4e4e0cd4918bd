package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;

/** How the quiz begins, for a visitor without script. */
@RealService
class BeginningTests {

    private final Tables tables;
    private final Walk walk;
    private final Browser browser;

    BeginningTests(Api api, Tables tables) {
        this.tables = tables;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PARTNER | RESULTS | adult", "PARTNER | ADULT | results",
            "'' | RESULTS,ADULT | relationship"})
    void withoutAllThatIsNeededTheQuizDoesNotBegin(String relationship, String agreed, String missing) {
        long before = tables.count("quiz_draft");
        Form form = browser.open("/").form("/").with("agreed", agreed.split(","));
        Page page = browser.send(relationship.isEmpty() ? form : form.with("relationship", relationship));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("href=\"#" + missing + "\"").contains("id=\"" + missing + "-problem\"");
        assertThat(tables.count("quiz_draft")).isEqualTo(before);
        assertThat(page.form("/").fields().get("agreed")).as("what was entered is kept").containsExactly(agreed.split(","));
        assertThat(page.form("/").value("relationship")).isEqualTo(relationship);
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }

    @Test
    void nothingIsTickedForAnyoneBeforehand() {
        assertThat(browser.open("/").form("/").fields().keySet()).containsExactly("_csrf");
    }

    @Test
    void familyIsNotAskedAboutSexEvenIfThatWasAgreedTo() {
        Page page = walk.begin("FAMILY", "RESULTS", "ADULT", "SEXUAL", "SPIRITUAL");
        assertThat(page.text()).contains("Part 1 of 9");
        assertThat(browser.open("/quiz/sexual").address().getPath()).isEqualTo("/quiz/emotional");
    }

    @Test
    void whoComesBackGoesOnWhereTheyStopped() {
        browser.press(Walk.answered(walk.begin("PARTNER", "RESULTS", "ADULT")), "next");
        Page landing = browser.open("/");
        assertThat(landing.text()).contains("You have begun already");
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/quiz/physical");
    }

    @Test
    void beginningAgainPutsTheFirstAnswersAway() {
        long before = tables.count("quiz_draft");
        browser.press(Walk.answered(walk.begin("PARTNER", "RESULTS", "ADULT")), "next");
        Page page = walk.begin("FRIEND", "RESULTS", "ADULT");
        assertThat(page.form("/quiz/emotional").value("emotional-5.now")).isEmpty();
        assertThat(page.text()).contains("With this friend");
        assertThat(tables.count("quiz_draft")).isEqualTo(before + 1);
    }
}
