package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.SampleArticle;

class ContentReaderTests {

    private final ContentReader reader = new ContentReader();

    @Test
    void aGoodFileIsReadWhole() {
        FrontMatter article = parsed(SampleArticle.of("one")).frontMatter();

        assertThat(article.title()).isEqualTo("A title");
        assertThat(article.status()).isEqualTo(Status.PUBLISHED);
        assertThat(article.dimensions()).isEqualTo(Map.of(Dimension.EMOTIONAL, 90, Dimension.SOCIAL, 20));
        assertThat(article.qualities()).containsExactlyInAnyOrder(Quality.TRUST, Quality.HONESTY);
        assertThat(article.reviewBy()).isEqualTo(LocalDate.of(2027, 11, 1));
        assertThat(article.tips()).singleElement().satisfies(tip -> {
            assertThat(tip.firstStep()).isEqualTo("What to do first.");
            assertThat(tip.relationships()).isNull();
            assertThat(tip.within(article).relationships()).containsExactlyInAnyOrder(Relationship.PARTNER, Relationship.FRIEND);
        });
    }

    @Test
    void aTipsOwnTagsTakeThePlaceOfItsArticles() {
        FrontMatter article = parsed(SampleArticle.of("one").with("    company: [TOGETHER]",
                "    company: [TOGETHER]\n    relationships: [FRIEND]\n    cautions: []")).frontMatter();

        SourceTags tags = article.tips().getFirst().within(article);

        assertThat(tags.relationships()).isEqualTo(Set.of(Relationship.FRIEND));
        assertThat(tags.cautions()).isEmpty();
        assertThat(tags.qualities()).isEqualTo(article.qualities());
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                spoilt("an unknown name", "title: A title", "titel: A title", 3,
                        "\"titel\" is not known: did you mean \"title\"?"),
                spoilt("a missing field", "minutes: 4\n", "", 1, "\"minutes\" is missing: add it"),
                spoilt("a missing field of a tip", "    why: Why it helps.\n", "", 24,
                        "\"why\" is missing of the tip one-tip: add it"),
                spoilt("a mistyped dimension", "  EMOTIONAL: 90", "  EMOTINAL: 90", 8,
                        "\"EMOTINAL\" is not known: did you mean \"EMOTIONAL\"?"),
                spoilt("an unknown value", "[TRUST, HONESTY]", "[TRUST, HONESTLY]", 10, "did you mean HONESTY?"),
                spoilt("a value that nothing resembles", "status: published", "status: gone", 6,
                        "\"status\" cannot be gone: allowed are draft, published, withdrawn"),
                spoilt("too strong a strength", "EMOTIONAL: 90", "EMOTIONAL: 190", 8,
                        "\"EMOTIONAL\" must be 100 or less, but is 190"),
                spoilt("a mistyped predicament that is answered", "{AFRAID_OF_REJECTION: 3}", "{AFRAID_OF_REJECTON: 3}", 13,
                        "\"AFRAID_OF_REJECTON\" is not known: did you mean \"AFRAID_OF_REJECTION\"?"),
                spoilt("a mistyped predicament that rules it out", "[GRIEVING]", "[GREIVING]", 14,
                        "\"not-when\" cannot be GREIVING: did you mean GRIEVING?"),
                spoilt("a mistyped predicament of a tip", "    session: 20", "    session: 20\n    presumes: [SINGEL]", 32,
                        "\"presumes\" of the tip one-tip cannot be SINGEL: did you mean SINGLE?"),
                spoilt("a grade beyond the best", "AFRAID_OF_REJECTION: 3", "AFRAID_OF_REJECTION: 4", 13,
                        "\"AFRAID_OF_REJECTION\" must be 3 or less, but is 4"),
                spoilt("an answer that must not be given", "not-when: [GRIEVING]", "not-when: [GRIEVING, AFRAID_OF_REJECTION]",
                        14,
                        "\"not-when\" names AFRAID_OF_REJECTION, which \"answers-to\" names too: take one out"),
                spoilt("a presumption that rules it out", "not-when: [GRIEVING]", "presumes: [GRIEVING]\nnot-when: [GRIEVING]",
                        15,
                        "\"not-when\" names GRIEVING, which \"presumes\" names too: take one out"),
                spoilt("an answer of a tip that must not be given", "    days: 7",
                        "    days: 7\n    answers-to: {SINGLE: 2}\n    not-when: [SINGLE]", 34,
                        "\"not-when\" of the tip one-tip names SINGLE, which \"answers-to\" names too: take one out"),
                spoilt("a presumption of a tip that rules it out", "    days: 7",
                        "    days: 7\n    not-when: [SINGLE]\n    presumes: [SINGLE]", 33,
                        "\"not-when\" of the tip one-tip names SINGLE, which \"presumes\" names too: take one out"),
                spoilt("a presumption of a tip that its article rules out", "    days: 7",
                        "    days: 7\n    presumes: [SINGLE, GRIEVING]", 33,
                        "\"presumes\" of the tip one-tip names GRIEVING, and its article says \"not-when\" GRIEVING: take one out"),
                spoilt("an answer of a tip that its article rules out", "    days: 7",
                        "    days: 7\n    answers-to: {GRIEVING: 2}", 33,
                        "\"answers-to\" of the tip one-tip names GRIEVING, and its article says \"not-when\" GRIEVING: take one out"),
                spoilt("a reader on no side", "not-when: [GRIEVING]", "addressed-to: [BELIEVER, GRIEVING]\nnot-when: []", 14,
                        "\"addressed-to\" names GRIEVING, which is no side of a difference: take it out"),
                spoilt("a side that must not be given it", "not-when: [GRIEVING]",
                        "addressed-to: [BELIEVER]\nnot-when: [BELIEVER]", 15,
                        "\"not-when\" names BELIEVER, which \"addressed-to\" names too: take one out"),
                spoilt("a session shorter than its first step", "    session: 20\n    days: 7", "    session: 4\n    days: 1", 31,
                        "\"session\" of the tip one-tip is 4 minutes, and its first step takes 5: make the session longer, or the first step shorter"),
                spoilt("no effort at all", "effort: 1", "effort: 0", 15, "\"effort\" must be 1 or more, but is 0"),
                spoilt("a text where a number belongs", "minutes: 4", "minutes: four", 16,
                        "\"minutes\" must be a whole number, but is the text \"four\""),
                spoilt("a number where a text belongs", "title: A title", "title: 1984", 3,
                        "\"title\" must be text, but is the number 1984: put it in quotes"),
                spoilt("one value where a list belongs", "company: [ALONE, TOGETHER]", "company: ALONE", 17,
                        "\"company\" must be a list such as [A, B]"),
                spoilt("a value named twice", "[TRUST, HONESTY]", "[TRUST, TRUST]", 10,
                        "\"qualities\" names TRUST twice: keep one"),
                spoilt("too many qualities", "[TRUST, HONESTY]", "[TRUST, HONESTY, REPAIR, SUPPORT, AUTONOMY]", 10,
                        "\"qualities\" names 5, and 4 are allowed"),
                spoilt("too long a summary", "What the reader will get.", "x".repeat(201), 4,
                        "\"summary\" has 201 characters, and 200 are allowed: shorten it"),
                spoilt("an empty title", "title: A title", "title: \" \"", 3, "\"title\" is empty: give it a title"),
                spoilt("nobody whom it suits", "[PARTNER, FRIEND]", "[]", 12, "\"relationships\" is empty: name at least 1"),
                spoilt("a date in words", "2027-11-01", "next year", 21, "\"review-by\" must be a date such as 2027-11-01"),
                spoilt("a day that does not exist", "2027-11-01", "2027-02-30", 21, "a day that no calendar has"),
                spoilt("an id in capitals", "id: one\n", "id: One\n", 2, "must be lower-case words joined by hyphens"),
                spoilt("an id unlike the file's name", "id: one\n", "id: two\n", 2,
                        "\"id\" is two, and the file is named one.md: make the two equal"),
                spoilt("a tip with the article's id", "- id: one-tip", "- id: one", 24,
                        "the tip's id one is that of the article"),
                spoilt("sex among family", "[PARTNER, FRIEND]", "[PARTNER, FAMILY]\n#", "[OPENING_UP]", "[SEX]", 12,
                        "\"relationships\" names FAMILY, and the article is about sex"),
                spoilt("a name that stands twice", "effort: 1", "title: Another", 15,
                        "\"title\" stands here for the second time (first in line 3)"),
                spoilt("a colon inside a value", "title: A title", "title: A title: and more", 3,
                        "a colon followed by a space stands inside a value: put the whole value in quotes"),
                spoilt("an open quotation mark", "references: []", "references: [\"a]", 22, "quotation mark"),
                spoilt("an open list", "[GRIEVING]", "[GRIEVING", 14, "a list in square brackets is not closed"),
                spoilt("a value that begins with an asterisk", "title: A title", "title: *Now*", 3,
                        "put the whole value in quotes"),
                spoilt("a tag of YAML", "title: A title", "title: !!java.net.URL A", 3, "YAML's tags"),
                spoilt("a tab", "  SOCIAL: 20", "\tSOCIAL: 20", 9, "this line holds a tab: use spaces"),
                spoilt("wrong indentation", "  SOCIAL: 20", " SOCIAL: 20", 9, "indentation"),
                spoilt("a mark of a merge", "The first paragraph.", "<<<<<<< HEAD", 35, "unresolved merge"),
                spoilt("a control character", "The last", "The\u0007 last", 39, "cannot be seen"),
                spoilt("HTML", "The last", "The <b>last</b>", 39, "raw HTML is not used here"),
                spoilt("a block of HTML", "## A heading", "<script>alert(1)</script>", 37, "raw HTML is not used here"),
                spoilt("a level-1 heading", "## A heading", "# A heading", 37, "begin it with ##"),
                spoilt("an image", "The last", "![](https://a.example/b.png)", 39, "images are not used here"),
                spoilt("a link to nowhere", "The last", "[here](other.html)", 39, "the link to \"other.html\" leads nowhere"),
                spoilt("a link that is a script", "The last", "[here](javascript:alert(1))", 39, "leads nowhere"),
                spoilt("a link without words", "The last", "[](article:two)", 39, "has no words"));
    }

    private static Arguments spoilt(String what, String passage, String replacement, int line, String message) {
        return Arguments.of(what, SampleArticle.of("one").with(passage, replacement), line, message);
    }

    private static Arguments spoilt(String what, String first, String firstReplacement, String second, String secondReplacement,
            int line, String message) {
        return Arguments.of(what, SampleArticle.of("one").with(first, firstReplacement).with(second, secondReplacement), line,
                message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedWithItsNameItsLineAndWhatToDo(String what, SampleArticle article, int line, String message) {
        assertThat(problems(article)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("articles/one.md");
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void aTipMayRepeatWhatItsArticleRulesOut() {
        assertThat(
                parsed(SampleArticle.of("one").with("    days: 7", "    days: 7\n    not-when: [GRIEVING]")).frontMatter().tips()
                        .getFirst().notWhen())
                .containsExactly(Predicament.GRIEVING);
    }

    @Test
    void theFirstStepOfSeveralDaysMayTakeLongerThanEachSession() {
        assertThat(parsed(SampleArticle.of("one").with("    session: 20", "    session: 2")).frontMatter().tips().getFirst()
                .session()).isEqualTo(2);
    }

    @Test
    void predicamentsOfAnArticleAreReadWithTheirGradesAndAreNotThoseOfItsTips() {
        FrontMatter article = parsed(SampleArticle.of("one").with("not-when: [GRIEVING]",
                "addressed-to: [BELIEVER]\npresumes: [SINGLE]\nnot-when: [GRIEVING]")).frontMatter();

        assertThat(article.tags().answersTo()).isEqualTo(Map.of(Predicament.AFRAID_OF_REJECTION, 3));
        assertThat(article.tags().addressedTo()).containsExactly(Predicament.BELIEVER);
        assertThat(article.tags().presumes()).containsExactly(Predicament.SINGLE);
        assertThat(article.tags().notWhen()).containsExactly(Predicament.GRIEVING);
        SourceTags ofTip = article.tips().getFirst().within(article);
        assertThat(ofTip.answersTo()).isEmpty();
        assertThat(ofTip.presumes()).isEmpty();
        assertThat(ofTip.notWhen()).isEmpty();
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceInTheOrderOfTheirLines() {
        SampleArticle article = SampleArticle.of("one")
                .with("effort: 1", "effort: 9")
                .with("title: A title", "title: 7")
                .with("## A heading", "# A heading");

        assertThat(problems(article)).extracting(Problem::line).containsExactly(3, 15, 37);
    }

    @Test
    void aFileWithoutFrontMatterIsRefused() {
        assertThat(refused("Only words.".getBytes(StandardCharsets.UTF_8))).containsExactly(
                new Problem("articles/one.md", 1, "the front matter is missing: the first line must be ---"));
    }

    @Test
    void frontMatterThatDoesNotEndIsRefused() {
        assertThat(refused("---\nid: one\n\nWords.".getBytes(StandardCharsets.UTF_8))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("does not end"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused(new byte[0])).singleElement().satisfies(problem -> assertThat(problem.message()).contains("is empty"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAtTheLine() {
        byte[] latin1 = SampleArticle.of("one").text().replace("The last", "Café").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(latin1)).containsExactly(
                new Problem("articles/one.md", 39, "this line is not UTF-8: save the file as UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNamed() {
        byte[] marked = ("\uFEFF" + SampleArticle.of("one").text()).getBytes(StandardCharsets.UTF_8);

        assertThat(refused(marked)).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("byte order mark"));
    }

    @Test
    void anArticleWithoutWordsIsRefused() {
        assertThat(problems(SampleArticle.of("one").withBody("\n"))).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(35);
            assertThat(problem.message()).contains("there is no text");
        });
    }

    @Test
    void linesMayEndAsWindowsEndsThem() {
        SampleArticle article = new SampleArticle("one", SampleArticle.of("one").text().replace("\n", "\r\n"));

        assertThat(parsed(article).frontMatter().title()).isEqualTo("A title");
    }

    private SourceArticle parsed(SampleArticle article) {
        return switch (reader.read(article.file())) {
            case ReadFile.Parsed(SourceArticle parsed) -> parsed;
            case ReadFile.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }

    private List<Problem> problems(SampleArticle article) {
        return refused(article.file().bytes());
    }

    private List<Problem> refused(byte[] bytes) {
        return switch (reader.read(new ContentFile("articles/one.md", bytes))) {
            case ReadFile.Refused(String expectedId, List<Problem> problems) -> problems;
            case ReadFile.Parsed parsed -> throw new AssertionError("the file was accepted");
        };
    }
}
