package app.nearer.systemtests;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

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
                visitor.awaitList();
                look.now("result-" + Look.named(life.name().toLowerCase(Locale.ROOT)));
            }
            look.at("/result/earlier", "earlier");
        });
    }
}
