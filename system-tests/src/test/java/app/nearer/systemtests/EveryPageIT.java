package app.nearer.systemtests;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Every page of the site, as phones, desktops, narrow windows and large letters show it: nothing that axe finds by WCAG 2.2 AA, nothing that
 * has to be scrolled sideways, a way out, and a title that gives nothing away. Screenshots go to {@code target/screenshots}.
 */
class EveryPageIT {

    private static final List<String> TELLING = List.of("sex", "touch", "violence", "partner", "intima", "missing", "support");

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launchOrSkip();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"phone, 390, 844, LIGHT, 100", "phone-dark, 390, 844, DARK, 100", "desktop, 1100, 900, LIGHT, 100",
            "desktop-dark, 1100, 900, DARK, 100", "narrow, 320, 640, LIGHT, 100", "large-letters, 390, 844, DARK, 200"})
    void everyPage(String name, int width, int height, ColorScheme scheme, int letters) {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
        SoftAssertions all = new SoftAssertions();
        try (BrowserContext context = chromium.browser().newContext(options); Visitor visitor = Visitor.in(context)) {
            Look look = new Look(visitor.page(), name, letters, all);
            walk(visitor, look);
        }
        all.assertAll();
    }

    private static void walk(Visitor visitor, Look look) {
        Page page = visitor.page();
        look.at("/", "landing");
        visitor.press("Begin");
        look.now("landing-problems");
        visitor.begin("PARTNER", Visitor.EVERYTHING);
        visitor.answer();
        look.now("section");
        visitor.answerAndGoOn();
        while (!page.url().endsWith("/quiz/barriers")) {
            visitor.answerAndGoOn();
        }
        page.locator("label:has(input[name='barrier.FEAR_OF_VULNERABILITY'])").click();
        look.now("barriers");
        visitor.toTheLastPart();
        look.now("last");
        visitor.press("Show my result");
        visitor.awaitList();
        look.now("result");
        page.locator("ol.list li").first().locator("button[value=SAVED]").click();
        page.locator("[data-told]").waitFor();
        visitor.awaitList();
        look.now("result-saved");
        String article = page.locator("ol.list h3 a").first().getAttribute("href");
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("card", "/result/card");
        addresses.put("link", "/result/link");
        addresses.put("earlier", "/result/earlier");
        addresses.put("delete", "/result/delete");
        addresses.put("article", article.replaceFirst("#.*", ""));
        addresses.put("support", "/support?country=GB");
        addresses.put("young", "/young?country=GB");
        addresses.put("privacy", "/privacy");
        addresses.put("not-found", "/nothing-here");
        addresses.forEach((name, address) -> look.at(address, name));
        page.navigate("/result/delete");
        visitor.press("Delete everything");
        look.now("deleted");
        look.at("/result", "no-result");
    }

    /** Looks at pages, and says of each what is wrong with it. */
    private record Look(Page page, String as, int letters, SoftAssertions all) {

        void at(String address, String name) {
            page.navigate(address);
            now(name);
        }

        void now(String name) {
            page.evaluate("percent => { document.documentElement.style.fontSize = percent + '%'; }", letters);
            String what = name + " (" + as + ")";
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", as, name + ".png")));
            all.assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("accessibility of " + what)
                    .extracting(violation -> violation.getId() + " " + violation.getNodes())
                    .isEmpty();
            int sideways = (int) page
                    .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            all.assertThat(sideways).as("pixels to scroll sideways in " + what).isZero();
            all.assertThat(page.locator("[data-leave] button").isVisible()).as("a way out of " + what).isTrue();
            all.assertThat(page.locator("footer a[href='/support']").count()).as("support from " + what).isOne();
            all.assertThat(page.locator("h1:visible").count()).as("one heading in " + what).isOne();
            all.assertThat(page.title().toLowerCase(Locale.ROOT)).as("title of " + what)
                    .doesNotContain(TELLING.toArray(String[]::new));
            all.assertThat(smallTargets()).as("small targets in " + what).isEmpty();
        }

        /** Buttons and fields that are less than 24 pixels wide or high, WCAG 2.2's least; links within text are excepted. */
        private List<?> smallTargets() {
            return (List<?>) page.evaluate(
                    """
                            () => [...document.querySelectorAll('main button, main .button, main .pill, main label:has(input), header button')]
                                .filter(e => e.checkVisibility() && !e.closest('.unseen') && !e.classList.contains('unseen')
                                    && (e.getBoundingClientRect().width < 24 || e.getBoundingClientRect().height < 24))
                                .map(e => e.outerHTML.slice(0, 80))""");
        }
    }
}
