package app.nearer.measurement;

import java.util.List;

import app.nearer.contracts.DimensionScore;

/**
 * A measurement as it is told and kept: in whole points, and how sure it is in hundredths. Finer ones would tell nobody more, since errors are
 * ten points; but from them it could be worked out which answers they were made of. A headline is made of the finer ones beforehand.
 */
public final class WholePoints {

    /** Nothing is measured without any error, in points. */
    private static final double LEAST_ERROR = 1;

    private WholePoints() {
    }

    /** What lies beyond its error still does, and nothing else. */
    public static List<DimensionScore> of(List<DimensionScore> profile) {
        return profile.stream().map(WholePoints::of).toList();
    }

    public static Headline of(Headline headline) {
        return new Headline(headline.kind(), headline.dimensions(), Math.round(100 * headline.probability()) / 100.0);
    }

    private static DimensionScore of(DimensionScore score) {
        double error = Math.max(Math.round(score.error()), LEAST_ERROR);
        DimensionScore whole = whole(score, error);
        if (whole.liesBeyondError() == score.liesBeyondError()) {
            return whole;
        }
        return whole(score, error + (whole.liesBeyondError() ? 1 : -1));
    }

    private static DimensionScore whole(DimensionScore score, double error) {
        double have = Math.round(score.have());
        double want = Math.round(score.want());
        return new DimensionScore(score.dimension(), have, want, want - have, error);
    }
}
