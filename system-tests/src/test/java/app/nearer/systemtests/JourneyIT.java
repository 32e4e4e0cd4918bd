package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** A visitor's way through the whole quiz to a list, an article, the next one, and out again. */
class JourneyIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void onADesktop() {
        try (Visitor visitor = visitor(new NewContextOptions().setViewportSize(1280, 900))) {
            journey(visitor);
        }
    }

    @Test
    void onAPhoneInTheDark() {
        try (Visitor visitor = visitor(new NewContextOptions().setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setColorScheme(ColorScheme.DARK))) {
            journey(visitor);
        }
    }

    @Test
    void withoutScript() {
        try (Visitor visitor = visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            journey(visitor);
        }
    }

    @Test
    void answersAreStillThereAfterGoingBackAndForward() {
        try (Visitor visitor = visitor(new NewContextOptions())) {
            Page page = visitor.page();
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            Locator first = page.locator("fieldset.pair").first();
            visitor.rate(first, "now", 2);
            visitor.rate(first, "wanted", 4);
            visitor.goOn();
            visitor.press("Back");
            assertThat(page).hasURL(Pattern.compile(".*/quiz/emotional$"));
            assertThat(first.locator("input:checked[value='4']")).hasCount(1);
        }
    }

    @Test
    void onAnotherDayByALinkThatWasAskedFor() {
        String link;
        try (Visitor visitor = visitor(new NewContextOptions())) {
            visitor.finish("FRIEND");
            assertThat(visitor.page().content()).doesNotContain("/r/");
            visitor.press("A link to come back");
            link = visitor.page().locator("a.link").getAttribute("href");
        }
        try (Visitor visitor = visitor(new NewContextOptions())) {
            Page page = visitor.page();
            page.navigate(link);
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
            assertThat(page.locator("main")).containsText("With your friend");
            visitor.finish("FRIEND");
            page.navigate("/result/earlier");
            assertThat(page.locator("table")).containsText("none that we can tell");
        }
    }

    /** Nothing fades in while it is looked at. */
    private static Visitor visitor(NewContextOptions options) {
        return Visitor.in(chromium.browser().newContext(options.setBaseURL(RunningNearer.shared().site().toString())
                .setReducedMotion(ReducedMotion.REDUCE)));
    }

    private static void journey(Visitor visitor) {
        Page page = visitor.page();
        visitor.begin("PARTNER", Visitor.EVERYTHING);
        while (!page.url().endsWith("/quiz/barriers")) {
            visitor.answerAndGoOn();
        }
        page.locator("label:has(input[name='barrier.FEAR_OF_VULNERABILITY'])").click();
        visitor.goOn();
        assertThat(page).hasURL(Pattern.compile(".*/quiz/predicaments$"));
        page.locator("label:has(input[name='predicament.NEARNESS_FRIGHTENS'])").click();
        page.locator("main details summary").click();
        page.locator("main details label:has(input[name='predicament.UNFAIR_SHARE'])").click();
        visitor.toTheLastPart();
        visitor.press("Show my result");
        assertThat(page).hasURL(Pattern.compile(".*/result$"));
        assertThat(page.locator("h1")).containsText("emotional closeness");
        visitor.awaitList();
        readsOnFromOneArticleToTheNext(page);
        saysAWordAndTakesItBack(visitor);
        deletesEverythingInTwoClicks(visitor);
    }

    private static void readsOnFromOneArticleToTheNext(Page page) {
        page.locator("ol.list h3 a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/articles/[a-z0-9-]+.*"));
        assertThat(page.locator("h1")).not().isEmpty();
        String here = page.url();
        String next = page.locator("nav.next a").innerText();
        page.locator("nav.next a").click();
        page.waitForURL(url -> !url.equals(here));
        assertThat(page.locator("main")).containsText(next);
        page.locator("a[href$='/result#list']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/result#list$"));
    }

    private static void saysAWordAndTakesItBack(Visitor visitor) {
        Page page = visitor.page();
        visitor.awaitList();
        String first = page.locator("ol.list h3 a").first().innerText();
        page.locator("ol.list button[value='NOT_FOR_ME']").first().click();
        assertThat(page.locator("[data-told]")).containsText(first);
        visitor.awaitList();
        page.navigate("/result?told");
        assertThat(page.locator("ol.list")).not().containsText(first, waiting());
        page.locator("[data-told] button").click();
        assertThat(page.locator("[data-told]")).hasCount(0);
        visitor.awaitList();
        page.navigate("/result");
        assertThat(page.locator("ol.list")).containsText(first, waiting());
    }

    private static ContainsTextOptions waiting() {
        return new ContainsTextOptions().setTimeout(60_000);
    }

    private static void deletesEverythingInTwoClicks(Visitor visitor) {
        Page page = visitor.page();
        page.locator("a[href$='/result/delete']").click();
        visitor.press("Delete everything");
        assertThat(page.locator("h1")).hasText("It is deleted");
        page.navigate("/result");
        assertThat(page.locator("h1")).hasText("There is no result here");
    }
}
