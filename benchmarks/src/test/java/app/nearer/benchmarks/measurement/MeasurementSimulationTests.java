package app.nearer.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import app.nearer.measurement.GradedItem;
import app.nearer.measurement.Meter;
import app.nearer.quiz.instrument.Instruments;

/** The targets, with people so few that only a large miss fails. */
class MeasurementSimulationTests {

    private static final int FEW = 1500;

    private final Meter meter = Instruments.current().meter();

    @Test
    void theFullFormMeasuresAsSurelyAsItSays() {
        Population population = new Population("few", 0.3, 0.25, 0.3, 0.4, 0.3);
        List<List<GradedItem>> truth = truth(population);
        FullForm tally = LongStream.range(0, FEW)
                .mapToObj(seed -> FullForm.of(population.draw(seed, truth), meter))
                .reduce(new FullForm(), FullForm::plus);
        assertThat(tally.coverage()).isBetween(0.93, 0.97);
        assertThat(tally.haveCoverage()).isBetween(0.93, 0.97);
        assertThat(tally.wantCoverage()).isBetween(0.93, 0.97);
        assertThat(tally.falselyMissing()).isLessThan(0.02);
        assertThat(tally.contentToldOfOne()).isLessThan(0.08);
        assertThat(tally.calibrationError()).isLessThan(0.06);
    }

    @Test
    void ofPeopleWithoutAnyGapHardlyAnyIsToldOfALowQuality() {
        Population population = new Population("few", 0.3, 0.25, 0.3, 0.4, 0.3);
        List<List<GradedItem>> truth = truth(population);
        QualityRun run = LongStream.range(0, FEW)
                .mapToObj(seed -> QualityRun.of(population.draw(seed, truth), Instruments.current()))
                .reduce(QualityRun.NOBODY, QualityRun::plus);
        assertThat(run.content()).isGreaterThan(200);
        assertThat((double) run.told() / run.content()).isLessThanOrEqualTo(0.05);
        assertThat((double) run.wronglyLow() / run.low()).isLessThan(0.1);
        assertThat((double) run.found() / run.wide()).isGreaterThan(0.1);
    }

    @Test
    void aShareOfNobodyIsNoNumber() {
        assertThat(new MeasurementSimulation(1).run()).contains("–").doesNotContain("NaN");
    }

    @Test
    void theShortFormSavesRatingsAndMostlySaysTheSame() {
        Population population = new Population("few", 0.3, 0, 0, 0, 0);
        List<List<GradedItem>> truth = truth(population);
        ShortFormRun run = LongStream.range(0, 300)
                .mapToObj(seed -> ShortFormRun.of(population.draw(seed, truth), meter, Order.AS_WRITTEN))
                .reduce(ShortFormRun.NOBODY, ShortFormRun::plus);
        assertThat(run.used()).isBetween(1 / 3.0, 0.68);
        assertThat(run.agreement()).isGreaterThan(0.82);
    }

    @Test
    void theSamePersonIsDrawnForTheSameSeed() {
        Population population = new Population("one", 0.3, 0, 0, 0.4, 0.3);
        List<List<GradedItem>> truth = truth(population);
        assertThat(population.draw(5, truth).answers()).isEqualTo(population.draw(5, truth).answers())
                .isNotEqualTo(population.draw(6, truth).answers());
    }

    @Test
    void ofAHundredWithoutAGapAtMostTenAreToldOfOneAndOfAHundredWithAClearOneNearlyAllAreToldOfItFirst() {
        RatingNoise noise = new RatingNoise(0.8);
        assertThat(noise.toldOfOne(100, meter)).isLessThanOrEqualTo(10);
        assertThat(noise.toldOfItFirst(100, 2, 5, meter)).isGreaterThanOrEqualTo(95);
    }

    private List<List<GradedItem>> truth(Population population) {
        Random random = new Random(1969);
        return meter.rulers().values().stream().map(ruler -> population.truth(ruler.items(), random)).toList();
    }
}
