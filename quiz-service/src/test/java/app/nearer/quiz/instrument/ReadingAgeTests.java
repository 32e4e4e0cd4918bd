package app.nearer.quiz.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.Texts;

/**
 * That whoever reads as children of twelve do can answer: the statements are short, say one thing each, and deny one thing at most. A formula
 * for the whole of what is asked is held to the seventh grade. It is not asked of each statement: it was made for passages, and of one as short
 * as “My family takes my ideas seriously” it says that three everyday words are too long.
 */
class ReadingAgeTests {

    private static final int MOST_WORDS = 13;
    private static final double SEVENTH_GRADE = 7;

    private static final Pattern WORD = Pattern.compile("[A-Za-z’'-]+");
    private static final Pattern DENIES = Pattern.compile(
            "\\b(not|no|never|nobody|none|nothing|without|cannot|nowhere|neither|nor|hardly)\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_THINGS = Pattern.compile("[;:]|\\b(or|but|because|although)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("[^aeiouyl]e$|[^aeiouysxzcgh]es$|[^aeiouytd]ed$");

    private final MessageSource messages = Texts.all();

    @ParameterizedTest
    @EnumSource(Relationship.class)
    void eachStatementIsShortSaysOneThingAndDeniesOneAtMost(Relationship relationship) {
        assertThat(statements(relationship)).hasSize(42).allSatisfy(text -> {
            assertThat(words(text)).as(text).hasSizeLessThanOrEqualTo(MOST_WORDS);
            assertThat(text).matches("[^.?!]+\\.").doesNotContainPattern(TWO_THINGS);
            assertThat(DENIES.matcher(text).results().count()).as(text).isLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Relationship.class)
    void allTogetherReadAtTheSeventhGradeOrBelow(Relationship relationship) {
        assertThat(grade(statements(relationship))).isBetween(0.0, SEVENTH_GRADE);
    }

    @Test
    void theFormulaIsTheOneThatIsNamed() {
        // fourteen words of sixteen syllables
        List<String> easy = List.of("The cat sat on the mat.", "My partner listens to me when I talk.");
        assertThat(grade(easy)).isCloseTo(0.39 * 14 / 2 + 11.8 * 16 / 14 - 15.59, within(0.001));
        assertThat(grade(
                List.of("Institutional considerations notwithstanding, interpersonal relationships necessitate reciprocity.")))
                .isGreaterThan(20);
        assertThat(Stream.of("make", "little", "shared", "noticed", "curious", "seriously").map(ReadingAgeTests::syllables))
                .containsExactly(1L, 2L, 1L, 2L, 2L, 3L);
    }

    private List<String> statements(Relationship relationship) {
        return Instruments.current()
                .sections()
                .stream()
                .flatMap(section -> section.statements().stream())
                .map(statement -> "statement." + statement.id())
                .map(code -> messages.getMessage(code + "." + relationship, null,
                        messages.getMessage(code, null, Locale.ENGLISH), Locale.ENGLISH))
                .toList();
    }

    /** J. P. Kincaid and others, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, 1975. */
    private static double grade(List<String> sentences) {
        List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        double syllables = words.stream().mapToLong(ReadingAgeTests::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    }

    /** Groups of vowels, without an ending that is not spoken. */
    private static long syllables(String word) {
        long groups = SYLLABLE.matcher(word).results().count();
        return Math.max(1, SILENT.matcher(word).find() ? groups - 1 : groups);
    }
}
