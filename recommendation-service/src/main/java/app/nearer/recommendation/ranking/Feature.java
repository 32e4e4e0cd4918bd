package app.nearer.recommendation.ranking;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;

/**
 * One thing that speaks for an article, before it is weighed. Its value is never negative and its weight neither, so that a reason is always
 * one for the article and never against it.
 *
 * @param value from 0: how much the person needs it, times how well the article does it
 */
public record Feature(ReasonKind kind, @Nullable Dimension dimension, @Nullable Predicament predicament,
        @Nullable Quality quality, double value) {

    /** An article that treats a dimension in which something is missing, or good. */
    static Feature of(ReasonKind kind, Dimension dimension, double value) {
        return new Feature(kind, dimension, null, null, value);
    }

    /** An article that answers a predicament. */
    static Feature of(Predicament predicament, double value) {
        return new Feature(ReasonKind.PREDICAMENT, null, predicament, null, value);
    }

    /** An article that strengthens a quality of which there is too little. */
    static Feature of(Quality quality, double value) {
        return new Feature(ReasonKind.QUALITY, null, null, quality, value);
    }

    /** Anything else. */
    static Feature of(ReasonKind kind, double value) {
        return new Feature(kind, null, null, null, value);
    }

    /** The name of its weight in {@link RankingWeights}, such as {@code GAP.EMOTIONAL}, {@code PREDICAMENT.OLD_HURT} or {@code QUALITY}. */
    public String weightName() {
        if (dimension != null) {
            return kind + "." + dimension;
        }
        return predicament != null ? kind + "." + predicament : kind.name();
    }

    Reason reason(double contribution) {
        if (predicament != null) {
            return Reason.of(predicament, contribution);
        }
        return new Reason(kind, dimension, null, contribution, quality, null);
    }
}
