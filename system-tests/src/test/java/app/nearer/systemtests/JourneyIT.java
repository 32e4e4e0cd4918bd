package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** A visitor's way through the whole quiz to a list and an article. Screenshots of it go to {@code target/screenshots}. */
class JourneyIT {

    private static final Pattern DIMENSION = Pattern.compile(".*/quiz/[a-z]+$");

    /** A life in which much is well and one thing is missing. */
    private static final Map<String, Ratings> RATINGS = Map.of("emotional", new Ratings(2, 5), "physical", new Ratings(3, 4),
            "sexual",
            new Ratings(3, 3), "intellectual", new Ratings(5, 5), "experiential", new Ratings(4, 4), "social", new Ratings(4, 3),
            "spiritual",
            new Ratings(2, 2));

    private record Ratings(int now, int wanted) {
    }

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launchOrSkip();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theWholeQuizTheLiveListAndAnArticleOnADesktop() {
        try (BrowserContext visitor = visitor(new NewContextOptions().setViewportSize(1000, 1000))) {
            journey(visitor.newPage(), "desktop", true);
        }
    }

    @Test
    void theWholeQuizTheLiveListAndAnArticleOnAPhoneInTheDark() {
        try (BrowserContext visitor = visitor(
                new NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK))) {
            journey(visitor.newPage(), "phone-dark", true);
        }
    }

    @Test
    void theWholeQuizTheListAndAnArticleWithoutJavaScript() {
        try (BrowserContext visitor = visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            journey(visitor.newPage(), "without-script", false);
        }
    }

    @Test
    void answersAreStillThereAfterGoingBackAndForward() {
        try (BrowserContext visitor = visitor(new NewContextOptions())) {
            Page page = visitor.newPage();
            begin(page);
            String first = page.url();
            rate(page.locator("fieldset.pair").first(), 2, 4);
            press(page, "Next");
            assertThat(page.url()).isNotEqualTo(first);
            press(page, "Back");
            assertThat(page.url()).isEqualTo(first);
            assertThat(page.locator("fieldset.pair").first().locator("input:checked[value='4']")).hasCount(1);
        }
    }

    private static BrowserContext visitor(NewContextOptions options) {
        // nothing fades in while it is looked at
        return chromium.browser()
                .newContext(options.setBaseURL(RunningNearer.shared().site().toString()).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void journey(Page page, String name, boolean script) {
        begin(page);
        answerAllSections(page, name, script);
        look(page, name + "-barriers", script);
        page.locator("label:has(input[name='barrier.FEAR_OF_VULNERABILITY'])").click();
        press(page, "Next");
        look(page, name + "-last", script);
        press(page, "Show my result");
        assertThat(page).hasURL(Pattern.compile(".*/result$"));
        assertThat(page.locator("h1")).containsText("emotional closeness");
        assertThat(page.locator("ol.list.arrived li").first()).isVisible(patiently());
        assertThat(page.locator("figure table").first()).hasCount(1);
        look(page, name + "-result", script);
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-result-at-first-sight.png")));
        page.locator("ol.list h3 a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/articles/[a-z0-9-]+.*"));
        assertThat(page.locator("h1")).not().isEmpty();
        look(page, name + "-article", script);
    }

    private static void begin(Page page) {
        page.navigate("/");
        page.locator("label:has(#relationship-PARTNER)").click();
        for (String agreed : List.of("RESULTS", "SEXUAL", "SPIRITUAL", "ADULT")) {
            page.locator("label:has(input[name='agreed'][value='" + agreed + "'])").click();
        }
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Begin")).click();
        assertThat(page).hasURL(DIMENSION);
    }

    private static void answerAllSections(Page page, String name, boolean script) {
        for (int part = 1; part <= 7; part++) {
            Locator statements = page.locator("fieldset.pair");
            for (Locator statement : statements.all()) {
                Ratings ratings = RATINGS.get(statement.getAttribute("id").replaceFirst("[-.]?\\d+$", ""));
                rate(statement, ratings.now, ratings.wanted);
            }
            if (part == 1) {
                look(page, name + "-section", script);
            }
            press(page, "Next");
        }
        assertThat(page).hasURL(Pattern.compile(".*/quiz/barriers$"));
    }

    private static void rate(Locator statement, int now, int wanted) {
        statement.locator("fieldset.rating.now label:has(input[value='" + now + "'])").click();
        statement.locator("fieldset.rating.wanted label:has(input[value='" + wanted + "'])").click();
    }

    /** Presses a button that leads to another page; with script it does so once the last answer is saved. */
    private static void press(Page page, String button) {
        String before = page.url();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
        page.waitForURL(url -> !url.equals(before));
    }

    /** The list without script comes by a page that refreshes itself. */
    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(20_000);
    }

    private static void look(Page page, String name, boolean script) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        if (script) {
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("accessibility of " + name).isEmpty();
        }
    }
}
