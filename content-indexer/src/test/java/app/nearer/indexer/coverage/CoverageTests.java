package app.nearer.indexer.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;

class CoverageTests {

    private static final Cell CELL = new Cell(Dimension.EMOTIONAL, Relationship.PARTNER, 2);

    @Test
    void aTipCountsForWhatItTreatsForWhomAndWithWhatEffort() {
        Coverage coverage = of(SampleArticle.of("one"), SampleArticle.of("two"));

        assertThat(coverage.of(CELL)).isEqualTo(2);
        assertThat(coverage.of(new Cell(Dimension.EMOTIONAL, Relationship.PARTNER, 1))).isZero();
        assertThat(coverage.of(new Cell(Dimension.EMOTIONAL, Relationship.FAMILY, 2))).isZero();
        assertThat(coverage.of(Barrier.FEAR_OF_REJECTION)).isEqualTo(2);
        assertThat(coverage.of(Quality.HONESTY)).isEqualTo(2);
    }

    @Test
    void whatIsOnlyTouchedUponDoesNotCount() {
        assertThat(of(SampleArticle.of("one")).of(new Cell(Dimension.SOCIAL, Relationship.PARTNER, 2))).isZero();
        assertThat(of(SampleArticle.of("one").with("SOCIAL: 20", "SOCIAL: 50"))
                .of(new Cell(Dimension.SOCIAL, Relationship.PARTNER, 2))).isOne();
    }

    @Test
    void aTipsOwnTagsCountAndNotThoseOfItsArticle() {
        Coverage coverage = of(SampleArticle.of("one").with("    company: [TOGETHER]",
                "    company: [TOGETHER]\n    relationships: [FRIEND]\n    qualities: [REPAIR]"));

        assertThat(coverage.of(CELL)).isZero();
        assertThat(coverage.of(Quality.REPAIR)).isOne();
        assertThat(coverage.of(Quality.HONESTY)).isZero();
    }

    @Test
    void draftsDoNotCount() {
        assertThat(of(SampleArticle.of("one").with("status: published", "status: draft")).of(CELL)).isZero();
    }

    @Test
    void whatStandsInNoOrdinaryListCountsOnlyForFear() {
        SampleArticle support = SampleArticle.of("one").with("support-first: false", "support-first: true")
                .with("helps-with: [FEAR_OF_REJECTION]", "helps-with: [AFRAID_OF_THEM, FEAR_OF_REJECTION]");

        assertThat(of(support).of(CELL)).isZero();
        assertThat(of(support).of(Barrier.AFRAID_OF_THEM)).isOne();
        assertThat(of(support).of(Barrier.FEAR_OF_REJECTION)).isZero();
    }

    @Test
    void whatWouldHurtIsTakenOutOfWhatIsLeft() {
        Coverage coverage = of(SampleArticle.of("one"));

        assertThat(coverage.left(Predicament.GRIEVING, Dimension.EMOTIONAL)).isZero();
        assertThat(coverage.left(Predicament.FAR_APART, Dimension.EMOTIONAL)).isOne();
    }

    @Test
    void aHoleSaysWhatIsNeededAndHowMuchIsThere() {
        List<Hole> holes = of(SampleArticle.of("one")).holes();

        assertThat(holes).contains(new Hole("EMOTIONAL × PARTNER × effort 2", 1, 2), new Hole("the barrier GRIEF", 0, 6),
                new Hole("the quality TRUST", 1, 6), new Hole("EMOTIONAL for those who are FAR_APART", 1, 6));
        assertThat(of(SampleArticle.of("one"), SampleArticle.of("two")).holes()).extracting(Hole::need)
                .doesNotContain("EMOTIONAL × PARTNER × effort 2");
    }

    @Test
    void nothingSexualIsWantedForFriendsAndFamily() {
        assertThat(Cell.all()).hasSize((6 * 4 + 2) * 3).noneMatch(cell -> cell.dimension() == Dimension.SEXUAL
                && (cell.relationship() == Relationship.FRIEND || cell.relationship() == Relationship.FAMILY));
    }

    private static Coverage of(SampleArticle... articles) {
        return Coverage.of(Samples.library(articles));
    }
}
