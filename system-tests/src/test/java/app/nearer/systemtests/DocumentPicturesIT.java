package app.nearer.systemtests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ReducedMotion;

/** Pictures of the site, for those who want some: {@code -Dnearer.tests.pictures}. */
class DocumentPicturesIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    /** Four pictures for README.md, as they go to {@code docs/images}. */
    @Test
    @EnabledIfSystemProperty(named = "nearer.tests.pictures", matches = ".*", disabledReason = "nobody asked for pictures")
    void forTheDocuments() {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setViewportSize(1000, 1000)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (Api api = new Api(RunningNearer.shared().site());
                Visitor visitor = Visitor.in(chromium.browser().newContext(options))) {
            Page page = visitor.page();
            page.navigate("/");
            forTheDocuments(page, "first-page");
            visitor.begin("PARTNER", Visitor.EVERYTHING);
            visitor.answer();
            forTheDocuments(page, "question");
            page.navigate(Life.SOMEBODY.link(api));
            visitor.awaitList();
            forTheDocuments(page, "result");
            page.evaluate("() => { const list = document.getElementById('list'); scrollTo(0, list.offsetTop - 90); }");
            page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots/documents/list.png")));
        }
    }

    private static void forTheDocuments(Page page, String name) {
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots/documents", name + ".png")));
    }
}
