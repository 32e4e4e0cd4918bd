package app.nearer.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Every page on the way to a result, looked at by {@link Look}. */
class QuizPagesIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void onTheWayToAResult() {
        Look.along(chromium, (visitor, look) -> {
            Page page = visitor.page();
            look.at("/", "landing");
            visitor.press("Begin");
            look.now("landing-problems");
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            look.now("section-empty");
            while (!page.url().endsWith("/quiz/barriers")) {
                visitor.answer();
                look.now(Look.named("section" + page.url().replaceFirst(".*/quiz", "")));
                visitor.answerAndGoOn();
            }
            page.locator("label:has(input[name='barrier.FEAR_OF_VULNERABILITY'])").click();
            look.now("barriers");
            visitor.answerAndGoOn();
            page.locator("label:has(input[name='predicament.NEARNESS_FRIGHTENS'])").click();
            look.now("predicaments");
            page.locator("main details summary").click();
            page.locator("main details label:has(input[name='predicament.UNFAIR_SHARE'])").click();
            look.now("predicaments-further");
            visitor.answerAndGoOn();
            look.now("last");
            look.at("/", "landing-underway");
        });
    }

    @Test
    void whereNothingWasAnswered() {
        Look.along(chromium, (visitor, look) -> {
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            while (!visitor.page().url().endsWith("/quiz/last")) {
                visitor.goOn();
            }
            visitor.press("Show my result");
            PlaywrightAssertions.assertThat(visitor.page().locator("[role=alert]")).isVisible();
            look.now("last-problem");
        });
    }

    @Test
    void onTheShorterWay() {
        Look.along(chromium, (visitor, look) -> {
            Page page = visitor.page();
            page.navigate("/");
            page.locator("label:has(input[name='form'][value='SHORT'])").click();
            visitor.agree("LIFE_AS_A_WHOLE", List.of("RESULTS", "ADULT"));
            while (!page.url().contains("/quiz/more")) {
                for (Locator statement : page.locator("fieldset.pair").all()) {
                    visitor.rate(statement, "now", 3);
                    visitor.rate(statement, "wanted", 4);
                }
                visitor.goOn();
            }
            look.now("more");
        });
    }

    @Test
    void whenSomethingIsWrong() {
        Look.along(chromium, (visitor, look) -> {
            Page page = visitor.page();
            page.navigate("/");
            page.locator("form[action='/']")
                    .evaluate("form => { form.querySelector('[name=_csrf]').value = 'old'; form.noValidate = true; }");
            visitor.press("Begin");
            look.now("error-403");
            page.navigate("/");
            page.locator("main form").evaluate("form => form.action = '/privacy'");
            visitor.press("Begin");
            look.now("error-405");
            page.navigate("/");
            page.locator("main form")
                    .evaluate("form => form.querySelector('[name=relationship]').value = 'x'.repeat(100_000)");
            page.locator("main form [name=relationship]").first().evaluate("input => { input.checked = true; }");
            visitor.press("Begin");
            look.now("error-413");
            page.route("**/unavailable", route -> route.fulfill(new FulfillOptions().setContentType("text/html")
                    .setBody(template("unavailable.html"))));
            look.at("/unavailable", "error-503");
        });
    }

    /** Without the database there is nobody to ask for it: the page as it stands in its file. */
    private static String template(String name) {
        try {
            return Files.readString(Path.of("../quiz-service/src/main/resources/templates", name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
