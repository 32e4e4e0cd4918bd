package app.nearer.quiz.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;

/** The expected numbers are worked out by hand: on the scale of five, a step is 25 points; a rating errs by 18. */
class ScoringTests {

    private final Instrument instrument = Instruments.first();

    @Test
    void haveAndWantAreMeansAndTheGapIsTheirDifference() {
        Map<String, Rating> answers = Map.of("emotional-1", new Rating(1, 5), "emotional-2", new Rating(2, 5), "emotional-3",
                new Rating(2, 4), "emotional-4", new Rating(4, 4));
        // now 0, 25, 25, 75; wanted 100, 100, 75, 75; error 18 · √(2/4)
        assertThat(Scoring.score(instrument, answers))
                .containsExactly(new DimensionScore(Dimension.EMOTIONAL, 31.25, 87.5, 56.25, 12.73));
    }

    @Test
    void moreThanIsWantedIsANegativeGap() {
        Map<String, Rating> answers = Map.of("social-1", new Rating(5, 3), "social-2", new Rating(5, 2), "social-3",
                new Rating(4, 2),
                "social-4", new Rating(4, 1));
        assertThat(Scoring.score(instrument, answers))
                .containsExactly(new DimensionScore(Dimension.SOCIAL, 87.5, 25, -62.5, 12.73));
    }

    @Test
    void theSameEverywhereIsNoGapAnywhere() {
        List<DimensionScore> profile = Scoring.score(instrument, everywhere(new Rating(3, 3)));
        assertThat(profile).extracting(DimensionScore::dimension).containsExactly(Dimension.values());
        assertThat(profile).allSatisfy(score -> {
            assertThat(score.have()).isEqualTo(50);
            assertThat(score.want()).isEqualTo(50);
            assertThat(score.gap()).isZero();
            assertThat(score.error()).isEqualTo(12.73);
        });
    }

    @Test
    void theEndsOfTheScaleAreTheEndsOfThePoints() {
        assertThat(Scoring.score(instrument, everywhere(new Rating(1, 5)))).hasSize(7).allSatisfy(score -> {
            assertThat(score.have()).isZero();
            assertThat(score.want()).isEqualTo(100);
            assertThat(score.gap()).isEqualTo(100);
        });
    }

    @Test
    void theFewerAreRatedTheLargerIsTheError() {
        Map<String, Rating> answers = new HashMap<>();
        answers.put("physical-1", new Rating(2, 4));
        answers.put("physical-2", new Rating(2, 4));
        // 18 · √(2/2)
        assertThat(Scoring.score(instrument, answers))
                .containsExactly(new DimensionScore(Dimension.PHYSICAL, 25, 75, 50, 18));
        answers.put("physical-3", new Rating(2, 4));
        // 18 · √(2/3)
        assertThat(Scoring.score(instrument, answers))
                .containsExactly(new DimensionScore(Dimension.PHYSICAL, 25, 75, 50, 14.7));
    }

    @Test
    void aStatementRatedOnlyOnceSaysNothingOfAGap() {
        Map<String, Rating> answers = Map.of("emotional-1", new Rating(1, 5), "emotional-2", new Rating(1, 5), "emotional-3",
                new Rating(5, null), "emotional-4", new Rating(null, 1));
        assertThat(Scoring.score(instrument, answers))
                .containsExactly(new DimensionScore(Dimension.EMOTIONAL, 0, 100, 100, 18));
    }

    @Test
    void oneStatementIsTooFewToMeasureADimension() {
        assertThat(Scoring.score(instrument, Map.of("emotional-1", new Rating(1, 5)))).isEmpty();
        assertThat(Scoring.score(instrument,
                Map.of("emotional-1", new Rating(1, 5), "emotional-2", new Rating(1, null), "social-1", new Rating(2, 2))))
                .isEmpty();
    }

    @Test
    void withoutAnswersNothingIsMeasured() {
        assertThat(Scoring.score(instrument, Map.of())).isEmpty();
    }

    @Test
    void pointsAreRoundedToHundredths() {
        Map<String, Rating> answers = Map.of("spiritual-1", new Rating(1, 2), "spiritual-2", new Rating(1, 2), "spiritual-3",
                new Rating(2, 5));
        // now 25/3, wanted 150/3
        assertThat(Scoring.score(instrument, answers))
                .containsExactly(new DimensionScore(Dimension.SPIRITUAL, 8.33, 50, 41.67, 14.7));
    }

    @Test
    void safetyIsNeverScored() {
        Map<String, Rating> answers = new HashMap<>(everywhere(new Rating(3, 3)));
        List<DimensionScore> without = Scoring.score(instrument, answers);
        instrument.safety().forEach(safety -> answers.put(safety.id(), new Rating(1, 5)));
        assertThat(Scoring.score(instrument, answers)).isEqualTo(without);
    }

    private Map<String, Rating> everywhere(Rating rating) {
        Map<String, Rating> answers = new HashMap<>();
        instrument.sections()
                .forEach(section -> section.statements().forEach(statement -> answers.put(statement.id(), rating)));
        return answers;
    }
}
