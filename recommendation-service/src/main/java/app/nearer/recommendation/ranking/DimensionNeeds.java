package app.nearer.recommendation.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReasonKind;

/**
 * What a profile asks for.
 *
 * @param byDimension empty only when nothing was measured, or nothing that was is wanted
 */
record DimensionNeeds(Map<Dimension, DimensionNeed> byDimension) {

    private static final double FULL = 100;

    /** What keeping a point counts where there is a gap, if only one of room. */
    private static final double BESIDE_ROOM = 0.05;

    /** What a dimension counts that was chosen, whatever its gap. */
    private static final double FOCUS = 0.9;

    /** What is left to the others beside it: even six gaps of a hundred points are no more than two fifths then. */
    private static final double BESIDE_FOCUS = 0.11;

    DimensionNeeds {
        byDimension = Collections.unmodifiableMap(new EnumMap<>(byDimension));
    }

    /**
     * Weighs each gap by {@link DimensionScore#weightOfGap}. Where nothing is missing for certain, what is there and wanted is to be kept. Where
     * there is for certain more closeness than is wanted, room is asked for, and no more of the same.
     */
    static DimensionNeeds of(List<DimensionScore> profile) {
        boolean missing = profile.stream().anyMatch(score -> score.liesBeyondError() && score.gap() > 0);
        boolean tooClose = profile.stream().anyMatch(score -> score.liesBeyondError() && score.gap() < 0);
        Map<Dimension, DimensionNeed> needs = new EnumMap<>(Dimension.class);
        for (DimensionScore score : profile) {
            DimensionNeed need = of(score, missing, tooClose ? BESIDE_ROOM : 1);
            if (need.weight() > 0) {
                needs.put(score.dimension(), need);
            }
        }
        return new DimensionNeeds(needs);
    }

    /** The needs of a profile, and of whoever chose what matters most to them: three fifths of what is asked for, or more, are that. */
    static DimensionNeeds of(QuizResultEvent result) {
        DimensionNeeds measured = of(result.profile());
        Dimension focus = result.preferences().focus();
        return result.profile()
                .stream()
                .filter(score -> score.dimension() == focus && !result.excludedDimensions().contains(focus))
                .findFirst()
                .map(measured::withFocus)
                .orElse(measured);
    }

    private DimensionNeeds withFocus(DimensionScore focus) {
        Map<Dimension, DimensionNeed> needs = new EnumMap<>(Dimension.class);
        byDimension.forEach(
                (dimension, need) -> needs.put(dimension,
                        new DimensionNeed(need.kind(), BESIDE_FOCUS * need.weight(), need.room())));
        DimensionNeed own = byDimension.get(focus.dimension());
        needs.put(focus.dimension(), own == null
                ? new DimensionNeed(ReasonKind.KEEPING, FOCUS, false)
                : new DimensionNeed(own.kind(), FOCUS + (1 - FOCUS) * own.weight(), own.room()));
        return new DimensionNeeds(needs);
    }

    private static DimensionNeed of(DimensionScore score, boolean missing, double keeping) {
        if (score.gap() < 0 && score.liesBeyondError()) {
            return new DimensionNeed(ReasonKind.GAP, -score.weightOfGap() / FULL, true);
        }
        return missing
                ? new DimensionNeed(ReasonKind.GAP, Math.max(0, score.weightOfGap()) / FULL, false)
                : new DimensionNeed(ReasonKind.KEEPING, keeping * Math.min(score.have(), score.want()) / FULL, false);
    }

    /** Whether there is no gap at all, neither of closeness nor of room. */
    boolean areForKeeping() {
        return byDimension.values().stream().noneMatch(need -> need.kind() == ReasonKind.GAP);
    }

    /** Whether there is more of this dimension than is wanted. */
    boolean asksForRoomIn(Dimension dimension) {
        DimensionNeed need = byDimension.get(dimension);
        return need != null && need.room();
    }

    /** The share of each dimension in all that is asked for, in the order of the dimensions; together 1, or all 0. */
    double[] shares() {
        double[] shares = new double[Dimension.values().length];
        double sum = byDimension.values().stream().mapToDouble(DimensionNeed::weight).sum();
        byDimension.forEach((dimension, need) -> shares[dimension.ordinal()] = need.weight() / sum);
        return shares;
    }
}
