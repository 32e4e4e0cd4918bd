package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What operators do, in a browser. */
class ConsoleIT {

    private static final double A_MINUTE = Duration.ofMinutes(1).toMillis();
    private static final int ENOUGH_TABS = 400;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void byKeyboardAloneADryRunThenASnapshotIsBuiltTriedPublishedAndTakenBack() {
        try (BrowserContext operator = Operator.in(chromium, new NewContextOptions())) {
            Page page = operator.newPage();
            page.navigate("/");
            String published = active(page);

            press(page, "Dry run");
            ended(page, "would change");
            check(page, "Build everything anew");
            press(page, "Build only");
            ended(page, "Built, and waits to be published");
            assertThat(active(page)).as("nothing was published").isEqualTo(published);

            String built = page.locator("#snapshots tbody tr").first().locator("code").first().textContent();
            assertThat(built).isNotEqualTo(published);
            follow(page, built);
            assertThat(page.locator("h1")).containsText(built);
            follow(page, "Try a profile on it first");
            assertThat(page.locator(".sides section")).hasCount(2);
            assertThat(page.locator(".sides section").last()).containsText(built);

            page.navigate("/");
            press(page, "Publish " + built);
            assertThat(page.locator("#published")).containsText(built);
            assertThat(page.locator("#replicas")).containsText(built, patiently());
            press(page, "Go back " + published);
            assertThat(page.locator("#published")).containsText(published);
            assertThat(page.locator("#replicas")).containsText(published, patiently());
        }
    }

    @Test
    void aRunIsFollowedWithoutBeingLoadedAgainAndItsEndIsSaid() {
        try (BrowserContext operator = Operator.in(chromium, new NewContextOptions())) {
            Page page = operator.newPage();
            page.navigate("/");
            press(page, "Index and publish");
            assertThat(page).hasURL(Pattern.compile(".*/#run$"));
            page.evaluate("window.sameDocument = true");
            assertThat(page.locator("#outcome")).isVisible(new IsVisibleOptions().setTimeout(A_MINUTE));
            page.waitForCondition(() -> page.locator("#run [data-running]").count() == 0, inAMinute());
            assertThat(page.locator("#outcome")).containsText(Pattern.compile("Published|Nothing had changed"), patiently());
            assertThat(page.evaluate("window.sameDocument")).as("the page was not loaded again").isEqualTo(true);
        }
    }

    @Test
    void aProfileIsTriedByKeyboard() {
        try (BrowserContext operator = Operator.in(chromium, new NewContextOptions())) {
            Page page = operator.newPage();
            page.navigate("/try");
            Locator social = page.getByLabel("social");
            social.focus();
            for (int step = 0; step < 8; step++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(page.locator("label:has([name=SOCIAL]) output")).hasText("40");
            press(page, "Show the lists");
            assertThat(page).hasURL(Pattern.compile(".*SOCIAL=40.*"));
            assertThat(page.locator("ol.tried").first()).containsText("gap: social");
        }
    }

    @Test
    void aDraftIsMadePreviewedAndListedAndAnAddressOfThisMachineIsRefused() {
        try (BrowserContext operator = Operator.in(chromium, new NewContextOptions())) {
            Page page = operator.newPage();
            Operator.makeDraft(page);
            page.navigate("/");
            follow(page, page.locator("#drafts a").first());
            assertThat(page.locator("article h1")).hasText("A text about an evening walk");
            assertThat(page.locator("article")).containsText("walk without a destination");

            page.navigate("/");
            page.getByLabel("Make a draft of a page or a feed").fill("http://127.0.0.1/page");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("not an address of the public web");
        }
    }

    private static String active(Page page) {
        return page.locator("#snapshots tr[aria-current=true] code").first().textContent();
    }

    private static void ended(Page page, String outcome) {
        assertThat(page.locator("#outcome")).containsText(outcome, patiently());
        assertThat(page.locator("#run [data-running]")).hasCount(0);
    }

    private static void press(Page page, String button) {
        focus(page, page.getByRole(AriaRole.BUTTON, named(button)));
        page.keyboard().press("Enter");
    }

    private static void follow(Page page, String link) {
        follow(page, page.getByRole(AriaRole.LINK, named(link)));
    }

    private static void follow(Page page, Locator link) {
        focus(page, link);
        page.keyboard().press("Enter");
    }

    private static void check(Page page, String box) {
        focus(page, page.getByRole(AriaRole.CHECKBOX, named(box)));
        page.keyboard().press("Space");
    }

    /** Goes there from the top of the page as somebody does who has no mouse. */
    private static void focus(Page page, Locator target) {
        target.waitFor(new Locator.WaitForOptions().setTimeout(A_MINUTE));
        BooleanSupplier there = () -> Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"));
        page.evaluate("document.activeElement.blur()");
        for (int tab = 0; tab < ENOUGH_TABS && !there.getAsBoolean(); tab++) {
            page.keyboard().press("Tab");
        }
        assertThat(there.getAsBoolean()).as("the tab key leads to %s", target).isTrue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(A_MINUTE);
    }

    private static WaitForConditionOptions inAMinute() {
        return new WaitForConditionOptions().setTimeout(A_MINUTE);
    }
}
