package app.nearer.indexer.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;

class PredicamentTableTests {

    private static final SampleArticle ONE = SampleArticle.of("one");

    @Test
    void anArticleStandsWhereItsGradesAndExclusionsPutIt() {
        PredicamentTable table = of(ONE.with("{AFRAID_OF_REJECTION: 3}", "{AFRAID_OF_REJECTION: 3, SINGLE: 2, CARER: 1}"));

        assertThat(row(table, Predicament.AFRAID_OF_REJECTION).answers()).extracting(PredicamentTable.Entry::id)
                .containsExactly("one");
        assertThat(row(table, Predicament.SINGLE).helps()).extracting(PredicamentTable.Entry::title).containsExactly("A title");
        assertThat(row(table, Predicament.CARER).touches()).hasSize(1);
        assertThat(row(table, Predicament.GRIEVING).excluded()).hasSize(1);
        assertThat(table.rows()).extracting(PredicamentTable.Row::predicament).containsExactly(Predicament.values());
    }

    @Test
    void draftsStandNowhereAndSupportStandsBesideTheOthers() {
        assertThat(row(of(ONE.with("status: published", "status: draft")), Predicament.AFRAID_OF_REJECTION).answers()).isEmpty();
        assertThat(row(of(ONE.with("support-first: false", "support-first: true")), Predicament.AFRAID_OF_REJECTION).answers())
                .hasSize(1);
    }

    @Test
    void aRowCountsWhatHelpsInARelationshipAndATableIsNarrowedToOne() {
        PredicamentTable table = of(ONE, SampleArticle.of("two").with("[PARTNER, FRIEND]", "[FRIEND]"));

        assertThat(row(table, Predicament.AFRAID_OF_REJECTION).helpful(Relationship.PARTNER)).isOne();
        assertThat(row(table, Predicament.AFRAID_OF_REJECTION).helpful(Relationship.FRIEND)).isEqualTo(2);
        assertThat(row(table.within(Relationship.PARTNER), Predicament.AFRAID_OF_REJECTION).answers())
                .extracting(PredicamentTable.Entry::id).containsExactly("one");
        assertThat(table.within(null)).isEqualTo(table);
    }

    @Test
    void withoutAnAnswerOrThreeArticlesThatHelpAPredicamentIsAHole() {
        assertThat(row(of(), Predicament.SINGLE).holes()).containsExactly(new Hole("an article graded 3 for SINGLE", 0, 1),
                new Hole("articles graded 2 or 3 for SINGLE", 0, 3));
        assertThat(holes(answering("a", 3), answering("b", 2))).containsExactly(
                new Hole("articles graded 2 or 3 for AFRAID_OF_REJECTION", 2, 3));
        assertThat(holes(answering("a", 2), answering("b", 2), answering("c", 2))).containsExactly(
                new Hole("an article graded 3 for AFRAID_OF_REJECTION", 0, 1));
        assertThat(holes(answering("a", 3), answering("b", 2), answering("c", 1))).hasSize(1);
        assertThat(holes(answering("a", 3), answering("b", 2), answering("c", 2))).isEmpty();
    }

    private static List<Hole> holes(SampleArticle... articles) {
        return row(of(articles), Predicament.AFRAID_OF_REJECTION).holes();
    }

    private static SampleArticle answering(String id, int grade) {
        return SampleArticle.of(id).with("AFRAID_OF_REJECTION: 3", "AFRAID_OF_REJECTION: " + grade);
    }

    private static PredicamentTable of(SampleArticle... articles) {
        return PredicamentTable.of(Samples.library(articles));
    }

    private static PredicamentTable.Row row(PredicamentTable table, Predicament predicament) {
        return table.rows().get(predicament.ordinal());
    }
}
