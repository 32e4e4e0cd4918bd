package app.nearer.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the one style sheet keeps to. */
class StyleTests {

    /** Sides and sizes that turn round with the writing are named by its direction; these are not. */
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![a-z-])((?:min-|max-)?(?:width|height)|left|right|top|bottom|(?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*"
                    + "|inset-(?:left|right)|float: (?:left|right)|text-align: (?:left|right))\\s*[:;]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgba?|hsla?)\\(");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?([^\")]*)");

    private final String css = read("static/css/nearer.css").replaceAll("(?s)/\\*.*?\\*/", "");

    @Test
    void everySideAndSizeFollowsTheDirectionOfTheWriting() {
        String rules = css.replaceAll("@(?:media|container)[^{]*\\{", "{");
        assertThat(PHYSICAL.matcher(rules).results().map(MatchResult::group)).isEmpty();
        assertThat(PHYSICAL.matcher("a { margin-left: 1rem; max-width: 2rem; float: left; }").results()).hasSize(3);
    }

    @Test
    void everyColourHasAName() {
        String afterTheNames = css.substring(css.indexOf('}', css.indexOf("--on-have")));
        String onPaper = afterTheNames.substring(afterTheNames.indexOf("@media print"));
        assertThat(COLOUR.matcher(afterTheNames.replace(onPaper, "")).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void everyNameThatIsUsedIsThere() {
        List<String> used = Pattern.compile("var\\((--[a-z0-9-]+)").matcher(css).results().map(found -> found.group(1)).distinct()
                .toList();
        assertThat(used).isNotEmpty().allSatisfy(name -> assertThat(css).contains(name + ":"));
    }

    @Test
    void movementIsOnlyForWhoeverWantsIt() {
        String wanted = "@media (prefers-reduced-motion: no-preference)";
        String moving = css.substring(css.indexOf(wanted), css.indexOf("@media (prefers-reduced-motion: reduce)"));
        assertThat(Pattern.compile("animation:").matcher(css).results().count())
                .isEqualTo(Pattern.compile("animation:").matcher(moving).results().count())
                .isPositive();
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        assertThat(ADDRESS.matcher(css).results().map(found -> found.group(1))).isNotEmpty()
                .allMatch(url -> url.startsWith("../"));
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/static/js"))) {
            assertThat(scripts.map(script -> read("static/js/" + script.getFileName()))).isNotEmpty()
                    .noneMatch(code -> code.contains("//")
                            && Pattern.compile("[\"'`](?:https?:)?//").matcher(code).find());
        }
    }

    private static String read(String resource) {
        try {
            return Files.readString(Path.of("src/main/resources").resolve(resource));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
