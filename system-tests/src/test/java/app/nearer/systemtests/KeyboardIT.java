package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/** What can be done with a result, by somebody without a mouse, who always sees where they are. */
class KeyboardIT {

    private static final String WHERE_ONE_IS = """
            selector => document.activeElement.matches(selector)
                && (getComputedStyle(document.activeElement).outlineStyle !== 'none' || getComputedStyle(document.activeElement).boxShadow !== 'none')""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void aWordIsTakenBackAndAFocusIsChosen() {
        visit(page -> {
            press(page, "ol.list .verbs summary");
            press(page, "ol.list button[value='HELPFUL']");
            assertThat(page.locator("[data-told]")).containsText("helped");
            press(page, "[data-told] button");
            assertThat(page.locator("[data-told]")).hasCount(0);
            assertThat(page.locator("ol.list button[value='HELPFUL'][aria-pressed='true']")).hasCount(0);
            press(page, "#fits summary");
            assertThat(page.locator("#fits button[value='SOCIAL']")).isVisible();
            press(page, "#fits button[value='SOCIAL']");
            assertThat(page.locator("#fits")).containsText("You said that belonging matters most to you now");
        });
    }

    @Test
    void theCardIsWrittenOn() {
        visit(page -> {
            press(page, "a[href='/result/card']");
            assertThat(page.locator("h1")).hasText("A few words to begin with");
            tabTo(page, "#card");
            page.keyboard().type("Dear you, ");
            assertThat(page.locator("#card")).hasValue(Pattern.compile("Dear you, ", Pattern.DOTALL));
            press(page, "main a[href='/result']");
            assertThat(page).hasURL(Pattern.compile(".*/result$"));
        });
    }

    @Test
    void anEarlierResultIsComparedAndOpened() {
        visit(page -> {
            press(page, "a[href='/result/earlier']");
            assertThat(page.locator("h1")).hasText("Then and now");
            press(page, "form[action='/result/earlier'] button");
            assertThat(page.locator("#fits")).isVisible();
        });
    }

    @Test
    void aLinkIsAskedForAndTheResultDeleted() {
        visit(page -> {
            press(page, "button[form='link']");
            assertThat(page.locator("a.link")).isVisible();
            tabTo(page, "a.link");
            press(page, "main a[href='/result']");
            assertThat(page.locator("#fits")).isVisible();
            press(page, "a[href='/result/delete']");
            assertThat(page.locator("main")).containsText("A link opened this one.");
            press(page, "form[action='/result/delete'] button");
            assertThat(page.locator("h1")).hasText("It is deleted");
        });
    }

    private interface Way {
        void go(Page page);
    }

    /** With a result open, and another one before it. */
    private static void visit(Way way) {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setReducedMotion(ReducedMotion.REDUCE);
        try (Api api = new Api(RunningNearer.shared().site());
                Visitor visitor = Visitor.in(chromium.browser().newContext(options))) {
            visitor.page().context().setDefaultTimeout(60_000);
            visitor.page().navigate(Life.TWO_ALIKE.link(api));
            visitor.page().navigate(Life.SOMEBODY.link(api));
            visitor.awaitList();
            way.go(visitor.page());
        }
    }

    private static void press(Page page, String selector) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate(WHERE_ONE_IS, selector)) {
                return;
            }
        }
        throw new AssertionError("no way to " + selector + " by keyboard, or it does not show");
    }
}
