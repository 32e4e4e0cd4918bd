package app.nearer.quiz.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class RatingChangesTests {

    private static final ItemTotal ASK = new ItemTotal("ask", 4, 1);
    private static final ItemTotal LISTEN = new ItemTotal("listen", 9, 0);

    @Test
    void whatIsAsItWasToldIsNotToldAgain() {
        RatingChanges changes = RatingChanges.between(List.of(ASK, LISTEN), List.of(LISTEN, ASK));
        assertThat(changes.told()).isEmpty();
        assertThat(changes.takenBack()).isEmpty();
    }

    @Test
    void whatIsNewAndWhatHasChangedIsToldInTheOrderOfTheItems() {
        ItemTotal more = new ItemTotal("listen", 10, 0);
        assertThat(RatingChanges.between(List.of(LISTEN), List.of(more, ASK)).told()).containsExactly(ASK, more);
    }

    @Test
    void whatTooFewSpeakOfByNowIsTakenBack() {
        RatingChanges changes = RatingChanges.between(List.of(ASK, LISTEN), List.of(LISTEN));
        assertThat(changes.told()).isEmpty();
        assertThat(changes.takenBack()).containsExactly("ask");
    }
}
