package app.nearer.tipindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HelpfulnessTests {

    @Test
    void whatNobodyHasRatedIsHeldToBeWhatIsExpected() {
        assertThat(Helpfulness.of(0, 0)).isEqualTo(Helpfulness.EXPECTED);
    }

    @Test
    void itIsTheRateWithTwentyMoreWhoSaidWhatIsExpected() {
        assertThat(Helpfulness.of(5, 0)).isCloseTo(19.0 / 25, within(1e-12));
        assertThat(Helpfulness.of(0, 5)).isCloseTo(14.0 / 25, within(1e-12));
        assertThat(Helpfulness.of(480, 0)).isCloseTo(494.0 / 500, within(1e-12));
    }

    @Test
    void eachHelpfulMarkRaisesItAndEachOtherLowersIt() {
        for (int people = 0; people < 200; people++) {
            double here = Helpfulness.of(people, 200 - people);
            assertThat(Helpfulness.of(people + 1, 200 - people)).isGreaterThan(here);
            assertThat(Helpfulness.of(people, 201 - people)).isLessThan(here);
        }
    }

    @Test
    void fewVoicesMoveItLessThanManyOfTheSameMind() {
        double five = Helpfulness.of(0, 5);
        double many = Helpfulness.of(0, 500);
        assertThat(many).isLessThan(five);
        assertThat(five).isLessThan(Helpfulness.EXPECTED);
        assertThat(many).isPositive();
    }

    @Test
    void theIndexKeepsWhatIsExpectedExactly() {
        assertThat(Helpfulness.read(Helpfulness.indexed(Helpfulness.EXPECTED))).isEqualTo(Helpfulness.EXPECTED);
        assertThat(Helpfulness.read(Helpfulness.indexed(1))).isEqualTo(1);
    }

    @Test
    void fewerPeopleThanNoneIsAMistake() {
        assertThatThrownBy(() -> Helpfulness.of(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
