package app.nearer.indexer.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.RealContent;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;
import app.nearer.indexer.source.Problem;

class StyleTests {

    private static final String SECOND_TIP = "title: Another\n    what: Wait.\n    why: It may pass.\n    first-step: Sit.\n"
            + "    effort: 1\n    minutes: 5\n    session: 10\n    days: 1\n    company: [ALONE]\n";

    @Test
    void theRealLibraryReadsWell() throws IOException {
        Style style = Style.of(RealContent.library());

        assertThat(style.problems()).isEmpty();
        assertThat(style.articles()).isGreaterThanOrEqualTo(70);
    }

    @Test
    void aShortTextAndALongOneAreNamedAndOneBetweenIsNot() {
        assertThat(messages(good("one", words(300)))).contains("the text has 300 words: 400 to 900 are wanted");
        assertThat(messages(good("one", words(901)))).contains("the text has 901 words: 400 to 900 are wanted");
        assertThat(messages(good("one", words(400)))).noneMatch(message -> message.contains("words: 400"));
    }

    @Test
    void longSentencesOfLongWordsAreNamedAtTheBeginningOfTheText() {
        String hard = "Interpersonal communicative reciprocity necessitates considerable conversational deliberation. "
                .repeat(60);

        assertThat(problems(good("one", hard + "\n"))).anySatisfy(problem -> {
            assertThat(problem.message()).contains("reading ease").contains("plain English has 60");
            assertThat(problem.line()).isEqualTo(55);
        });
    }

    @Test
    void anArticleInWhichNothingIsWrongIsNotNamed() {
        assertThat(messages(good("one"))).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotLookedAt() {
        assertThat(messages(good("one", "Short.\n").with("status: published", "status: withdrawn"))).isEmpty();
    }

    @Test
    void missingFieldsAreNamed() {
        assertThat(messages(good("one").with("[TRUST, HONESTY]", "[]").with("helps-with: [FEAR_OF_REJECTION]", "helps-with: []")
                .with("What the reader will get.", "How to. And why.")))
                .anyMatch(message -> message.startsWith("\"qualities\" is empty"))
                .anyMatch(message -> message.startsWith("\"helps-with\" is empty"))
                .anyMatch(message -> message.startsWith("\"summary\" is more than one sentence"));
    }

    @Test
    void theMinutesAreThoseOfTheWords() {
        assertThat(messages(good("one").with("minutes: 3\ncompany", "minutes: 4\ncompany")))
                .containsExactly("\"minutes\" is 4, and its 600 words take 3");
    }

    @Test
    void tooFewTipsAndTipsOfOneEffortAreNamed() {
        SampleArticle oneTip = SampleArticle.of("one").withBody(words(600)).with("minutes: 4", "minutes: 3");

        assertThat(messages(oneTip)).containsExactly("it has 1 tips: 3 to 6 are wanted");
        assertThat(messages(good("one").with("effort: 1\n    minutes: 5", "effort: 2\n    minutes: 5")))
                .containsExactly("all its tips ask the same effort: let one be smaller or greater");
    }

    @Test
    void aTipForSomebodyWhomItsArticleIsNotForIsNamedAtItsLine() {
        SampleArticle article = good("one").with("    company: [TOGETHER]\n",
                "    company: [TOGETHER]\n    relationships: [PARTNER, FAMILY]\n");

        assertThat(problems(article)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("the tip one-tip is for FAMILY, and the article is not");
            assertThat(problem.line()).isEqualTo(24);
        });
    }

    @Test
    void anArticleThatClearlyHelpsNobodyIsNamedUnlessItPutsSafetyFirst() {
        SampleArticle vague = good("one").with("{AFRAID_OF_REJECTION: 3}", "{AFRAID_OF_REJECTION: 1, SINGLE: 1}");

        assertThat(messages(vague)).containsExactly(
                "\"answers-to\" has no grade of 2 or more: name the predicaments that it clearly helps with");
        assertThat(messages(vague.with("SINGLE: 1", "SINGLE: 2"))).isEmpty();
        assertThat(messages(vague.with("support-first: false", "support-first: true"))).isEmpty();
    }

    @Test
    void aTipOfHalfADayAtOneGoIsNamedAtItsLine() {
        assertThat(problems(good("one").with("session: 20\n    days: 7", "session: 241\n    days: 1"))).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).startsWith("the tip one-tip takes 241 minutes on one day");
                    assertThat(problem.line()).isEqualTo(24);
                });
        assertThat(messages(good("one").with("session: 20\n    days: 7", "session: 241\n    days: 2"))).isEmpty();
        assertThat(messages(good("one").with("session: 20\n    days: 7", "session: 240\n    days: 1"))).isEmpty();
    }

    @Test
    void aLinkToADraftLeadsToNothing() {
        assertThat(messages(good("one", words(600) + "\n[See](article:two)\n"),
                good("two").with("status: published", "status: draft")))
                .contains("the link to two leads to nothing that is published");
    }

    @Test
    void theVoiceIsHeard() {
        SampleArticle article = good("one", "Stop! Ask your man.\n\nOr your partner.\n\n" + words(590));

        assertThat(messages(article)).containsExactlyInAnyOrder("an exclamation mark stands here: say it without",
                "nobody is anybody's man or woman here: say partner, or the name");
        assertThat(messages(article.with("[PARTNER, FRIEND]", "[LIFE_AS_A_WHOLE]")))
                .contains("this is for LIFE_AS_A_WHOLE, and presumes a partner");
    }

    @Test
    void whatIsMeasuredIsTold() {
        Style style = style(good("one"), good("two", words(500)));

        assertThat(style.articles()).isEqualTo(2);
        assertThat(style.words()).isEqualTo(new Style.Range(500, 600, 600));
    }

    /** With three tips and 600 words. */
    private static SampleArticle good(String id) {
        return good(id, words(600));
    }

    private static SampleArticle good(String id, String body) {
        return SampleArticle.of(id).withBody(body).with("minutes: 4", "minutes: 3").with("    company: [TOGETHER]\n",
                "    company: [TOGETHER]\n  - id: " + id + "-b\n    " + SECOND_TIP + "  - id: " + id + "-c\n    "
                        + SECOND_TIP.replace("Another", "A third").replace("Wait.", "Walk.").replace("It may pass.", "Air helps.")
                                .replace("Sit.", "Shoes."));
    }

    /** So many short words in sentences of ten. */
    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (i % 10 == 0 ? "We" : "w" + i) + (i % 10 == 9 || i == count - 1 ? "." : ""))
                .collect(Collectors.joining(" ")) + "\n";
    }

    private static Style style(SampleArticle... articles) {
        return Style.of(Samples.library(articles));
    }

    private static List<Problem> problems(SampleArticle... articles) {
        return style(articles).problems().stream().filter(problem -> !problem.message().contains("likeness")).toList();
    }

    private static List<String> messages(SampleArticle... articles) {
        return Arrays.asList(problems(articles).stream().map(Problem::message).toArray(String[]::new));
    }
}
