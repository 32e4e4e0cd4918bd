package app.nearer.quiz.resultpage;

import java.util.Comparator;
import java.util.List;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.quiz.result.Result;

/**
 * Two results of one person, side by side.
 *
 * @param basis whether anything can be said of a change at all
 * @param rows  the dimensions that both hold, clearest change first; empty where nothing can be said
 */
record Comparison(Basis basis, List<Row> rows) {

    /** What two results have in common. */
    enum Basis {

        /** The same questions in the same language about the same kind of relationship. */
        SAME,

        /** Other questions were asked, or asked in another language. */
        OTHER_QUESTIONS,

        /** They are about other people. */
        OTHER_RELATIONSHIP,

        /** Support comes first for one of them, and nothing is said of closeness. */
        NOT_SHOWN
    }

    /** What became of the distance between what there is and what is wished for. */
    enum Change {
        CLOSER, WIDER, NONE_TO_TELL
    }

    /**
     * One dimension; numbers are points of 0–100.
     *
     * @param off how far off the difference between the two gaps may be
     */
    record Row(Dimension dimension, int gapBefore, int gapNow, int off, Change change) {
    }

    static Comparison of(Result before, Result now) {
        if (before.supportFirst() || now.supportFirst()) {
            return new Comparison(Basis.NOT_SHOWN, List.of());
        }
        if (before.relationship() != now.relationship()) {
            return new Comparison(Basis.OTHER_RELATIONSHIP, List.of());
        }
        if (!before.instrumentVersion().equals(now.instrumentVersion()) || !before.language().equals(now.language())) {
            return new Comparison(Basis.OTHER_QUESTIONS, List.of());
        }
        List<Row> rows = now.profile()
                .stream()
                .flatMap(score -> before.profile()
                        .stream()
                        .filter(earlier -> earlier.dimension() == score.dimension())
                        .map(earlier -> row(earlier, score)))
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.gapNow - row.gapBefore) / (1.0 + row.off)))
                .toList();
        return new Comparison(Basis.SAME, rows);
    }

    /**
     * A change is called one by the same bound as a gap. With seven dimensions of which none has changed, one person in twelve is told of a
     * change all the same: {@code 1 − (2Φ(2.5) − 1)⁷ = 0.084}.
     */
    private static Row row(DimensionScore before, DimensionScore now) {
        double error = DimensionScore.BEYOND_ERROR * Math.hypot(before.error(), now.error());
        Change change = Math.abs(now.gap() - before.gap()) <= error
                ? Change.NONE_TO_TELL
                : Math.abs(now.gap()) < Math.abs(before.gap()) ? Change.CLOSER : Change.WIDER;
        return new Row(now.dimension(), (int) Math.round(before.gap()), (int) Math.round(now.gap()), (int) Math.round(error),
                change);
    }

    public boolean saysSomething() {
        return rows.stream().anyMatch(row -> row.change != Change.NONE_TO_TELL);
    }
}
