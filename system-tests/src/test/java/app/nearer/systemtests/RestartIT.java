package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** Everything goes away in the middle of a quiz, and comes back. */
@DisabledIfSystemProperty(named = "nearer.tests.on", matches = "containers", disabledReason = "it stops what it started itself")
class RestartIT {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @TempDir
    Path data;

    @Test
    void aRestartInTheMiddleLosesNothingAndCountsNothingTwice() throws Exception {
        int port = NearerAsProcesses.freePort();
        int operatorPort = NearerAsProcesses.freePort();
        try (Visitor visitor = Visitor.in(chromium.browser()
                .newContext(new NewContextOptions().setBaseURL("http://localhost:" + port)))) {
            Page page = visitor.page();
            try (NearerAsProcesses before = NearerAsProcesses.start(data, port, operatorPort)) {
                assertThat(before.site().getPort()).isEqualTo(port);
                visitor.begin("PARTNER", Visitor.EVERYTHING);
                visitor.answerAndGoOn();
                visitor.rate(page.locator("fieldset.pair").first(), "now", 2);
                assertThat(page.locator(".saving")).containsText("Saved");
            }
            visitor.rate(page.locator("fieldset.pair").first(), "wanted", 4);
            assertThat(page.locator(".saving")).containsText("connection seems to be lost");
            try (NearerAsProcesses after = NearerAsProcesses.start(data, port, operatorPort)) {
                assertThat(after.site().getPort()).isEqualTo(port);
                assertThat(page.locator(".saving")).containsText("Saved", new ContainsTextOptions().setTimeout(60_000));
                page.reload();
                assertThat(page.locator("fieldset.pair").first().locator("input:checked")).hasCount(2);
                visitor.toTheLastPart();
                visitor.press("Show my result");
                assertThat(page).hasURL(Pattern.compile(".*/result$"));
                assertThat(page.locator("h1")).containsText("emotional closeness");
                visitor.awaitList();
                page.navigate("/result/earlier");
                assertThat(page.locator("main")).containsText("There is no other result in this visit.");
            }
        }
    }
}
