package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Samples;
import app.nearer.quiz.resultpage.Comparison.Basis;
import app.nearer.quiz.resultpage.Comparison.Change;
import app.nearer.quiz.resultpage.Comparison.Row;

class ComparisonTests {

    @Test
    void aDifferenceInsideItsErrorIsCalledNone() {
        // 2.5 · √(8² + 8²) = 28.3
        assertThat(change(60, 32)).isEqualTo(Change.NONE_TO_TELL);
        assertThat(change(60, 31)).isEqualTo(Change.CLOSER);
        assertThat(change(31, 60)).isEqualTo(Change.WIDER);
    }

    @Test
    void fromTooLittleToAsMuchTooMuchIsNotCloser() {
        assertThat(change(35, -35)).isEqualTo(Change.WIDER);
        assertThat(change(60, -10)).isEqualTo(Change.CLOSER);
    }

    @Test
    void theClearestChangeComesFirstAndWhatOnlyOneHoldsIsLeftOut() {
        Result before = Samples.result().score(Dimension.EMOTIONAL, 20, 40, 8).score(Dimension.SOCIAL, 20, 80, 8)
                .score(Dimension.PHYSICAL, 20, 80, 8).build();
        Result now = Samples.result().score(Dimension.EMOTIONAL, 20, 40, 8).score(Dimension.SOCIAL, 60, 80, 8)
                .score(Dimension.SPIRITUAL, 60, 80, 8).build();
        Comparison comparison = Comparison.of(before, now);
        assertThat(comparison.rows()).extracting(Row::dimension).containsExactly(Dimension.SOCIAL, Dimension.EMOTIONAL);
        assertThat(comparison.saysSomething()).isTrue();
    }

    @Test
    void resultsAboutOtherPeopleAreNotSetSideBySide() {
        Result before = Samples.result().about(Relationship.FRIEND).score(Dimension.SOCIAL, 20, 80, 8).build();
        Result now = Samples.result().about(Relationship.PARTNER).score(Dimension.SOCIAL, 20, 80, 8).build();
        assertThat(Comparison.of(before, now)).isEqualTo(new Comparison(Basis.OTHER_RELATIONSHIP, List.of()));
    }

    @Test
    void whereSupportComesFirstForOneOfThemNothingIsSaidOfCloseness() {
        Result before = Samples.result().score(Dimension.SOCIAL, 20, 80, 8).build();
        Result unsafe = Samples.result().score(Dimension.SOCIAL, 60, 80, 8).unsafe().build();
        assertThat(Comparison.of(before, unsafe)).isEqualTo(new Comparison(Basis.NOT_SHOWN, List.of()));
        assertThat(Comparison.of(unsafe, before)).isEqualTo(new Comparison(Basis.NOT_SHOWN, List.of()));
    }

    @Test
    void anotherVersionOrLanguageIsNotCompared() {
        Comparison otherQuestions = new Comparison(Basis.OTHER_QUESTIONS, List.of());
        assertThat(Comparison.of(of(60), asked("2", "en"))).isEqualTo(otherQuestions);
        assertThat(Comparison.of(of(60), asked("1", "de"))).isEqualTo(otherQuestions);
        assertThat(Comparison.of(of(60), asked("1", "en")).basis()).isEqualTo(Basis.SAME);
    }

    private static Result asked(String version, String language) {
        Result result = of(10);
        return new Result(result.id(), result.revision(), result.createdAt(), version, language, result.relationship(),
                result.circumstances(), result.profile(), result.headline(), result.barriers(), result.preferences(),
                result.excludedDimensions(), result.supportFirst(), result.carelessness(), result.history(), result.qualities(),
                result.predicaments());
    }

    private static Change change(double before, double now) {
        return Comparison.of(of(before), of(now)).rows().getFirst().change();
    }

    private static Result of(double gap) {
        return Samples.result().score(Dimension.EMOTIONAL, 40, 40 + gap, 8).build();
    }
}
