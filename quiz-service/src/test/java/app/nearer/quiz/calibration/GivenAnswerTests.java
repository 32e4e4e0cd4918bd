package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;

class GivenAnswerTests {

    private final Instrument instrument = Instruments.current();
    private final Map<String, Rating> answers = new HashMap<>();

    @Test
    void aPersonIsCutIntoDimensionsAndNowFromWanted() {
        instrument.sections().forEach(section -> rate(section.dimension(), 6, new Rating(2, 5)));
        assertThat(GivenAnswer.of(instrument, answers)).hasSize(14)
                .allSatisfy(one -> assertThat(one.ratings()).hasSize(6).isSubsetOf(2, 5).containsOnly(one.ratings().getFirst()));
    }

    @Test
    void whatWasLeftOutStaysAHole() {
        rate(Dimension.SOCIAL, 3, new Rating(1, null));
        assertThat(GivenAnswer.of(instrument, answers)).singleElement().satisfies(one -> {
            assertThat(one.dimension()).isEqualTo(Dimension.SOCIAL);
            assertThat(one.ratings()).containsExactly(1, 1, 1, null, null, null);
        });
    }

    @Test
    void oneRatingOfADimensionIsNotKept() {
        rate(Dimension.SOCIAL, 1, new Rating(1, 5));
        assertThat(GivenAnswer.of(instrument, answers)).isEmpty();
    }

    private void rate(Dimension dimension, int count, Rating rating) {
        instrument.sections()
                .stream()
                .filter(section -> section.dimension() == dimension)
                .map(Section::statements)
                .forEach(statements -> statements.stream().limit(count).map(Statement::id)
                        .forEach(id -> answers.put(id, rating)));
    }
}
