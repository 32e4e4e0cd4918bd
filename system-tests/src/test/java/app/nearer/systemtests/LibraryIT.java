package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Looking for something in the library, and reading on from an article. */
class LibraryIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void byKeyboardWhatMeansTheSameIsFoundMarkedAndInNoAddress() {
        visit(true, page -> {
            page.navigate("/library");
            page.locator("#words").focus();
            page.keyboard().type("quarrels");
            page.keyboard().press("Enter");
            assertThat(page.locator("#count")).isFocused();
            assertThat(page.locator("#count")).containsText("articles");
            assertThat(page.locator(".found")).containsText("Disagreeing warmly");
            assertThat(page.locator(".found mark").first()).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*/library$"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/articles/[a-z-]+$"));
        });
    }

    @Test
    void titlesAreSuggestedWhileOneTypesAndNoneThatSpeaksOfSex() {
        visit(true, page -> {
            page.navigate("/library");
            page.locator("#words").pressSequentially("talk");
            page.locator("#words").pressSequentially("ing");
            page.locator("#words").fill("touch");
            assertThat(page.locator("#titles option").first()).hasAttribute("value",
                    Pattern.compile("touch", Pattern.CASE_INSENSITIVE));
            assertThat(page.locator("#titles option[value*='sex' i]")).hasCount(0);
        });
    }

    @Test
    void whatSpeaksOfSexIsShownOnlyOnceItIsAskedFor() {
        visit(true, page -> {
            page.navigate("/library");
            page.locator("#words").fill("asexual");
            page.locator(".search button").click();
            assertThat(page.locator("#count")).containsText("openly of sex");
            assertThat(page.locator(".found")).hasCount(0);
            page.locator("#found button[name='sexual']").click();
            assertThat(page.locator(".found h3").first()).isVisible();
        });
    }

    @Test
    void withoutScriptOneLooksNarrowsTurnsOverAndReadsOnFromAnArticle() {
        visit(false, page -> {
            page.navigate("/library");
            page.locator(".kinds button").first().click();
            assertThat(page.locator("#count")).containsText("articles");
            assertThat(page.locator("#found button[name='page']")).isVisible();
            String first = page.locator(".found h3").first().innerText();
            page.locator("#found button[name='page']").click();
            assertThat(page.locator(".found h3").first()).not().hasText(first);
            page.locator("select[name='minutes']").selectOption("5");
            page.locator("select[name='company']").selectOption("ALONE");
            page.locator(".search button").click();
            page.locator(".found h3 a").first().click();
            assertThat(page.locator("#like")).hasText("More like this");
            assertThat(page.locator(".found li")).hasCount(3);
            String here = page.url();
            page.locator(".found h3 a").first().click();
            assertThat(page.url()).isNotEqualTo(here).contains("/articles/");
        });
    }

    private static void visit(boolean script, Consumer<Page> visit) {
        try (BrowserContext context = chromium.browser()
                .newContext(new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                        .setJavaScriptEnabled(script))) {
            context.setDefaultTimeout(60_000);
            visit.accept(context.newPage());
        }
    }
}
