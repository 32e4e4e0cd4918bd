package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;

/** The life of an article: draft, published, due for review, withdrawn, replaced. */
class LifeTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 1);

    @Test
    void theDayAfterItsReviewWasDueAnArticleIsDue() {
        Library library = Samples.library(SampleArticle.of("one"));

        assertThat(library.stages(LAST_DAY)).isEqualTo(Map.of(Stage.PUBLISHED, 1L));
        assertThat(library.notices(LAST_DAY)).isEmpty();
        assertThat(library.stages(LAST_DAY.plusDays(1))).isEqualTo(Map.of(Stage.DUE_FOR_REVIEW, 1L));
        assertThat(library.notices(LAST_DAY.plusDays(1))).containsExactly(new Problem("articles/one.md", 2,
                "it was to be read again by 2027-11-01: do, and then set the next day"));
        assertThat(library.published()).hasSize(1);
    }

    @Test
    void onlyWhatIsPublishedIsDue() {
        Library library = Samples.library(SampleArticle.of("one").with("status: published", "status: draft"),
                withdrawn("two", ""));

        assertThat(library.stages(LAST_DAY.plusYears(1))).isEqualTo(Map.of(Stage.DRAFT, 1L, Stage.WITHDRAWN, 1L));
        assertThat(library.notices(LAST_DAY.plusYears(1))).isEmpty();
    }

    @Test
    void aWithdrawnArticleMayLeadToOneThatIsPublished() {
        Library library = Samples.library(withdrawn("old", "redirect-to: new"), SampleArticle.of("new"));

        assertThat(library.problems()).isEmpty();
        assertThat(library.stages(LAST_DAY)).isEqualTo(Map.of(Stage.PUBLISHED, 1L, Stage.REPLACED, 1L));
        assertThat(library.replacements()).isEqualTo(Map.of("new", List.of("old")));
    }

    @Test
    void anArticleThatIsShownLeadsNowhereElse() {
        assertThat(Samples.library(SampleArticle.of("one").with("status: published", "status: published\nredirect-to: two"),
                SampleArticle.of("two")).problems()).containsExactly(new Problem("articles/one.md", 7,
                        "\"redirect-to\" is for what is withdrawn: write status: withdrawn, or take it out"));
    }

    @Test
    void nothingLeadsToItselfOrToNowhere() {
        assertThat(Samples.library(withdrawn("one", "redirect-to: one")).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("names the article itself"));
        assertThat(Samples.library(withdrawn("one", "redirect-to: two")).problems()).containsExactly(
                new Problem("articles/one.md", 2, "\"redirect-to\" is two, which is not published: name one that is"));
    }

    @Test
    void nothingLeadsFurtherThanOnce() {
        assertThat(Samples.library(withdrawn("one", "redirect-to: two"), withdrawn("two", "redirect-to: three"),
                SampleArticle.of("three")).problems()).extracting(Problem::message)
                .containsExactly("\"redirect-to\" is two, which is not published: it leads to three itself: name that");
    }

    @Test
    void aLinkToAReplacedArticleIsNoticedWithWhatStandsInForIt() {
        Library library = Samples.library(withdrawn("old", "redirect-to: new"), SampleArticle.of("new"),
                SampleArticle.of("one").withBody("See [this](article:old).\n"));

        assertThat(library.notices()).extracting(Problem::message)
                .containsExactly("the link to old stands as plain words: link to new, which stands in for it");
    }

    @Test
    void whatConcernsSafetyIsNoticedUntilTwoHaveReviewedIt() {
        SampleArticle safety = SampleArticle.of("one").with("support-first: false", "support-first: true");

        assertThat(Samples.library(safety).notices()).containsExactly(
                new Problem("articles/one.md", 2, "it concerns safety, and 0 of 2 professionals have reviewed it"));
        assertThat(Samples.library(safety.with("reviewed-by: []", "reviewed-by: [A. One]")).notices()).hasSize(1);
        assertThat(Samples.library(safety.with("reviewed-by: []", "reviewed-by: [A. One, B. Two]")).notices()).isEmpty();
    }

    private static SampleArticle withdrawn(String id, String more) {
        return SampleArticle.of(id).with("status: published", "status: withdrawn" + (more.isEmpty() ? "" : "\n" + more));
    }
}
