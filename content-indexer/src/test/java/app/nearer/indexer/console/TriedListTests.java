package app.nearer.indexer.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.ListItem;
import app.nearer.indexer.console.TriedList.Difference;
import app.nearer.indexer.console.TriedList.Entry;

class TriedListTests {

    private static final Map<String, String> TITLES = Map.of("one", "The first article");

    @Test
    void anEntryIsAnArticleWithItsTip() {
        Entry entry = list(item("a-tip", "one")).entries().getFirst();

        assertThat(entry.article()).isEqualTo("one");
        assertThat(entry.title()).isEqualTo("The first article");
        assertThat(entry.tip()).isEqualTo("Title of a-tip");
    }

    @Test
    void whereNoTipFitsTheArticleStandsAlone() {
        Entry entry = list(item("one", "one")).entries().getFirst();

        assertThat(entry.title()).isEqualTo("Title of one");
        assertThat(entry.tip()).isNull();
    }

    @Test
    void anArticleThatTheLibraryHasNoMoreIsNamedByItsId() {
        assertThat(list(item("a-tip", "gone")).entries().getFirst().title()).isEqualTo("gone");
    }

    @Test
    void besideAnotherListItIsToldWhatIsOnlyHereAndWhichTipIsAnother() {
        TriedList list = list(item("a-tip", "one"), item("b-tip", "two"), item("c-tip", "three"));
        TriedList other = list(item("a-tip", "one"), item("other-tip", "two"));

        assertThat(list.beside(other).entries()).extracting(Entry::difference)
                .containsExactly(Difference.NONE, Difference.OTHER_TIP, Difference.ONLY_HERE);
        assertThat(list.beside(TriedList.unknown("Candidate", "v2", "nobody answers"))).isEqualTo(list);
    }

    private static TriedList list(ListItem... items) {
        return TriedList.of("Published", "v1", List.of(items), TITLES);
    }

    private static ListItem item(String id, String article) {
        return new ListItem(id, article, "Title of " + id, "Summary", null, 1, 1, 0, List.of());
    }
}
