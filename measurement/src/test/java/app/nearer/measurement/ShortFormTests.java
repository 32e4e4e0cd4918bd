package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;

class ShortFormTests {

    private static final int ALL = 6;

    private final Meter meter = meter();
    private final Map<Dimension, List<RatedItem>> answers = new EnumMap<>(Dimension.class);

    @BeforeEach
    void nothingIsMissingAnywhere() {
        for (Dimension dimension : Dimension.values()) {
            rated(dimension, ShortForm.FIRST, 2, 2);
        }
    }

    @Test
    void whereEverythingIsAsWantedTwoStatementsAreEnough() {
        assertThat(ShortForm.undecided(meter, answers)).isEmpty();
    }

    @Test
    void oneWideGapAmongNoneIsDecidedAtOnce() {
        rated(Dimension.SOCIAL, ShortForm.FIRST, 0, 4);
        assertThat(ShortForm.undecided(meter, answers)).isEmpty();
    }

    @Test
    void aGapThatMayOrMayNotBeOneIsAskedAboutAndNothingElse() {
        for (Dimension dimension : Dimension.values()) {
            rated(dimension, ShortForm.FIRST, 4, 1);
        }
        rated(Dimension.SOCIAL, ShortForm.FIRST, 2, 4);
        assertThat(ShortForm.undecided(meter, answers)).containsExactly(Dimension.SOCIAL);
    }

    @Test
    void twoWideGapsThatLieCloseTogetherAreBothAskedAbout() {
        rated(Dimension.SOCIAL, ShortForm.FIRST, 0, 4);
        rated(Dimension.EMOTIONAL, ShortForm.FIRST, 0, 4);
        assertThat(ShortForm.undecided(meter, answers)).containsExactly(Dimension.EMOTIONAL, Dimension.SOCIAL);
    }

    @Test
    void whereAllIsRatedThereIsNothingLeftToAsk() {
        rated(Dimension.SOCIAL, ALL, 0, 4);
        rated(Dimension.EMOTIONAL, ALL, 0, 4);
        assertThat(ShortForm.undecided(meter, answers)).isEmpty();
    }

    @Test
    void whoLeftTheFirstOnesOutIsAskedNoMore() {
        answers.put(Dimension.SEXUAL, List.of());
        assertThat(ShortForm.undecided(meter, answers)).doesNotContain(Dimension.SEXUAL);
    }

    @Test
    void whereTooFewAreRatedToMeasureItGoesOn() {
        rated(Dimension.SEXUAL, 1, 2, 2);
        assertThat(ShortForm.undecided(meter, answers)).containsExactly(Dimension.SEXUAL);
    }

    @Test
    void withoutAnyAnswerThereIsNothingToDecide() {
        assertThat(ShortForm.undecided(meter, Map.of())).isEmpty();
    }

    private void rated(Dimension dimension, int count, int now, int wanted) {
        List<RatedItem> rated = new ArrayList<>();
        for (int item = 0; item < count; item++) {
            rated.add(new RatedItem(item, now, wanted));
        }
        answers.put(dimension, rated);
    }

    private static Meter meter() {
        List<GradedItem> items = Collections.nCopies(ALL, new GradedItem(1.8, List.of(-1.8, -0.6, 0.6, 1.8)));
        Map<Dimension, Ruler> rulers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            rulers.put(dimension, new Ruler(items, new Prior(0.5, 1.35, 0.4)));
        }
        return new Meter(rulers, 2);
    }
}
