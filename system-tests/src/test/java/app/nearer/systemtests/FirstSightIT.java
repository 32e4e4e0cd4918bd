package app.nearer.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/**
 * What a first visit costs and how soon it shows something, on a phone with a processor four times slower than this one's and a
 * connection of 1.6 Mbit/s with 150 ms there and back. What was measured is printed.
 */
class FirstSightIT {

    private static final int MOST_BYTES = 150_000;
    private static final double MOST_SHIFT = 0.01;

    private static final String PAINT = """
            () => new Promise(resolve => {
                let shift = 0;
                new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) shift += e.value; }))
                    .observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => {
                    const first = performance.getEntriesByName('first-contentful-paint')[0];
                    const page = performance.getEntriesByType('navigation')[0];
                    resolve([first.startTime - page.responseStart, page.responseStart, shift]);
                }, 1500);
            })""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void theFirstPageIsLightSoonThereAndStays() {
        try (BrowserContext context = phone()) {
            Sight sight = look(context.newPage(), "/");
            sight.print("first page");
            assertThat(sight.bytes).as("bytes, headers included").isLessThanOrEqualTo(MOST_BYTES);
            assertThat(sight.shift).as("layout shift").isLessThan(MOST_SHIFT);
            assertThat(sight.elsewhere).as("requests to anyone else").isEmpty();
        }
    }

    @Test
    void noOtherPageShiftsOrAsksAnyoneElse() {
        try (BrowserContext context = phone(); Visitor visitor = Visitor.in(context)) {
            visitor.finish("PARTNER");
            String article = visitor.page().locator("ol.list h3 a").first().getAttribute("href").replaceFirst("#.*", "");
            visitor.begin("FRIEND", Visitor.EVERYTHING);
            for (String address : List.of("/result", "/result/card", "/quiz/emotional", article, "/library", "/support",
                    "/privacy")) {
                Sight sight = look(visitor.page(), address);
                sight.print(address);
                assertThat(sight.shift).as("layout shift of " + address).isLessThan(MOST_SHIFT);
                assertThat(sight.elsewhere).as("requests to anyone else from " + address).isEmpty();
            }
            assertThat(context.cookies()).extracting(cookie -> cookie.name).containsExactly("nearer");
        }
    }

    private record Sight(int requests, long bytes, double firstByte, double paint, double shift, List<String> elsewhere) {

        void print(String name) {
            System.out.printf("first sight of %s: %d requests, %d bytes, first byte after %.0f ms, first paint %.0f ms later, "
                    + "layout shift %.4f%n", name, requests, bytes, firstByte, paint, shift);
        }
    }

    private static BrowserContext phone() {
        return chromium.browser()
                .newContext(new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(3)
                        .setHasTouch(true));
    }

    private static Sight look(Page page, String address) {
        CDPSession chrome = page.context().newCDPSession(page);
        chrome.send("Network.enable");
        chrome.send("Network.emulateNetworkConditions", json(Map.of("latency", 150, "downloadThroughput", 200_000,
                "uploadThroughput", 90_000)));
        chrome.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", 4)));
        List<Request> requests = new ArrayList<>();
        List<Long> bytes = new ArrayList<>();
        page.onRequest(requests::add);
        chrome.on("Network.loadingFinished", event -> bytes.add(event.get("encodedDataLength").getAsLong()));
        page.navigate(address);
        List<?> measured = (List<?>) page.evaluate(PAINT);
        String home = RunningNearer.shared().site().toString();
        List<String> elsewhere = requests.stream().map(Request::url).filter(url -> !url.startsWith(home)).toList();
        chrome.detach();
        return new Sight(bytes.size(), bytes.stream().mapToLong(Long::longValue).sum(), number(measured, 1), number(measured, 0),
                number(measured, 2), elsewhere);
    }

    private static JsonObject json(Map<String, Integer> values) {
        JsonObject json = new JsonObject();
        json.addProperty("offline", false);
        values.forEach(json::addProperty);
        return json;
    }

    private static double number(List<?> values, int at) {
        return ((Number) values.get(at)).doubleValue();
    }
}
