package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.result.Samples.ResultBuilder;
import app.nearer.quiz.result.ShownList.Item;

class ShownListTests {

    private static final Reason GAP = Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.5);

    @Test
    void beforeTheFirstListComesItIsAwaited() {
        ShownList shown = shown(Samples.result(), null);
        assertThat(shown.awaited()).isTrue();
        assertThat(shown.items()).isEmpty();
    }

    @Test
    void theListOfTheRevisionIsShown() {
        ShownList shown = shown(Samples.result(), Samples.list(1, Samples.item("a", "a", GAP)));
        assertThat(shown.awaited()).isFalse();
        assertThat(shown.items()).extracting(Item::id).containsExactly("a");
    }

    @Test
    void whileANewListIsMadeTheOldOneIsShown() {
        ShownList shown = shown(Samples.result().revision(2), Samples.list(1, Samples.item("a", "a", GAP)));
        assertThat(shown.awaited()).isTrue();
        assertThat(shown.revision()).isEqualTo(2);
        assertThat(shown.items()).extracting(Item::id).containsExactly("a");
    }

    @Test
    void anEmptyListIsNoLongerAwaited() {
        assertThat(shown(Samples.result(), Samples.list(1)).awaited()).isFalse();
    }

    @Test
    void whatWasSaidOfAnItemStandsByIt() {
        ResultBuilder said = Samples.result().said(new ItemVerdict("a", Verdict.SAVED), new ItemVerdict("b", Verdict.READ));
        ShownList shown = shown(said, Samples.list(1, Samples.item("a", "a", GAP), Samples.item("c", "c", GAP)));
        assertThat(shown.items().getFirst().said()).containsExactly(Verdict.SAVED);
        assertThat(shown.items().getLast().said()).isEmpty();
    }

    @Test
    void anItemLeadsToItsArticleAndATipToItsPlaceThere() {
        assertThat(item(Samples.item("listening", "listening", GAP)).link()).isEqualTo("/articles/listening");
        assertThat(item(Samples.item("ask", "listening", GAP)).link()).isEqualTo("/articles/listening#tip-ask");
        assertThat(item(Samples.item("alone", null, GAP)).link()).isNull();
    }

    @Test
    void anIdIsWrittenIntoAnAddressSafely() {
        assertThat(item(Samples.item("a", "../x?y#z", GAP)).link()).isEqualTo("/articles/..%2Fx%3Fy%23z#tip-a");
    }

    @Test
    void theThreeWeightiestReasonsAreToldTheWeightiestFirst() {
        ListItem item = Samples.item("a", "a", Reason.of(ReasonKind.RELATIONSHIP, 0.2), GAP, Reason.of(Barrier.GRIEF, 0.3),
                Reason.of(ReasonKind.MINUTES, 0.15));
        assertThat(item(item).reasons()).containsExactly("GAP", "BARRIER", "RELATIONSHIP");
    }

    @Test
    void aReasonThatHardlyCountsIsNotTold() {
        ListItem item = Samples.item("a", "a", Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.8),
                Reason.of(ReasonKind.RELATIONSHIP, 0.11), Reason.of(ReasonKind.MINUTES, 0.09));
        assertThat(item(item).reasons()).containsExactly("GAP", "RELATIONSHIP");
    }

    @Test
    void whatWasNotInTheListBeforeIsNewAndInTheFirstListNothingIs() {
        ReadingListEvent first = Samples.list(1, Samples.item("a", "a", GAP));
        ReadingListEvent second = Samples.list(2, Samples.item("a", "a", GAP), Samples.item("b", "b", GAP));
        assertThat(ShownList.of(Samples.result().build(), first, null, reason -> "").items()).noneMatch(Item::fresh);
        assertThat(ShownList.of(Samples.result().revision(2).build(), second, first, reason -> "").items())
                .extracting(Item::fresh)
                .containsExactly(false, true);
    }

    @Test
    void ofAListThatWasMadeBeforeOnlyThoseReasonsAreToldThatStayTrue() {
        ReadingListEvent before = Samples.list(1,
                Samples.item("a", "a", GAP, Reason.of(ReasonKind.RELATIONSHIP, 0.3), Reason.of(ReasonKind.COMPANY, 0.3)));
        assertThat(shown(Samples.result(), before).items().getFirst().reasons()).hasSize(3);
        assertThat(shown(Samples.result().revision(2), before).items().getFirst().reasons()).containsExactly("GAP");
    }

    private static Item item(ListItem item) {
        return shown(Samples.result(), Samples.list(1, item)).items().getFirst();
    }

    private static ShownList shown(ResultBuilder result, @Nullable ReadingListEvent list) {
        return ShownList.of(result.build(), list, null, reason -> reason.kind().name());
    }
}
