package app.nearer.systemtests;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;

/** Every page of a result, and what hangs on it, looked at by {@link Look}. */
class ResultPagesIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void aboutAResult() {
        Look.along(chromium, (visitor, look) -> {
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
            page.locator("ol.list .verbs summary").first().click();
            look.now("result-verbs");
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

    /** What people in other lives are told; their answers are sent by the API, and each result opened by its link. */
    @Test
    void ofEveryKindOfResult() {
        Map<String, String> links = new HashMap<>();
        try (Api api = new Api(RunningNearer.shared().site())) {
            for (Life life : Life.values()) {
                links.put(life.name(), life.link(api));
            }
        }
        Look.along(chromium, (visitor, look) -> {
            for (Life life : Life.values()) {
                visitor.page().navigate(links.get(life.name()));
                if (life == Life.SAFETY_FIRST) {
                    visitor.awaitClosedList();
                } else {
                    visitor.awaitList();
                }
                look.now("result-" + Look.named(life.name().toLowerCase(Locale.ROOT)));
                if (life == Life.SAFETY_FIRST) {
                    visitor.page().locator("details.later > summary").all().forEach(Locator::click);
                    look.now("result-safety-first-opened");
                }
            }
            look.at("/result/earlier", "earlier");
        });
    }

    /** Nothing that could tell or provoke stands open at a glance, whichever way the page is reached, on a screen or on paper. */
    @Test
    void whereSupportComesFirstTitlesStayClosedUntilTheyAreOpened() {
        String link;
        try (Api api = new Api(RunningNearer.shared().site())) {
            link = Life.SAFETY_FIRST.link(api);
        }
        Look.along(chromium, (visitor, look) -> {
            Page page = visitor.page();
            page.navigate(link);
            visitor.awaitClosedList();
            Locator title = page.locator("ol.list h3 a").first();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("First, some help");
            PlaywrightAssertions.assertThat(page.locator("main a[href='/support']").first()).isVisible();
            PlaywrightAssertions.assertThat(title).isHidden();
            PlaywrightAssertions.assertThat(page.locator("figure")).isHidden();
            page.navigate("/result#list");
            PlaywrightAssertions.assertThat(title).isHidden();
            page.locator("#list > summary").click();
            PlaywrightAssertions.assertThat(title).isVisible();
            page.locator("ol.list button[value=SAVED]").first().click();
            PlaywrightAssertions.assertThat(page.locator("[data-told]")).isVisible();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            PlaywrightAssertions.assertThat(title).isHidden();
            PlaywrightAssertions.assertThat(page.locator("figure")).isHidden();
        });
    }
}
