package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.result.Samples;
import app.nearer.quiz.resultpage.Places.Next;
import app.nearer.quiz.resultpage.Places.Place;

class PlacesTests {

    private static final ReadingListEvent LIST = Samples.list(1, Samples.item("listening", "listening"),
            Samples.item("ask", "asking"), Samples.item("alone", null), Samples.item("walk", "walking"));

    private static final Function<ListItem, String> TITLE = item -> "Article " + item.article();

    @Test
    void anArticleKnowsItsItemAndWhatComesNext() {
        Place place = Places.place("listening", Samples.result().build(), LIST, TITLE);
        assertThat(place.item()).isEqualTo("listening");
        assertThat(place.next()).isEqualTo(new Next("Article asking", "/articles/asking"));
    }

    @Test
    void whatHasNoPageOfItsOwnIsPassedOver() {
        assertThat(Places.place("asking", Samples.result().build(), LIST, TITLE).next())
                .isEqualTo(new Next("Article walking", "/articles/walking"));
    }

    @Test
    void whatWasReadIsPassedOverAndWhatWasSavedIsNot() {
        var result = Samples.result().said(new ItemVerdict("ask", Verdict.READ), new ItemVerdict("walk", Verdict.SAVED));
        assertThat(Places.place("listening", result.build(), LIST, TITLE).next())
                .isEqualTo(new Next("Article walking", "/articles/walking"));
    }

    @Test
    void afterTheLastComesWhatWasLeftOutBefore() {
        var result = Samples.result().said(new ItemVerdict("listening", Verdict.HELPFUL));
        assertThat(Places.place("walking", result.build(), LIST, TITLE).next())
                .isEqualTo(new Next("Article asking", "/articles/asking"));
    }

    @Test
    void onceAllWasReadNothingComesNext() {
        var result = Samples.result()
                .said(new ItemVerdict("listening", Verdict.READ), new ItemVerdict("ask", Verdict.TRIED),
                        new ItemVerdict("walk", Verdict.NOT_FOR_ME));
        assertThat(Places.place("walking", result.build(), LIST, TITLE).next()).isNull();
    }

    @Test
    void anArticleThatStandsInNoListLeadsToTheFirstOfIt() {
        Place place = Places.place("elsewhere", Samples.result().build(), LIST, TITLE);
        assertThat(place.item()).isNull();
        assertThat(place.next()).isEqualTo(new Next("Article listening", "/articles/listening"));
    }

    @Test
    void whereSupportComesFirstNoOtherTitleIsShown() {
        Place place = Places.place("listening", Samples.result().unsafe().build(), LIST, TITLE);
        assertThat(place.item()).isEqualTo("listening");
        assertThat(place.next()).isNull();
    }
}
