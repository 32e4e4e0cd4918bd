package app.nearer.quiz.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Headlines;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;

class ScoringTests {

    private final Instrument instrument = Instruments.current();

    @Test
    void haveAndWantFollowTheRatingsAndTheGapIsTheirDifference() {
        DimensionScore score = only(dimension("emotional", new Rating(2, 5)));
        assertThat(score.dimension()).isEqualTo(Dimension.EMOTIONAL);
        // a step of five is 25 points; the estimate is drawn a little towards the middle
        assertThat(score.have()).isCloseTo(25, within(8.0));
        assertThat(score.want()).isBetween(88.0, 100.0);
        assertThat(score.gap()).isCloseTo(score.want() - score.have(), within(0.011));
        assertThat(score.error()).isBetween(5.0, 14.0);
    }

    @Test
    void moreThanIsWantedIsANegativeGap() {
        DimensionScore score = only(dimension("social", new Rating(5, 2)));
        assertThat(score.gap()).isLessThan(-50);
        assertThat(Headlines.isTooMuch(score)).isTrue();
    }

    @Test
    void theSameEverywhereIsNoGapAnywhere() {
        List<DimensionScore> profile = Scoring.score(instrument, everywhere(new Rating(3, 3)));
        assertThat(profile).extracting(DimensionScore::dimension).containsExactly(Dimension.values());
        assertThat(profile).allSatisfy(score -> {
            assertThat(score.have()).isCloseTo(50, within(2.0));
            assertThat(score.want()).isEqualTo(score.have());
            assertThat(score.gap()).isZero();
        });
        assertThat(Headlines.of(profile).kind()).isEqualTo(Headline.Kind.NONE);
    }

    @Test
    void theEndsOfTheScaleLieNearTheEndsOfThePoints() {
        assertThat(Scoring.score(instrument, everywhere(new Rating(1, 5)))).hasSize(7).allSatisfy(score -> {
            assertThat(score.have()).isBetween(0.0, 12.0);
            assertThat(score.want()).isBetween(88.0, 100.0);
        });
    }

    @Test
    void theFewerAreRatedTheLargerIsTheError() {
        Map<String, Rating> answers = new HashMap<>();
        double before = 100;
        List<Statement> statements = section("physical").statements();
        for (int rated = 0; rated < statements.size(); rated++) {
            answers.put(statements.get(rated).id(), new Rating(2, 4));
            if (rated > 0) {
                double error = only(answers).error();
                assertThat(error).isLessThan(before);
                before = error;
            }
        }
    }

    @Test
    void answersThatContradictEachOtherAreMeasuredLessSurely() {
        Map<String, Rating> apart = new HashMap<>();
        List<Statement> statements = section("physical").statements();
        for (int i = 0; i < statements.size(); i++) {
            apart.put(statements.get(i).id(), i % 2 == 0 ? new Rating(1, 5) : new Rating(4, 2));
        }
        assertThat(only(apart).error()).isGreaterThan(only(dimension("physical", new Rating(2, 4))).error() * 1.3);
    }

    @Test
    void aStatementRatedOnlyOnceSaysNothingOfAGap() {
        List<Statement> statements = section("emotional").statements();
        Map<String, Rating> answers = new HashMap<>(Map.of(statements.get(0).id(), new Rating(1, 5), statements.get(1).id(),
                new Rating(1, 5)));
        List<DimensionScore> before = Scoring.score(instrument, answers);
        answers.put(statements.get(2).id(), new Rating(5, null));
        answers.put(statements.get(3).id(), new Rating(null, 1));
        assertThat(Scoring.score(instrument, answers)).isEqualTo(before).hasSize(1);
    }

    @Test
    void oneStatementIsTooFewToMeasureADimension() {
        String first = section("emotional").statements().getFirst().id();
        String second = section("emotional").statements().get(1).id();
        assertThat(Scoring.score(instrument, Map.of(first, new Rating(1, 5)))).isEmpty();
        assertThat(Scoring.score(instrument, Map.of(first, new Rating(1, 5), second, new Rating(1, null)))).isEmpty();
    }

    @Test
    void withoutAnswersNothingIsMeasured() {
        assertThat(Scoring.score(instrument, Map.of())).isEmpty();
    }

    @Test
    void pointsAreRoundedToHundredths() {
        DimensionScore score = only(dimension("spiritual", new Rating(1, 2)));
        for (double points : List.of(score.have(), score.want(), score.gap(), score.error())) {
            assertThat(points * 100).isCloseTo(Math.round(points * 100), within(1e-6));
        }
    }

    @Test
    void safetyIsNeverScored() {
        Map<String, Rating> answers = new HashMap<>(everywhere(new Rating(3, 3)));
        List<DimensionScore> without = Scoring.score(instrument, answers);
        instrument.safety().forEach(safety -> answers.put(safety.id(), new Rating(1, 5)));
        assertThat(Scoring.score(instrument, answers)).isEqualTo(without);
    }

    private DimensionScore only(Map<String, Rating> answers) {
        List<DimensionScore> profile = Scoring.score(instrument, answers);
        assertThat(profile).hasSize(1);
        return profile.getFirst();
    }

    private Section section(String dimension) {
        return instrument.sections()
                .stream()
                .filter(of -> of.dimension().name().equalsIgnoreCase(dimension))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Rating> dimension(String dimension, Rating rating) {
        Map<String, Rating> answers = new HashMap<>();
        section(dimension).statements().forEach(statement -> answers.put(statement.id(), rating));
        return answers;
    }

    private Map<String, Rating> everywhere(Rating rating) {
        Map<String, Rating> answers = new HashMap<>();
        instrument.sections()
                .forEach(section -> section.statements().forEach(statement -> answers.put(statement.id(), rating)));
        return answers;
    }
}
