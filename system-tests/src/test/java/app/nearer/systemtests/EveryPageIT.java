package app.nearer.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Every page of the site: nothing that axe finds by WCAG 2.2 AA, nothing that has to be scrolled sideways or is lost with large letters, a
 * way out, support, one heading, and a title that gives nothing away.
 */
class EveryPageIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void onTheWayToAResult() {
        visit((visitor, look) -> {
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
            look.now("last");
            look.at("/", "landing-underway");
        });
    }

    @Test
    void whereNothingWasAnswered() {
        visit((visitor, look) -> {
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
        visit((visitor, look) -> {
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
    void aboutAResult() {
        visit((visitor, look) -> {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            look.now("result");
            page.locator("figure summary").click();
            page.locator("#fits summary").click();
            look.now("result-opened");
            page.locator("#fits button[value=SOCIAL]").click();
            page.locator("[data-keep='TEN_MINUTES']").click();
            PlaywrightAssertions.assertThat(page.locator("[data-keep='TEN_MINUTES']")).hasAttribute("aria-pressed", "true");
            visitor.awaitList();
            look.now("result-asked");
            page.locator("ol.list button[value=HELPFUL]").first().click();
            page.locator("[data-told]").waitFor();
            visitor.awaitList();
            page.locator("ol.list button[value=SAVED]").first().click();
            PlaywrightAssertions.assertThat(page.locator("#kept")).isVisible();
            visitor.awaitList();
            page.locator("#said summary").click();
            look.now("result-told");
            String article = page.locator("ol.list h3 a").first().getAttribute("href").replaceFirst("#.*", "");
            look.at(article, "article-from-list");
            look.at("/", "landing-finished");
            look.at("/result/card", "card");
            page.navigate("/result");
            visitor.press("A link to come back");
            look.now("link");
            look.at("/result/earlier", "earlier-none");
            look.at("/result/delete", "delete");
            visitor.press("Delete everything");
            look.now("deleted");
            look.at("/result", "no-result");
        });
    }

    /** Four pictures for README.md, as they go to {@code docs/images}. */
    @Test
    void forTheDocuments() {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setViewportSize(1000, 1000)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (Api api = new Api(RunningNearer.shared().site());
                Visitor visitor = Visitor.in(chromium.browser().newContext(options))) {
            Page page = visitor.page();
            page.navigate("/");
            forTheDocuments(page, "first-page");
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            visitor.answer();
            forTheDocuments(page, "question");
            page.navigate(Life.SOMEBODY.link(api));
            visitor.awaitList();
            forTheDocuments(page, "result");
            page.evaluate("() => { const list = document.getElementById('list'); scrollTo(0, list.offsetTop - 90); }");
            page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots/documents/list.png")));
        }
    }

    private static void forTheDocuments(Page page, String name) {
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots/documents", name + ".png")));
    }

    /** What people in other lives are told; their answers are sent by the API, and each result opened by its link. */
    @Test
    void ofEveryKindOfResult() {
        Map<String, String> links = new HashMap<>();
        try (Api api = new Api(RunningNearer.shared().site())) {
            for (Life life : Life.values()) {
                links.put(life.name(), life.link(api));
            }
        }
        visit((visitor, look) -> {
            for (Life life : Life.values()) {
                visitor.page().navigate(links.get(life.name()));
                visitor.awaitList();
                look.now("result-" + Look.named(life.name().toLowerCase(Locale.ROOT)));
            }
            look.at("/result/earlier", "earlier");
        });
    }

    @Test
    void besideTheQuiz() {
        visit((visitor, look) -> {
            look.at("/support", "support");
            look.at("/support?country=GB", "support-country");
            look.at("/young", "young");
            look.at("/young?country=GB", "young-country");
            look.at("/privacy", "privacy");
            look.at("/library", "library");
            visitor.page().locator("#words").fill("friends");
            visitor.page().locator(".search button").click();
            visitor.page().locator(".found h3").first().waitFor();
            look.now("library-found");
            visitor.page().locator("#words").fill("xyzzy");
            visitor.page().locator(".search button").click();
            visitor.page().locator("#count:has-text('Nothing')").waitFor();
            look.now("library-nothing");
            look.at("/nothing-here", "error-404");
            look.at("/articles/nothing-here", "error-404-article");
            look.at("/r/nothing-here", "error-404-link");
        });
    }

    @Test
    void whenSomethingIsWrong() {
        visit((visitor, look) -> {
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

    @Test
    void ofTheLibrary() {
        visit((visitor, look) -> {
            look.at("/library", "library");
            search(visitor.page(), "listening");
            look.now("library-found");
            search(visitor.page(), "xylophone");
            look.now("library-nothing");
            List<String> seen = new ArrayList<>();
            visitor.finish("PARTNER");
            for (Locator link : visitor.page().locator("ol.list h3 a").all()) {
                String address = link.getAttribute("href").replaceFirst("#.*", "");
                if (!seen.contains(address)) {
                    seen.add(address);
                }
            }
            visitor.page().context().clearCookies();
            seen.stream().limit(4).forEach(address -> look.at(address, Look.named(address)));
        });
    }

    /** Languages that are written from right to left need nothing but their words. */
    @Test
    void fromRightToLeft() {
        visit((visitor, look) -> {
            Page page = visitor.page();
            page.addInitScript("document.addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; });");
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            visitor.answer();
            look.now("rtl-section");
            double mark = page.locator(".mark").boundingBox().x;
            assertThat(mark).isGreaterThan(page.locator("[data-leave]").boundingBox().x);
            visitor.toTheLastPart();
            visitor.press("Show my result");
            visitor.awaitList();
            look.now("rtl-result");
        });
    }

    @Test
    void onPaper() {
        visit((visitor, look) -> {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/paper/result.png")));
            PlaywrightAssertions.assertThat(page.locator("figure table")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("figure.picture svg").first()).isVisible();
            PlaywrightAssertions.assertThat(page.locator("ol.list li").first()).isVisible();
            for (String onScreen : List.of("header", "footer", ".verbs", ".wishes", "#fits")) {
                PlaywrightAssertions.assertThat(page.locator(onScreen).first()).isHidden();
            }
            page.navigate("/result/card");
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/paper/card.png")));
            PlaywrightAssertions.assertThat(page.locator(".card-print")).isVisible();
        });
    }

    /** With what a screen reader reads: a picture that is named and has its numbers, and a list that is announced in a sentence. */
    @Test
    void forTheEar() {
        visit((visitor, look) -> {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            Locator picture = page.getByRole(AriaRole.FIGURE);
            PlaywrightAssertions.assertThat(picture).hasAccessibleName(Pattern.compile("What you have of each kind.*"));
            PlaywrightAssertions.assertThat(picture.getByRole(AriaRole.LISTITEM).first())
                    .containsText(Pattern.compile("Emotional closeness: have \\d+, would like \\d+, each \\d+ more or less"));
            page.locator("ol.list button[value=HELPFUL]").first().click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).containsText("helped");
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).containsText(
                    Pattern.compile("The list is here: \\d+ things"),
                    new ContainsTextOptions().setTimeout(60_000));
            assertThat(page.getByRole(AriaRole.STATUS).textContent().length()).isLessThan(300);
            List<String> order = page.locator("h1, h2").allInnerTexts();
            assertThat(order).containsSubsequence("What you miss most is emotional closeness.", "What is strong",
                    "Does this fit?",
                    "Made for you", "Keep it, or not");
        });
    }

    private static void search(Page page, String words) {
        page.locator("#words").fill(words);
        page.waitForResponse("**/library", () -> page.locator("form.search button").first().click());
        page.locator("#count").waitFor();
        PlaywrightAssertions.assertThat(page.locator("#words")).hasValue(words);
    }

    private interface Way {
        void go(Visitor visitor, Look look);
    }

    private static void visit(Way way) {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setReducedMotion(ReducedMotion.REDUCE);
        SoftAssertions all = new SoftAssertions();
        try (BrowserContext context = chromium.browser().newContext(options); Visitor visitor = Visitor.in(context)) {
            way.go(visitor, new Look(visitor.page(), all));
        }
        all.assertAll();
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
