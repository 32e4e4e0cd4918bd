package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.HttpCredentials;

/** An operator's round through the console, without script. Screenshots of it go to {@code target/screenshots}. */
class ConsoleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ARTICLE = "chosen-family";

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
    void everyPageOnADesktop() {
        try (BrowserContext operator = operator(new NewContextOptions().setViewportSize(1280, 1000))) {
            round(operator.newPage(), "console-desktop");
        }
    }

    @Test
    void everyPageOnAPhoneInTheDark() {
        try (BrowserContext operator = operator(
                new NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK))) {
            round(operator.newPage(), "console-phone-dark");
        }
    }

    @Test
    void anArticleIsWithdrawnInOneStepAndGoneFromItsPageWithinAMinute() throws InterruptedException {
        try (BrowserContext operator = operator(new NewContextOptions().setJavaScriptEnabled(false));
                Api site = new Api(RunningNearer.shared().site())) {
            Page page = operator.newPage();
            await(() -> site.get("/api/v1/articles/" + ARTICLE).status() == 200, "the article is there");

            page.navigate("/items");
            Locator item = page.locator("ul.items > li")
                    .filter(new Locator.FilterOptions().setHas(page.locator("input[name='article'][value='" + ARTICLE + "']")));
            item.locator("details").last().locator("summary").click();
            item.getByRole(AriaRole.BUTTON).click();

            assertThat(page).hasURL(Pattern.compile(".*/#withdrawals$"));
            assertThat(page.locator("#withdrawals")).containsText(ARTICLE);
            await(() -> site.get("/api/v1/articles/" + ARTICLE).status() != 200, "the article is gone");

            page.locator("#withdrawals").getByRole(AriaRole.BUTTON).click();
            press(page, "Index and publish");
            assertThat(page.locator("#published")).containsText("Readers have been told", patiently());
            await(() -> site.get("/api/v1/articles/" + ARTICLE).status() == 200, "the article is back");
        }
    }

    private static void round(Page page, String name) {
        page.navigate("/");
        assertThat(page.locator("#published h1")).containsText("articles");
        press(page, "Dry run");
        assertThat(page.locator("#run, #last").last()).containsText(Pattern.compile("dry run: (nothing|this) would change"),
                patiently());
        look(page, name);
        page.locator("table.heat a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/items\\?dimension=EMOTIONAL.*"));
        assertThat(page.locator("ul.items > li").first()).isVisible();
        look(page, name + "-items");
        page.navigate("/try?EMOTIONAL=50&SOCIAL=20&relationship=FRIEND&barrier=FEAR_OF_REJECTION");
        assertThat(page.locator("ol.tried").first().locator("li").first()).isVisible();
        look(page, name + "-try");
        page.navigate("/#snapshots");
        page.locator("#snapshots tbody a").last().click();
        assertThat(page.locator("h1")).containsText("Snapshot");
        look(page, name + "-snapshot");
    }

    private interface Condition {

        boolean holds();
    }

    private static void await(Condition condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(what + " within a minute").isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static BrowserContext operator(NewContextOptions options) {
        RunningNearer nearer = RunningNearer.shared();
        return chromium.browser()
                .newContext(options.setBaseURL(nearer.console().toString())
                        .setHttpCredentials(new HttpCredentials("operator", nearer.operatorPassword())));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
        page.waitForLoadState();
    }

    /** The page looks again every two seconds while a run goes on. */
    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(60_000);
    }

    private static void look(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as("accessibility of " + name).isEmpty();
    }
}
