package app.nearer.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QualityScore.Level;
import app.nearer.measurement.QualityMeter.Tagged;

class QualityMeterTests {

    private static final GradedItem ITEM = new GradedItem(1.8, List.of(-1.8, -0.6, 0.6, 1.8));

    private final QualityMeter meter = new QualityMeter(List.of(tagged(Dimension.EMOTIONAL, 0, Quality.TRUST),
            tagged(Dimension.SOCIAL, 3, Quality.TRUST), tagged(Dimension.SOCIAL, 0, Quality.SUPPORT, Quality.REPAIR),
            tagged(Dimension.EMOTIONAL, 1, Quality.SUPPORT), tagged(Dimension.EMOTIONAL, 2, Quality.SUPPORT)),
            new Prior(0.5, 1.35, 0.4), 2);
    private final Map<Dimension, List<RatedItem>> answers = new EnumMap<>(Dimension.class);

    @Test
    void aQualityOfWhichMuchIsMissingInTwoDimensionsIsLow() {
        rate(Dimension.EMOTIONAL, 0, 0, 4);
        rate(Dimension.SOCIAL, 3, 0, 4);
        assertThat(meter.scores(answers)).singleElement().satisfies(score -> {
            assertThat(score.quality()).isEqualTo(Quality.TRUST);
            assertThat(score.level()).isEqualTo(Level.LOW);
            assertThat(score.probability()).isBetween(0.97, 1.0);
        });
    }

    @Test
    void aQualityThatIsThereAsWantedIsAdequate() {
        rate(Dimension.EMOTIONAL, 0, 3, 3);
        rate(Dimension.SOCIAL, 3, 2, 2);
        assertThat(meter.scores(answers)).singleElement().extracting(QualityScore::level).isEqualTo(Level.ADEQUATE);
    }

    @Test
    void moreThanIsWantedIsNotLow() {
        rate(Dimension.EMOTIONAL, 0, 4, 0);
        rate(Dimension.SOCIAL, 3, 4, 0);
        assertThat(meter.scores(answers)).singleElement().extracting(QualityScore::level).isEqualTo(Level.ADEQUATE);
    }

    @Test
    void whereAnswersContradictEachOtherNothingIsSaid() {
        rate(Dimension.EMOTIONAL, 0, 0, 4);
        rate(Dimension.SOCIAL, 3, 3, 2);
        assertThat(meter.scores(answers)).isEmpty();
    }

    @Test
    void oneStatementIsTooFew() {
        rate(Dimension.SOCIAL, 0, 0, 4);
        assertThat(meter.scores(answers)).isEmpty();
    }

    @Test
    void moreStatementsMakeItSurer() {
        rate(Dimension.SOCIAL, 0, 1, 3);
        rate(Dimension.EMOTIONAL, 1, 1, 3);
        assertThat(meter.scores(answers)).isEmpty();
        rate(Dimension.EMOTIONAL, 2, 1, 3);
        assertThat(meter.scores(answers)).singleElement().extracting(QualityScore::level).isEqualTo(Level.LOW);
    }

    private void rate(Dimension dimension, int item, int now, int wanted) {
        answers.computeIfAbsent(dimension, of -> new ArrayList<>()).add(new RatedItem(item, now, wanted));
    }

    private static Tagged tagged(Dimension dimension, int item, Quality... qualities) {
        return new Tagged(dimension, item, ITEM, Set.of(qualities));
    }
}
