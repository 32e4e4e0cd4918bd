package app.nearer.contracts;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason for an item's place in a list.
 *
 * @param dimension    set when {@code kind} is {@code GAP} or {@code KEEPING}
 * @param barrier      set when {@code kind} is {@code BARRIER}
 * @param contribution what the reason adds to the item's score
 * @param quality      set when {@code kind} is {@code QUALITY}
 * @param predicament  set when {@code kind} is {@code PREDICAMENT}
 */
public record Reason(ReasonKind kind, @Nullable Dimension dimension, @Nullable Barrier barrier, double contribution,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quality quality,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Predicament predicament) {

    public Reason {
        Check.present(kind, "kind");
        boolean ofDimension = kind == ReasonKind.GAP || kind == ReasonKind.KEEPING;
        Check.that(ofDimension == (dimension != null), "dimension goes with GAP and KEEPING only, and kind is %s", kind);
        Check.that((kind == ReasonKind.BARRIER) == (barrier != null), "barrier goes with BARRIER only, and kind is %s", kind);
        Check.that((kind == ReasonKind.QUALITY) == (quality != null), "quality goes with QUALITY only, and kind is %s", kind);
        Check.that((kind == ReasonKind.PREDICAMENT) == (predicament != null),
                "predicament goes with PREDICAMENT only, and kind is %s", kind);
        Check.that(Double.isFinite(contribution), "contribution must be finite");
    }

    /** A reason that names no quality. */
    public Reason(ReasonKind kind, @Nullable Dimension dimension, @Nullable Barrier barrier, double contribution) {
        this(kind, dimension, barrier, contribution, null, null);
    }

    /** A reason that names no dimension and no barrier. */
    public static Reason of(ReasonKind kind, double contribution) {
        return new Reason(kind, null, null, contribution);
    }

    /** A reason of kind {@code GAP} or {@code KEEPING}. */
    public static Reason of(ReasonKind kind, Dimension dimension, double contribution) {
        return new Reason(kind, dimension, null, contribution);
    }

    public static Reason of(Barrier barrier, double contribution) {
        return new Reason(ReasonKind.BARRIER, null, barrier, contribution);
    }

    public static Reason of(Quality quality, double contribution) {
        return new Reason(ReasonKind.QUALITY, null, null, contribution, quality, null);
    }

    /** Returns the reason that an item answers this predicament, or the barrier that the predicament is. */
    public static Reason of(Predicament predicament, double contribution) {
        return predicament.barrier().map(barrier -> of(barrier, contribution))
                .orElseGet(() -> new Reason(ReasonKind.PREDICAMENT, null, null, contribution, null, predicament));
    }
}
