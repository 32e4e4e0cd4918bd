package app.nearer.indexer.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.style.NearDuplicates.Pair;
import app.nearer.indexer.style.NearDuplicates.Text;

class RepetitionTests {

    private static final String PHRASE = "There is no right way to begin such a talk.";

    @Test
    void aPhraseInFourArticlesIsNamedOnceInTheFirst() {
        SortedSet<Problem> problems = RecurringPhrases.problems(articles("a", "b", "c", "d"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("articles/a.md");
            assertThat(problem.line()).isEqualTo(37);
            assertThat(problem.message()).startsWith("“there is no right way to begin such” stands in 4 articles")
                    .contains("articles/d.md");
        });
    }

    @Test
    void aPhraseInThreeArticlesMayStay() {
        assertThat(RecurringPhrases.problems(articles("a", "b", "c"))).isEmpty();
    }

    @Test
    void aPhraseThatOneArticleRepeatsIsItsOwn() {
        List<StyledArticle> one = List.of(article("a", (PHRASE + "\n\n").repeat(5)));

        assertThat(RecurringPhrases.problems(one)).isEmpty();
    }

    @Test
    void wordsInAnotherOrderOrFormAreStillAlike() {
        List<Pair> pairs = NearDuplicates.of(
                List.of(text("a", "Ask your neighbour whether you may borrow a ladder on Saturday."),
                        text("b", "Write the letter that you never sent, and burn it in the garden."),
                        text("c", "On Saturday, ask whether you may be borrowing ladders from neighbours.")),
                0.45);

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.first().name()).isEqualTo("a");
            assertThat(pair.second().name()).isEqualTo("c");
            assertThat(pair.likeness()).isBetween(0.7, 0.95);
        });
    }

    @Test
    void theLaterOfTwoNearDuplicatesIsNamedWithTheFirst() {
        SortedSet<Problem> problems = NearDuplicates.problems(List.of(text("a", PHRASE), text("b", PHRASE)), 0.45);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("articles/b.md");
            assertThat(problem.message()).startsWith("b says nearly what a does (articles/a.md)");
        });
    }

    @Test
    void textsWithoutAWordInCommonAreNotAlike() {
        assertThat(NearDuplicates.of(List.of(text("a", "Red rivers run."), text("b", "Blue birds sing.")), 0)).isEmpty();
    }

    private static Text text(String name, String words) {
        return new Text(article(name, words + "\n"), 1, name, words);
    }

    /** Articles that have the phrase and no other words in common. */
    private static List<StyledArticle> articles(String... ids) {
        return Arrays.stream(ids).map(id -> article(id, "Only %s.\n\n%s\n".formatted(id, PHRASE))).toList();
    }

    private static StyledArticle article(String id, String body) {
        return StyledArticle.of(Samples.library(SampleArticle.of(id).withBody(body)).accepted().getFirst());
    }
}
