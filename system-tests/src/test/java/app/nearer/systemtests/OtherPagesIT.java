package app.nearer.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import tools.jackson.databind.JsonNode;

/** Every page that needs no quiz, looked at by {@link Look}. */
class OtherPagesIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void ofHelpOfPrivacyAndOfNothing() {
        Look.along(chromium, (visitor, look) -> {
            look.at("/support", "support");
            look.at("/support?country=GB", "support-country");
            look.at("/young", "young");
            look.at("/young?country=GB", "young-country");
            look.at("/privacy", "privacy");
            look.at("/nothing-here", "error-404");
            look.at("/articles/nothing-here", "error-404-article");
            look.at("/r/nothing-here", "error-404-link");
        });
    }

    @Test
    void ofTheLibrary() {
        Look.along(chromium, (visitor, look) -> {
            look.at("/library", "library");
            search(visitor.page(), "listening");
            look.now("library-found");
            search(visitor.page(), "xylophone");
            look.now("library-nothing");
        });
    }

    @Test
    void ofArticlesForWhomeverHasALinkToThem() {
        try (Api api = new Api(RunningNearer.shared().site())) {
            JsonNode quiz = api.get("/api/v1/quiz").body();
            String result = api.post("/api/v1/results", Api.missingOnly(quiz, "EMOTIONAL")).body().get("id").asString();
            JsonNode list = api.get("/api/v1/results/" + result + "/reading-list", "Prefer", "wait=30").body();
            List<String> articles = list.get("items").valueStream().map(item -> item.get("article").asString()).distinct()
                    .toList();
            assertThat(articles).hasSizeGreaterThanOrEqualTo(3);
            Look.along(chromium,
                    (visitor, look) -> articles.forEach(article -> look.at("/articles/" + article, "article-" + article)));
        }
    }

    private static void search(Page page, String words) {
        page.locator("#words").fill(words);
        page.waitForResponse("**/library", () -> page.locator("form.search button").first().click());
        page.locator("#count").waitFor();
        PlaywrightAssertions.assertThat(page.locator("#words")).hasValue(words);
    }
}
