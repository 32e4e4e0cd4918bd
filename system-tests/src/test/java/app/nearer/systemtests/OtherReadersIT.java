package app.nearer.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;

/** Those who read from right to left, on paper, or by the ear. */
class OtherReadersIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    /** Languages that are written from right to left need nothing but their words. */
    @Test
    void fromRightToLeft() {
        Look.along(chromium, (visitor, look) -> {
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
        Look.along(chromium, (visitor, look) -> {
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
        Look.along(chromium, (visitor, look) -> {
            Page page = visitor.page();
            visitor.finish("PARTNER");
            Locator picture = page.getByRole(AriaRole.FIGURE);
            PlaywrightAssertions.assertThat(picture).hasAccessibleName(Pattern.compile("What you have of each kind.*"));
            PlaywrightAssertions.assertThat(picture.getByRole(AriaRole.LISTITEM).first())
                    .containsText(Pattern.compile("Emotional closeness: have \\d+, would like \\d+, each \\d+ more or less"));
            page.locator("ol.list .verbs summary").first().click();
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
}
