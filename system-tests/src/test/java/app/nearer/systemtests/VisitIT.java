package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ReducedMotion;

/** What happens to visitors: only a keyboard, a connection that is lost, two tabs, the way back, leaving at once, deleting. */
class VisitIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void byKeyboardAloneFromTheFirstPageToAWordOnTheList() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            page.navigate("/");
            tabTo(page, "#relationship-PARTNER");
            page.keyboard().press("Space");
            for (String agreed : List.of("RESULTS", "ADULT")) {
                tabTo(page, "input[name='agreed'][value='" + agreed + "']");
                page.keyboard().press("Space");
            }
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/quiz/emotional$"));
            while (!page.url().endsWith("/quiz/barriers")) {
                rateByKeyboard(page);
            }
            enter(page);
            assertThat(page).hasURL(Pattern.compile(".*/quiz/predicaments$"));
            tabTo(page, "input[name='predicament.UNFAIR_SHARE']");
            page.keyboard().press("Space");
            tabTo(page, "main details summary");
            page.keyboard().press("Enter");
            tabTo(page, "main details input[name='predicament.FORGIVING']");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/quiz/last$"));
            tabTo(page, "input[name='minutes']");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
            visitor.awaitList();
            tabTo(page, "ol.list .verbs summary");
            page.keyboard().press("Enter");
            tabTo(page, "ol.list button[value='HELPFUL']");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-told]")).containsText("helped");
        }
    }

    @Test
    void aLostConnectionLosesNoAnswerAndSaysSo() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            page.context().setOffline(true);
            Locator first = page.locator("fieldset.pair").first();
            visitor.rate(first, "now", 2);
            visitor.rate(first, "wanted", 5);
            assertThat(page.locator(".saving")).containsText("connection seems to be lost");
            visitor.press("Next");
            assertThat(page).hasURL(Pattern.compile(".*/quiz/emotional$"));
            assertThat(first.locator("input:checked")).hasCount(2);
            page.context().setOffline(false);
            assertThat(page.locator(".saving")).containsText("Saved", new ContainsTextOptions().setTimeout(60_000));
            page.reload();
            assertThat(page.locator("fieldset.pair").first().locator("input:checked")).hasCount(2);
            visitor.press("Next");
            assertThat(page).hasURL(Pattern.compile(".*/quiz/physical$"));
        }
    }

    @Test
    void twoTabsKeepEachOthersAnswers() {
        try (Visitor first = visitor()) {
            first.begin("PARTNER", Visitor.EVERYTHING);
            Visitor second = new Visitor(first.page().context().newPage());
            second.page().navigate("/quiz/emotional");
            first.rate(first.page().locator("fieldset.pair").first(), "now", 2);
            assertThat(first.page().locator(".saving")).containsText("Saved");
            second.rate(second.page().locator("fieldset.pair").last(), "now", 4);
            second.press("Next");
            first.press("Next");
            assertThat(first.page()).hasURL(Pattern.compile(".*/quiz/physical$"));
            first.press("Back");
            assertThat(first.page().locator("fieldset.pair").first().locator("input:checked[value='2']")).hasCount(1);
            assertThat(first.page().locator("fieldset.pair").last().locator("input:checked[value='4']")).hasCount(1);
        }
    }

    @Test
    void pressingTwiceIsPressingOnceAndTheWayBackLeadsToTheResult() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            visitor.toTheLastPart();
            page.locator(".bar button[value='next']").dblclick();
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
            visitor.awaitList();
            String heading = page.locator("h1").innerText();
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
            assertThat(page.locator("h1")).hasText(heading);
            page.navigate("/result/earlier");
            assertThat(page.locator("main")).containsText("There is no other result in this visit.");
        }
    }

    @Test
    void leavingQuicklySurvivesTheBackButton() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            String token = page.context().cookies().toString();
            elsewhereIsSunny(page);
            page.locator("[data-leave] button").click();
            assertThat(page.locator("h1")).hasText("Sunny");
            for (int back = 0; back < 3; back++) {
                page.goBack();
                assertThat(page.locator("body")).not().containsText("What you miss most");
                assertThat(page.locator("ol.list")).hasCount(0);
                assertThat(page.locator("fieldset.pair")).hasCount(0);
            }
            page.navigate("/result");
            assertThat(page.locator("h1")).hasText("There is no result here");
            assertThat(page.context().cookies().toString()).isNotEqualTo(token);
        }
    }

    @Test
    void leavingQuicklyWithoutScriptEndsTheVisitToo() {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setJavaScriptEnabled(false);
        try (Visitor visitor = Visitor.in(chromium.browser().newContext(options))) {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            elsewhereIsSunny(page);
            page.locator("[data-leave] button").click();
            assertThat(page.locator("h1")).hasText("Sunny");
            page.goBack();
            assertThat(page.locator("body")).not().containsText("What you miss most");
            page.navigate("/result");
            assertThat(page.locator("h1")).hasText("There is no result here");
        }
    }

    @Test
    void everyPageLetsOneLeave() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            elsewhereIsSunny(page);
            visitor.finish("PARTNER");
            String article = page.locator("ol.list h3 a").first().getAttribute("href");
            for (String address : List.of(article, "/support", "/young", "/privacy", "/", "/nothing-here")) {
                page.navigate(address);
                page.locator("[data-leave] button").click();
                assertThat(page.locator("h1")).hasText("Sunny");
            }
            page.navigate("/result");
            assertThat(page.locator("h1")).hasText("There is no result here");
        }
    }

    @Test
    void twoClicksDeleteEverything() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            visitor.press("A link to come back");
            String link = page.locator("a.link").getAttribute("href");
            page.navigate("/result");
            page.locator("a[href='/result/delete']").click();
            visitor.press("Delete everything");
            assertThat(page.locator("h1")).hasText("It is deleted");
            assertThat(page.navigate(link).status()).isEqualTo(404);
            page.goBack();
            assertThat(page.locator("body")).not().containsText("What you miss most");
        }
    }

    @Test
    void whatIsSaidAndAskedChangesTheListWithoutLeavingThePageAndCanBeTakenBack() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            String first = page.locator("ol.list h3 a").first().innerText();
            page.locator("ol.list button[value='NOT_FOR_ME']").first().click();
            assertThat(page.locator("[data-told]")).containsText(first);
            assertThat(page.locator("ol.list h3 a").first()).not().hasText(first);
            assertThat(page.locator(".fresh").first()).isVisible(new IsVisibleOptions().setTimeout(60_000));
            page.locator("[data-told] button").click();
            assertThat(page.locator("ol.list")).containsText(first);
            page.locator("[data-keep='TEN_MINUTES']").click();
            assertThat(page.locator("[data-keep='TEN_MINUTES']")).hasAttribute("aria-pressed", "true");
            visitor.awaitList();
            List<String> minutes = new ArrayList<>();
            for (Locator times : page.locator("ol.list .times").all()) {
                minutes.add(times.innerText());
            }
            assertThat(minutes).isNotEmpty().allMatch(times -> times.matches("[A-Za-z :]*\\b([1-9]|10) min\\b.*"));
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
        }
    }

    /** Where leaving quickly leads is not asked. */
    private static void elsewhereIsSunny(Page page) {
        page.context().route(Pattern.compile("^https://.*"),
                route -> route.fulfill(new FulfillOptions().setContentType("text/html")
                        .setBody("<title>Weather</title><h1>Sunny</h1>")));
    }

    private static Visitor visitor() {
        BrowserContext context = chromium.browser()
                .newContext(new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(60_000);
        return Visitor.in(context);
    }

    /** Rates each statement by its number keys, and goes on by Enter. */
    private static void rateByKeyboard(Page page) {
        page.waitForLoadState();
        String here = page.url();
        for (int rating = 0; rating < page.locator("fieldset.rating").count(); rating++) {
            Locator scale = page.locator("fieldset.rating").nth(rating);
            boolean wanted = String.valueOf(scale.getAttribute("class")).contains("wanted");
            scale.locator("input[type=radio]").first().focus();
            page.keyboard().press(wanted && here.endsWith("emotional") ? "5" : "2");
            assertThat(scale.locator("input:checked")).hasCount(1);
        }
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        enter(page);
        page.waitForURL(url -> !url.equals(here));
    }

    private static void enter(Page page) {
        if (page.locator("main input:focus").count() == 0) {
            page.locator("main form input:visible").first().focus();
        }
        page.keyboard().press("Enter");
    }

    /** Presses the tabulator until this has the focus, as somebody without a mouse does. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 150; presses++) {
            page.keyboard().press("Tab");
            boolean there = (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (there) {
                return;
            }
        }
        throw new AssertionError("no way to " + selector + " by keyboard");
    }
}
