package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.quiz.resultpage.Picture.Row;
import app.nearer.quiz.resultpage.Picture.Span;

class PictureTests {

    /** 1.96 standard errors of 12.73 are 24.951 points for the gap, and 17.643 for each of its two ends. */
    private static final double ERROR = 12.73;

    @Test
    void theWidestDistanceStandsFirstAndMoreThanIsWantedLast() {
        Picture picture = Picture.of(List.of(score(Dimension.SOCIAL, 60, 40), score(Dimension.EMOTIONAL, 20, 80),
                score(Dimension.PHYSICAL, 50, 75)), Set.of());
        assertThat(picture.rows()).extracting(Row::dimension)
                .containsExactly(Dimension.EMOTIONAL, Dimension.PHYSICAL, Dimension.SOCIAL);
        assertThat(picture.rows()).extracting(Row::gap).containsExactly(60, 25, -20);
    }

    @Test
    void theThinLinesReachAsFarAsEitherEndMayBeOff() {
        Row row = Picture.of(List.of(score(Dimension.EMOTIONAL, 31.25, 62.5)), Set.of()).rows().getFirst();
        assertThat(row.haveSpan()).isEqualTo(new Span(12.1, 50.4));
        assertThat(row.wantSpan()).isEqualTo(new Span(43.4, 81.6));
        assertThat(row.off()).isEqualTo(25);
    }

    @Test
    void nothingIsDrawnOutsideThePicture() {
        Row row = Picture.of(List.of(score(Dimension.EMOTIONAL, 5, 100)), Set.of()).rows().getFirst();
        assertThat(row.haveSpan()).isEqualTo(new Span(0, 24.1));
        assertThat(row.wantSpan()).isEqualTo(new Span(80.9, 100));
    }

    @Test
    void theNumbersShownAreWholeAndFitTogether() {
        Row row = Picture.of(List.of(score(Dimension.EMOTIONAL, 33.33, 58.5)), Set.of()).rows().getFirst();
        assertThat(row.have()).isEqualTo(33);
        assertThat(row.want()).isEqualTo(59);
        assertThat(row.gap()).as("what a reader subtracts").isEqualTo(26);
    }

    @Test
    void whatTheHeadlineNamesIsMarked() {
        Picture picture = Picture.of(List.of(score(Dimension.EMOTIONAL, 20, 80), score(Dimension.SOCIAL, 20, 70)),
                Set.of(Dimension.SOCIAL));
        assertThat(picture.rows()).filteredOn(Row::first).extracting(Row::dimension).containsExactly(Dimension.SOCIAL);
    }

    @Test
    void whatWasNotMeasuredIsNamedToo() {
        Picture picture = Picture.of(List.of(score(Dimension.EMOTIONAL, 20, 80)), Set.of());
        assertThat(picture.notAsked()).containsExactly(Dimension.PHYSICAL, Dimension.SEXUAL, Dimension.INTELLECTUAL,
                Dimension.EXPERIENTIAL, Dimension.SOCIAL, Dimension.SPIRITUAL);
        assertThat(Picture.of(List.of(), Set.of()).notAsked()).containsExactly(Dimension.values());
    }

    @Test
    void theExampleShowsEveryDimension() {
        assertThat(Picture.EXAMPLE.rows()).hasSize(7);
        assertThat(Picture.EXAMPLE.rows().getFirst().first()).isTrue();
    }

    private static DimensionScore score(Dimension dimension, double have, double want) {
        return new DimensionScore(dimension, have, want, want - have, ERROR);
    }
}
