package app.nearer.indexer.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.Samples;
import app.nearer.indexer.console.PredicamentsView.NotedHole;
import app.nearer.indexer.console.PredicamentsView.Row;
import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.KnownGap;
import app.nearer.indexer.source.Library;

class PredicamentsViewTests {

    private static final Library LIBRARY = Samples.library(SampleArticle.of("one"), SampleArticle.of("two"),
            SampleArticle.of("three"));
    private static final Gaps GAPS = new Gaps(List.of(
            new KnownGap("a", "an article graded 3 for SINGLE", "No article.", 1),
            new KnownGap("b", "AFRAID_OF_REJECTION", "Nothing on asking someone out.", 4)), List.of());

    @Test
    void aHoleStandsWithTheNoteOnIt() {
        PredicamentsView view = PredicamentsView.of(LIBRARY, GAPS, null);

        assertThat(view.holes()).filteredOn(hole -> hole.predicament() == Predicament.SINGLE).extracting(NotedHole::note)
                .containsExactly("No article.", null);
        assertThat(view.holes()).extracting(NotedHole::predicament).doesNotContain(Predicament.AFRAID_OF_REJECTION);
    }

    @Test
    void aRowIsMarkedAndNamesTheTopicsThatEditorsMiss() {
        PredicamentsView view = PredicamentsView.of(LIBRARY, GAPS, null);

        assertThat(row(view, Predicament.SINGLE).hole()).isTrue();
        assertThat(row(view, Predicament.SINGLE).missing()).containsExactly("No article.");
        assertThat(row(view, Predicament.AFRAID_OF_REJECTION).hole()).isFalse();
        assertThat(row(view, Predicament.AFRAID_OF_REJECTION).missing()).containsExactly("Nothing on asking someone out.");
    }

    @Test
    void narrowedToARelationshipItHasTheSameHoles() {
        PredicamentsView view = PredicamentsView.of(LIBRARY, GAPS, Relationship.FAMILY);

        assertThat(view.holes()).isEqualTo(PredicamentsView.of(LIBRARY, GAPS, null).holes());
        assertThat(row(view, Predicament.AFRAID_OF_REJECTION).articles().answers()).isEmpty();
        assertThat(row(view, Predicament.AFRAID_OF_REJECTION).hole()).isFalse();
    }

    private static Row row(PredicamentsView view, Predicament predicament) {
        return view.rows().get(predicament.ordinal());
    }
}
