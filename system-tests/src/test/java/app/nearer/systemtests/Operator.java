package app.nearer.systemtests;

import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HttpCredentials;
import com.microsoft.playwright.options.RequestOptions;

/** Somebody with a browser and the password of the console. */
final class Operator {

    /** What {@link #makeDraft} makes. */
    static final String DRAFT = "a-text-about-an-evening-walk";

    private Operator() {
    }

    static BrowserContext in(Chromium chromium, NewContextOptions options) {
        RunningNearer nearer = RunningNearer.shared();
        return chromium.browser()
                .newContext(options.setBaseURL(nearer.console().toString())
                        .setHttpCredentials(new HttpCredentials("operator", nearer.operatorPassword())));
    }

    static void makeDraft(Page page) {
        page.request()
                .post("/api/v1/drafts", RequestOptions.create()
                        .setData(Map.of("text",
                                """
                                        <h1>A text about an evening walk</h1><p>A walk without a destination gives two people an hour in which nobody \
                                        has to look at anybody, and in which much is said that would not be said at a table.</p>""")));
    }
}
