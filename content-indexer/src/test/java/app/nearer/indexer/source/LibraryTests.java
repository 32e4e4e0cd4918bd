package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.RealContent;
import app.nearer.indexer.SampleArticle;

class LibraryTests {

    @Test
    void nothingIsWrongWithTheRealLibraryButThatReviewsAreMissing() throws IOException {
        Library library = RealContent.library();

        assertThat(library.problems()).isEmpty();
        assertThat(library.notices())
                .allSatisfy(notice -> assertThat(notice.message()).contains("professionals have reviewed it"));
    }

    @Test
    void goodFilesAreAcceptedBesideBadOnes() {
        Library library = library(SampleArticle.of("one"), SampleArticle.of("two").with("effort: 1", "effort: 7"));

        assertThat(library.read()).isEqualTo(2);
        assertThat(library.accepted()).extracting(SourceArticle::id).containsExactly("one");
        assertThat(library.problems()).extracting(Problem::file).containsExactly("articles/two.md");
    }

    @Test
    void draftsAreAcceptedAndNotShown() {
        Library library = library(SampleArticle.of("one").with("status: published", "status: draft"));

        assertThat(library.accepted()).hasSize(1);
        assertThat(library.published()).isEmpty();
    }

    @Test
    void aTipIdThatIsTakenInAnotherFileIsRefusedAtItsLine() {
        Library library = library(SampleArticle.of("one"), SampleArticle.of("two").with("id: two-tip", "id: one-tip"));

        assertThat(library.accepted()).extracting(SourceArticle::id).containsExactly("one");
        assertThat(library.problems()).containsExactly(new Problem("articles/two.md", 24,
                "the id one-tip is taken in articles/one.md: give this tip another"));
    }

    @Test
    void aTipMayNotHaveTheIdOfAnotherArticle() {
        Library library = library(SampleArticle.of("one").with("id: one-tip", "id: two"), SampleArticle.of("two"));

        assertThat(library.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("articles/one.md");
            assertThat(problem.message()).contains("the id two is taken in articles/two.md");
        });
    }

    @Test
    void twoFilesWithTheSameIdAreToldApart() {
        ContentFile elsewhere = new ContentFile("more/one.md", SampleArticle.of("one").file().bytes());
        ContentReader reader = new ContentReader();

        Library library = Library.of(List.of(reader.read(SampleArticle.of("one").file()), reader.read(elsewhere)));

        assertThat(library.accepted()).hasSize(1);
        assertThat(library.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("more/one.md");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("is taken by articles/one.md");
        });
    }

    @Test
    void aLinkToAnArticleThatDoesNotExistIsRefusedWithTheNearestOne() {
        Library library = library(SampleArticle.of("letting-go"),
                SampleArticle.of("two").withBody("See [this](article:leting-go).\n"));

        assertThat(library.problems()).containsExactly(new Problem("articles/two.md", 35,
                "there is no article leting-go to link to: did you mean article:letting-go?"));
    }

    @Test
    void aLinkToARefusedArticleIsOnlyANotice() {
        Library library = library(SampleArticle.of("one").with("effort: 1", "effort: 7"),
                SampleArticle.of("two").withBody("See [this](article:one).\n"));

        assertThat(library.accepted()).extracting(SourceArticle::id).containsExactly("two");
        assertThat(library.notices()).containsExactly(new Problem("articles/two.md", 35,
                "the link to one stands as plain words until articles/one.md is mended"));
    }

    @Test
    void aLinkToADraftIsANotice() {
        Library library = library(SampleArticle.of("one").with("status: published", "status: draft"),
                SampleArticle.of("two").withBody("See [this](article:one).\n"));

        assertThat(library.problems()).isEmpty();
        assertThat(library.notices()).singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("articles/one.md is not published"));
    }

    @Test
    void anAnswerOfWhichEveryTipIsRuledOutIsANotice() {
        Library library = library(
                SampleArticle.of("one").with("    days: 7", "    days: 7\n    not-when: [AFRAID_OF_REJECTION]"));

        assertThat(library.problems()).isEmpty();
        assertThat(library.notices()).containsExactly(new Problem("articles/one.md", 2,
                "it is the answer to AFRAID_OF_REJECTION, and each of its tips says \"not-when\" AFRAID_OF_REJECTION: add a tip that fits, or lower the grade"));
        assertThat(library(SampleArticle.of("one").with("AFRAID_OF_REJECTION: 3", "AFRAID_OF_REJECTION: 2")
                .with("    days: 7", "    days: 7\n    not-when: [AFRAID_OF_REJECTION]")).notices()).isEmpty();
    }

    private static Library library(SampleArticle... articles) {
        ContentReader reader = new ContentReader();
        return Library.of(Arrays.stream(articles).map(article -> reader.read(article.file())).toList());
    }
}
