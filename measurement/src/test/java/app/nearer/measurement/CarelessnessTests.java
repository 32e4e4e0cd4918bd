package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class CarelessnessTests {

    private static final Duration LONG = Duration.ofMinutes(7);

    @Test
    void theSameRatingsForEveryStatementAreNoticed() {
        assertThat(Carelessness.in(Collections.nCopies(20, new RatedItem(0, 2, 2)), LONG))
                .containsExactly(Carelessness.SAME_ALL_ALONG);
        assertThat(Carelessness.in(Collections.nCopies(20, new RatedItem(0, 2, 4)), LONG))
                .containsExactly(Carelessness.SAME_ALL_ALONG);
    }

    @Test
    void oneOtherRatingIsEnoughToHaveRead() {
        List<RatedItem> ratings = new ArrayList<>(Collections.nCopies(20, new RatedItem(0, 2, 2)));
        ratings.set(13, new RatedItem(0, 2, 3));
        assertThat(Carelessness.in(ratings, LONG)).isEmpty();
    }

    @Test
    void aFewEqualRatingsMayWellBeMeant() {
        assertThat(Carelessness.in(Collections.nCopies(7, new RatedItem(0, 4, 4)), LONG)).isEmpty();
    }

    @Test
    void lessThanASecondForAStatementIsTooFast() {
        List<RatedItem> ratings = new ArrayList<>(Collections.nCopies(20, new RatedItem(0, 2, 2)));
        ratings.set(0, new RatedItem(0, 1, 3));
        assertThat(Carelessness.in(ratings, Duration.ofMillis(19_999))).containsExactly(Carelessness.TOO_FAST);
        assertThat(Carelessness.in(ratings, Duration.ofSeconds(20))).isEmpty();
    }
}
