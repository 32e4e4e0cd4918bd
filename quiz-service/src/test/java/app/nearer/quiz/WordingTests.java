package app.nearer.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the site never says of anybody, in any of its texts. */
class WordingTests {

    private static final Pattern NEVER = Pattern.compile(
            "\\b(ab)?normal(ly)?\\b|\\blow(er|est)?\\b|\\bfail(s|ed|ing|ure|ures)?\\b|\\bdefici(t|ts|ency|ent)\\b|\\bdysfunction"
                    + "|\\bdisorder|\\bdiagnos|accura(te|cy)|\\bunhealthy\\b|\\bscored?\\b|\\bpoor\\b|\\bbelow average\\b|!",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noTextOfTheSiteJudges() throws IOException {
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(400).noneMatch(NEVER.asPredicate());
    }

    @Test
    void theWordsAreFound() {
        assertThat(List.of("That is normal.", "Your score is low", "You failed", "a deficit", "95 % accurate", "Well done!"))
                .allMatch(NEVER.asPredicate());
        assertThat(List.of("There is a good deal of belonging here.", "It follows what was measured."))
                .noneMatch(NEVER.asPredicate());
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.values().forEach(text -> texts.add(text.toString()));
            }
        }
        return texts;
    }
}
