package app.nearer.quiz.resultpage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Margins;

/**
 * A profile as it is drawn: for each dimension a dot for what there is, a ring for what is wished for, and the distance between them.
 *
 * @param rows     the dimensions that were asked about, widest distance first
 * @param notAsked the others
 */
public record Picture(List<Row> rows, List<Dimension> notAsked) {

    /** For the first page: nobody's in particular. */
    public static final Picture EXAMPLE = of(
            List.of(example(Dimension.EMOTIONAL, 34, 82), example(Dimension.PHYSICAL, 52, 70), example(Dimension.SEXUAL, 61, 66),
                    example(Dimension.INTELLECTUAL, 72, 73), example(Dimension.EXPERIENTIAL, 41, 71),
                    example(Dimension.SOCIAL, 58, 68), example(Dimension.SPIRITUAL, 55, 44)),
            Set.of(Dimension.EMOTIONAL));

    public Picture {
        rows = List.copyOf(rows);
        notAsked = List.copyOf(notAsked);
    }

    /** @param first the dimensions that the headline names */
    static Picture of(List<DimensionScore> profile, Set<Dimension> first) {
        List<Row> rows = profile.stream()
                .sorted(Comparator.comparingDouble(DimensionScore::gap).reversed())
                .map(score -> Row.of(score, first.contains(score.dimension())))
                .toList();
        Set<Dimension> asked = Set.copyOf(rows.stream().map(Row::dimension).toList());
        return new Picture(rows, Arrays.stream(Dimension.values()).filter(dimension -> !asked.contains(dimension)).toList());
    }

    /** The same without a word of these dimensions where they were not asked about. */
    Picture without(Set<Dimension> excluded) {
        return new Picture(rows, notAsked.stream().filter(dimension -> !excluded.contains(dimension)).toList());
    }

    private static DimensionScore example(Dimension dimension, double have, double want) {
        return new DimensionScore(dimension, have, want, want - have, 0);
    }

    /**
     * One line of the picture; all numbers are points of 0–100.
     *
     * @param each  how far off either end may be: in 95 of 100 cases no further
     * @param off   the same of the gap
     * @param first whether the headline names it
     */
    public record Row(Dimension dimension, int have, int want, Span haveSpan, Span wantSpan, int each, int off, boolean first) {

        static Row of(DimensionScore score, boolean first) {
            double each = Margins.ofEachLevel(score);
            return new Row(score.dimension(), round(score.have()), round(score.want()), Span.around(score.have(), each),
                    Span.around(score.want(), each), round(each),
                    round(Margins.ofGap(score)), first);
        }

        /** How much more is wanted than there is; negative where there is more than is wanted. */
        public int gap() {
            return want - have;
        }

        private static int round(double points) {
            return (int) Math.round(points);
        }
    }

    /** From here to there, within 0–100. */
    public record Span(double from, double to) {

        static Span around(double middle, double reach) {
            return new Span(tenths(Math.max(0, middle - reach)), tenths(Math.min(100, middle + reach)));
        }

        private static double tenths(double points) {
            return Math.round(points * 10) / 10.0;
        }
    }
}
