package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody with a browser, who knows the way through the quiz. */
record Visitor(Page page) implements AutoCloseable {

    static final List<String> EVERYTHING = List.of("RESULTS", "SEXUAL", "SPIRITUAL", "ADULT");

    /** A life in which much is well and one thing is missing. */
    private static final Map<String, Ratings> RATINGS = Map.of("emotional", new Ratings(2, 5), "physical", new Ratings(3, 4),
            "sexual", new Ratings(3, 3), "intellectual", new Ratings(5, 5), "experiential", new Ratings(4, 4), "social",
            new Ratings(4, 3), "spiritual", new Ratings(2, 2));

    private record Ratings(int now, int wanted) {
    }

    static Visitor in(BrowserContext context) {
        return new Visitor(context.newPage());
    }

    void begin(String relationship, List<String> agreements) {
        page.navigate("/");
        agree(relationship, agreements);
    }

    /** Fills in the form of the first page as far as it must be, and begins. */
    void agree(String relationship, List<String> agreements) {
        page.locator("label:has(#relationship-" + relationship + ")").click();
        for (String agreed : agreements) {
            page.locator("label:has(input[name='agreed'][value='" + agreed + "'])").click();
        }
        press("Begin");
        assertThat(page).hasURL(Pattern.compile(".*/quiz/emotional$"));
    }

    /** Rates every statement of the page. */
    void answer() {
        for (Locator statement : page.locator("fieldset.pair:not(:has([name^='safety']))").all()) {
            Ratings ratings = RATINGS.get(statement.getAttribute("id").replaceFirst("[-.]?\\d+$", ""));
            rate(statement, "now", ratings.now);
            rate(statement, "wanted", ratings.wanted);
        }
    }

    void rate(Locator statement, String which, int value) {
        statement.locator("fieldset.rating." + which + " label:has(input[value='" + value + "'])").click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
        page.waitForLoadState();
    }

    /** Answers one part and goes on to the next. */
    void answerAndGoOn() {
        answer();
        goOn();
    }

    /** Presses the button that leads to the next part; with script it does so once the last answer is saved. */
    void goOn() {
        String before = page.url();
        press("Next");
        page.waitForURL(url -> !url.equals(before));
    }

    void toTheLastPart() {
        while (!page.url().endsWith("/quiz/last")) {
            answerAndGoOn();
        }
    }

    /** From the first page to a result with its list. */
    void finish(String relationship) {
        begin(relationship, EVERYTHING);
        toTheLastPart();
        press("Show my result");
        assertThat(page).hasURL(Pattern.compile(".*/result$"));
        awaitList();
    }

    /** The list without script comes by a page that refreshes itself. */
    void awaitList() {
        assertThat(page.locator("ol.list.arrived li").first()).isVisible(new IsVisibleOptions().setTimeout(60_000));
    }

    /** The list of a result for which support comes first, which stands closed. */
    void awaitClosedList() {
        page.locator("ol.list.arrived li").first()
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(60_000));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
