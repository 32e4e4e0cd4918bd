package app.nearer.systemtests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Looks at a page as phones, desktops, narrow windows and large letters show it, in light and dark, and says what is wrong with it.
 * With {@code -Dnearer.tests.pictures}, screenshots go to {@code target/screenshots}.
 */
record Look(Page page, SoftAssertions all) {

    /** All that the history of a browser may tell of a visit. */
    private static final Pattern NEUTRAL = Pattern
            .compile("Nearer|(Part \\d+ of \\d+|Your page|Reading|The library|Help|Privacy) · Nearer");

    /** Pictures are taken when they are asked for, by {@code -Dnearer.tests.pictures}: they take longer than all else. */
    static final boolean PICTURES = System.getProperty("nearer.tests.pictures") != null;

    private static final List<Sight> SIGHTS = List.of(new Sight("narrow", 320, 640, ColorScheme.LIGHT, 100),
            new Sight("narrow-dark", 320, 640, ColorScheme.DARK, 100), new Sight("desktop", 1280, 900, ColorScheme.LIGHT, 100),
            new Sight("desktop-dark", 1280, 900, ColorScheme.DARK, 100),
            new Sight("large-letters", 390, 844, ColorScheme.LIGHT, 200));

    /** What lies between the others, and is worth a picture. */
    private static final List<Sight> BETWEEN = List.of(new Sight("phone", 390, 844, ColorScheme.LIGHT, 100),
            new Sight("phone-dark", 390, 844, ColorScheme.DARK, 100),
            new Sight("large-letters-desktop", 1280, 900, ColorScheme.LIGHT, 200));

    /** What the site says of nobody; the library speaks for itself. */
    private static final Pattern NEVER = Pattern.compile("\\b(ab)?normal|\\blow(er|est)?\\b|\\bfail|\\bdefici|accura|\\bscore|!",
            Pattern.CASE_INSENSITIVE);
    private static final String WORDS = """
            () => {
                const page = document.body.cloneNode(true);
                page.querySelectorAll('article, ol.list, .next, .more-like-this, .found, script').forEach(e => e.remove());
                return page.textContent;
            }""";

    /** Texts that are cut off, or stand outside of the window; only a table that scrolls by itself may. */
    private static final String LOST = """
            () => {
                const wide = document.documentElement.clientWidth;
                const lost = [];
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    const holder = text.parentElement;
                    if (!text.data.trim() || !holder.checkVisibility() || holder.closest('.unseen, .name, .scroll, option, noscript, textarea')) {
                        continue;
                    }
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    for (const box of range.getClientRects()) {
                        if (box.width > 0 && (box.left < -1 || box.right > wide + 1)) {
                            lost.push(text.data.trim().slice(0, 60));
                        }
                    }
                }
                for (const element of document.body.querySelectorAll('button, a, p, li, label, legend, h1, h2, h3, td, th')) {
                    const style = getComputedStyle(element);
                    if (element.checkVisibility() && !element.closest('.unseen, .name') && style.overflow !== 'visible' && style.display !== 'inline'
                        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
                        lost.push('cut off: ' + element.outerHTML.slice(0, 80));
                    }
                }
                return lost;
            }""";

    /** Buttons and fields that are less than 24 pixels wide or high, WCAG 2.2's least; links within text are excepted. */
    private static final String SMALL = """
            () => [...document.querySelectorAll(
                    'main button, main .button, main .pill, main select, main summary, main label:has(input), header button, footer a')]
                .filter(e => e.checkVisibility() && !e.closest('.unseen')
                    && (e.getBoundingClientRect().width < 24 || e.getBoundingClientRect().height < 24))
                .map(e => e.outerHTML.slice(0, 80))""";

    /** Goes a way with a browser that knows nothing yet, and tells in the end all that was wrong with what was looked at. */
    static void along(Chromium chromium, BiConsumer<Visitor, Look> way) {
        NewContextOptions options = new NewContextOptions().setBaseURL(RunningNearer.shared().site().toString())
                .setReducedMotion(ReducedMotion.REDUCE);
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = Visitor.in(chromium.browser().newContext(options))) {
            way.accept(visitor, new Look(visitor.page(), all));
        }
        all.assertAll();
    }

    private record Sight(String name, int width, int height, ColorScheme scheme, int letters) {
    }

    void at(String address, String name) {
        page.navigate(address);
        now(name);
    }

    void now(String name) {
        all.assertThat(page.title()).as("title of " + name).matches(NEUTRAL);
        all.assertThat(page.locator("header [data-leave]:visible").count()).as("a way out of " + name).isOne();
        all.assertThat(page.locator("footer a[href='/support']").count()).as("support from " + name).isOne();
        all.assertThat(page.locator("h1:visible").count()).as("one heading in " + name).isOne();
        all.assertThat((String) page.evaluate(WORDS)).as("words of " + name).doesNotContainPattern(NEVER);
        SIGHTS.forEach(sight -> look(sight, name));
        if (PICTURES) {
            BETWEEN.forEach(sight -> look(sight, name));
        }
        adjust(SIGHTS.getFirst());
    }

    private void look(Sight sight, String name) {
        adjust(sight);
        String what = name + " (" + sight.name + ")";
        if (PICTURES) {
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", sight.name, name + ".png")));
        }
        all.assertThat(violations(sight)).as("accessibility of " + what).isEmpty();
        int sideways = (int) page
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        all.assertThat(sideways).as("pixels to scroll sideways in " + what).isZero();
        all.assertThat((List<?>) page.evaluate(LOST)).as("lost texts of " + what).isEmpty();
        all.assertThat((List<?>) page.evaluate(SMALL)).as("small targets in " + what).isEmpty();
    }

    /** The dark differs from the light in its colours only. */
    private List<?> violations(Sight sight) {
        Axe axe = new Axe(page);
        return sight.scheme == ColorScheme.DARK ? axe.violationsOf("color-contrast") : axe.violationsOfGuidelines();
    }

    private void adjust(Sight sight) {
        page.setViewportSize(sight.width, sight.height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(sight.scheme));
        page.evaluate("percent => { document.documentElement.style.fontSize = percent + '%'; scrollTo(0, 0); }", sight.letters);
    }

    /** How an address becomes the name of a picture. */
    static String named(String address) {
        return address.replaceFirst("[?#].*", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
    }
}
