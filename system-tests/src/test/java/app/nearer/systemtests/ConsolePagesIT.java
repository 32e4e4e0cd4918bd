package app.nearer.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.ColorScheme;

/** Every page of the operators' console, in light and dark; pictures of them when they are asked for, as in {@link Look}. */
class ConsolePagesIT {

    private static final double A_MINUTE = Duration.ofMinutes(1).toMillis();

    /** As the site tells them once a day, when enough people have been there; of today, since what is older than the known is not taken. */
    private static final String TOTALS = """
            {"eventId": "0b0f6a8e-0f07-3f0b-9d8b-5c7a2f3f5f11", "type": "reader-totals", "version": 1, "occurredAt": "%1$sT00:07:00Z",
             "through": "%1$s", "finished": 1240,
             "articles": [
               {"article": "a-little-more-than-usual", "shown": 620, "opened": 380, "helpful": 120, "notForMe": 20},
               {"article": "disagreeing-warmly", "shown": 240, "opened": 20, "helpful": 0, "notForMe": 60},
               {"article": "an-article-that-has-been-withdrawn-since", "shown": 20, "opened": 0, "helpful": 0, "notForMe": 0}],
             "left": [{"form": "FULL", "page": "sexual", "people": 120}, {"form": "SHORT", "page": "last", "people": 20},
               {"form": "FULL", "page": "barriers", "people": 60}],
             "gaps": [
               {"dimension": "EMOTIONAL", "relationship": "PARTNER", "wanted": 400, "met": 380},
               {"dimension": "SOCIAL", "relationship": "LIFE_AS_A_WHOLE", "wanted": 180, "met": 120},
               {"dimension": "SPIRITUAL", "relationship": "FAMILY", "wanted": 40, "met": 0}]}"""
            .formatted(LocalDate.now(ZoneOffset.UTC));

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void everyPageFitsAndAxeFindsNothing(int width, ColorScheme scheme) {
        try (BrowserContext operator = Operator.in(chromium,
                new NewContextOptions().setViewportSize(width, width < 1000 ? 844 : 900).setColorScheme(scheme))) {
            Page page = operator.newPage();
            Operator.makeDraft(page);
            page.navigate("/");
            String snapshot = page.locator("#snapshots tr[aria-current=true] code").first().textContent();
            Map<String, String> pages = Map.of("home", "/", "items", "/items", "field",
                    "/items?dimension=EMOTIONAL&relationship=PARTNER", "predicaments", "/predicaments", "predicaments-friend",
                    "/predicaments?relationship=FRIEND", "try",
                    "/try?EMOTIONAL=50&SOCIAL=20&relationship=FRIEND&barrier=FEAR_OF_REJECTION&circumstance=CARING&predicament=DRIFTING_APART",
                    "snapshot",
                    "/snapshots/" + snapshot, "draft", "/drafts/" + Operator.DRAFT, "nothing", "/nothing-here");
            String sight = "%d-%s".formatted(width, scheme.name().toLowerCase());
            pages.forEach((name, path) -> look(page, path, "console-%s-%s".formatted(name, sight)));
            tellTotals(page);
            look(page, "/readers", "console-readers-" + sight);
            assertThat(page.locator("main")).containsText("1,240 quizzes were finished");
        }
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        if (Look.PICTURES) {
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("%s fits its screen", name)
                .isEqualTo(true);
        assertThat(new Axe(page).violations()).as("accessibility of " + name).isEmpty();
    }

    /** Until they are shown: the site itself tells those of the tests, which are none. */
    private static void tellTotals(Page page) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of("bootstrap.servers",
                RunningNearer.shared().kafka()), new StringSerializer(), new StringSerializer())) {
            page.waitForCondition(() -> {
                producer.send(new ProducerRecord<>("reader-totals", "current", TOTALS));
                producer.flush();
                page.navigate("/readers");
                return page.getByText("1,240").isVisible();
            }, new WaitForConditionOptions().setTimeout(A_MINUTE));
        }
    }
}
