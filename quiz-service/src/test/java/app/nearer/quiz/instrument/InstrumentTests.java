package app.nearer.quiz.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.measurement.Meter;
import app.nearer.measurement.QualityMeter;

class InstrumentTests {

    private final Instrument instrument = Instruments.current();

    @Test
    void itAsksSixStatementsOfEachOfTheSevenDimensions() {
        assertThat(instrument.sections()).extracting(Section::dimension).containsExactly(Dimension.values());
        assertThat(instrument.sections()).allSatisfy(section -> assertThat(section.statements()).hasSize(6));
    }

    @Test
    void noTwoStatementsShareAnId() {
        List<String> ids = Stream
                .concat(instrument.sections().stream().flatMap(section -> section.statements().stream()).map(Statement::id),
                        instrument.safety().stream().map(SafetyStatement::id))
                .toList();
        assertThat(ids).hasSize(42 + 2).doesNotHaveDuplicates();
    }

    @Test
    void aStatementIsFoundByItsIdWithItsDimension() {
        assertThat(instrument.statement("social-7").orElseThrow().dimension()).isEqualTo(Dimension.SOCIAL);
        assertThat(instrument.statement("social-99")).isEmpty();
    }

    @Test
    void safetyIsNoStatementThatIsScored() {
        assertThat(instrument.safety()).hasSize(2)
                .allSatisfy(safety -> assertThat(instrument.statement(safety.id())).isEmpty());
    }

    @Test
    void onlySexAndMeaningAskForAConsentOfTheirOwn() {
        assertThat(instrument.sensitive()).containsExactlyInAnyOrder(Dimension.SEXUAL, Dimension.SPIRITUAL);
    }

    @Test
    void theScaleGoesFromOneToFiveInEqualSteps() {
        Scale scale = instrument.scale();
        assertThat(Stream.of(1, 2, 3, 4, 5).map(scale::points)).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
        assertThat(scale.holds(1)).isTrue();
        assertThat(scale.holds(5)).isTrue();
        assertThat(scale.holds(0)).isFalse();
        assertThat(scale.holds(6)).isFalse();
    }

    @Test
    void aScaleOfTenIsSpreadOverTheSamePoints() {
        assertThat(new Scale(0, 9).points(3)).isCloseTo(33.333, within(0.001));
    }

    @Test
    void anInstrumentThatHoldsAStatementTwiceIsRefused() {
        Statement statement = new Statement("twice", Dimension.SOCIAL, Set.of());
        List<Section> sections = List.of(new Section(Dimension.SOCIAL, false, List.of(statement)));
        List<SafetyStatement> safety = List.of(new SafetyStatement("twice"));
        Meter meter = instrument.meter();
        QualityMeter qualities = instrument.qualities();
        assertThatThrownBy(() -> new Instrument("1", new Scale(1, 5), meter, qualities, sections, safety))
                .hasMessageContaining("the statement twice stands in the instrument twice");
    }

    @Test
    void aScaleThatDoesNotRiseIsRefused() {
        assertThatThrownBy(() -> new Scale(5, 5)).hasMessageContaining("must rise");
    }

    @Test
    void everyStatementHasItsPlaceOnTheRulerOfItsDimension() {
        assertThat(instrument.sections()).allSatisfy(section -> assertThat(
                instrument.meter().rulers().get(section.dimension()).items()).hasSameSizeAs(section.statements()));
    }

    @Test
    void everyQualityIsTouchedTwiceByWhatEverybodyIsAsked() {
        List<Quality> touched = instrument.sections()
                .stream()
                .filter(section -> !section.sensitive())
                .flatMap(section -> section.statements().stream())
                .flatMap(statement -> statement.qualities().stream())
                .toList();
        assertThat(Quality.values()).allSatisfy(quality -> assertThat(Collections.frequency(touched, quality)).isGreaterThan(1));
    }

    @Test
    void everyVersionThatEverWasIsStillRead() {
        assertThat(Instruments.version("1").version()).isEqualTo("1");
        assertThat(Instruments.version("1").sections()).allSatisfy(section -> assertThat(section.statements()).hasSize(4));
        assertThat(Instruments.version("2").sections()).allSatisfy(section -> assertThat(section.statements()).hasSize(6));
    }
}
