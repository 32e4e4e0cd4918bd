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
record Needs(Map<Dimension, Need> byDimension) {

    private static final double FULL = 100;

    /** What keeping a point counts where there is a gap, if only one of room. */
    private static final double BESIDE_ROOM = 0.15;

    /** What a dimension counts that was chosen and of which nothing was found missing, if nothing else is missing either. */
    private static final double LEAST_OF_A_FOCUS = 0.5;

    /** By how much a dimension that was chosen counts more than all others together, at least. */
    private static final double FOCUS = 1.5;

    Needs {
        byDimension = Collections.unmodifiableMap(new EnumMap<>(byDimension));
    }

    /**
     * Weighs each gap by its own reliability: with a standard error e, a gap g counts as g · g² / (g² + e²), so that one inside its error
     * weighs little. (The factor is the share of true variance in the observed square, as in Kelley's regressed true score: T. L. Kelley,
     * Fundamentals of Statistics, 1947.) Where nothing is missing for certain, what is there and wanted is to be kept. Where there is for
     * certain more closeness than is wanted, room is asked for, and no more of the same.
     */
    static Needs of(List<DimensionScore> profile) {
        boolean missing = profile.stream().anyMatch(score -> score.liesBeyondError() && score.gap() > 0);
        boolean tooClose = profile.stream().anyMatch(score -> score.liesBeyondError() && score.gap() < 0);
        Map<Dimension, Need> needs = new EnumMap<>(Dimension.class);
        for (DimensionScore score : profile) {
            Need need = of(score, missing, tooClose ? BESIDE_ROOM : 1);
            if (need.weight() > 0) {
                needs.put(score.dimension(), need);
            }
        }
        return new Needs(needs);
    }

    /** The needs of a profile, and of whoever chose what matters most to them: three fifths of the list or more are for that. */
    static Needs of(QuizResultEvent result) {
        Needs measured = of(result.profile());
        Dimension focus = result.preferences().focus();
        return result.profile()
                .stream()
                .filter(score -> score.dimension() == focus && !result.excludedDimensions().contains(focus))
                .findFirst()
                .map(measured::withFocus)
                .orElse(measured);
    }

    private Needs withFocus(DimensionScore focus) {
        Map<Dimension, Need> others = new EnumMap<>(Dimension.class);
        others.putAll(byDimension);
        Need own = others.remove(focus.dimension());
        double besides = others.values().stream().mapToDouble(Need::weight).sum();
        double weight = Math.max(own == null ? LEAST_OF_A_FOCUS : own.weight(), Math.min(1, FOCUS * besides));
        double smaller = Math.min(1, weight / (FOCUS * besides));
        others.replaceAll((dimension, need) -> new Need(need.kind(), smaller * need.weight(), need.room()));
        others.put(focus.dimension(), own == null
                ? new Need(focus.gap() > 0 ? ReasonKind.GAP : ReasonKind.KEEPING, weight, false)
                : new Need(own.kind(), weight, own.room()));
        return new Needs(others);
    }

    private static Need of(DimensionScore score, boolean missing, double keeping) {
        if (score.gap() < 0 && score.liesBeyondError()) {
            return new Need(ReasonKind.GAP, reliable(score) / FULL, true);
        }
        return missing
                ? new Need(ReasonKind.GAP, score.gap() <= 0 ? 0 : reliable(score) / FULL, false)
                : new Need(ReasonKind.KEEPING, keeping * Math.min(score.have(), score.want()) / FULL, false);
    }

    private static double reliable(DimensionScore score) {
        double square = score.gap() * score.gap();
        return Math.abs(score.gap()) * square / (square + score.error() * score.error());
    }

    /** Whether there is no closeness that is missing. */
    boolean nothingIsMissing() {
        return byDimension.values().stream().noneMatch(need -> need.kind() == ReasonKind.GAP && !need.room());
    }

    /** Whether there is no gap at all, neither of closeness nor of room. */
    boolean areForKeeping() {
        return byDimension.values().stream().noneMatch(need -> need.kind() == ReasonKind.GAP);
    }

    /** Whether there is more of this dimension than is wanted. */
    boolean asksForRoomIn(Dimension dimension) {
        Need need = byDimension.get(dimension);
        return need != null && need.room();
    }

    /** The share of each dimension in all that is asked for, in the order of the dimensions; together 1, or all 0. */
    double[] shares() {
        double[] shares = new double[Dimension.values().length];
        double sum = byDimension.values().stream().mapToDouble(Need::weight).sum();
        byDimension.forEach((dimension, need) -> shares[dimension.ordinal()] = need.weight() / sum);
        return shares;
    }
}
