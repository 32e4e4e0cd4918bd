package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Situation;
import app.nearer.tipindex.Helpfulness;
import app.nearer.tipindex.TipValues;

/**
 * What a tip is worth to one person, as a list of reasons. The score is the sum of their contributions, in double precision; a gap of 100
 * points gives at most 1 (times {@link #factor}, for what is like something that helped and what helped many), and everything else is measured
 * against that.
 */
final class Scoring {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    /** What each named barrier adds that a tip helps with. */
    static final double BARRIER = 0.15;

    /** What each quality adds that a tip strengthens and that was found low for certain; half as much where it is no more likely than not. */
    static final double QUALITY = 0.08;

    /** What a tip for this relationship alone gains; one that suits two gains half of it, and so on. */
    static final double RELATIONSHIP = 0.06;

    /** What a tip gains whose first step fits into the minutes of a day. */
    static final double MINUTES = 0.06;

    /** What a tip gains that is done in the company that was wished for. */
    static final double COMPANY = 0.08;

    /** What a tip about safety gains when safety comes first: more than all else together. */
    static final double SUPPORT = 10;

    /** What one gains besides that is about fear of a person, as the statements are that put safety first. */
    static final double SUPPORT_WHEN_AFRAID = 2;

    /**
     * By how much all of it counts less where nothing is missing. Only the proportions matter within a list; between lists, what keeps
     * something good never scores as high as it would where that was missing.
     */
    static final double NOTHING_MISSING = 0.02;

    /** What is left to a tip that presumes a situation of which this person has said nothing. */
    private static final double ELSEWHERE = 0.4;

    /** By how much what a tip does counts more or less for each step by which people find it more or less helpful than is expected. */
    private static final double RATED = 1;

    /** The strength from which a tip is not only touching on a dimension. */
    private static final int CLEARLY = 30;

    /** Strengths are kept as 1–100. */
    private static final double FULL_STRENGTH = 100;

    private final QuizResultEvent result;
    private final Needs needs;
    private final History history;
    private final double unit;

    Scoring(QuizResultEvent result, Needs needs, History history) {
        this.result = result;
        this.needs = needs;
        this.history = history;
        this.unit = needs.areForKeeping() ? NOTHING_MISSING : 1;
    }

    /** Hears of each contribution to a score; none is 0. */
    private interface Contributions {
        void add(ReasonKind kind, @Nullable Dimension dimension, @Nullable Barrier barrier, @Nullable Quality quality,
                double contribution);
    }

    /** The reasons for a tip, those of the needs first; none contributes 0. */
    List<Reason> reasons(TipValues tip) {
        List<Reason> reasons = new ArrayList<>();
        contributions(tip, (kind, dimension, barrier, quality, contribution) -> reasons
                .add(new Reason(kind, dimension, barrier, contribution, quality)));
        return reasons;
    }

    /** The score of a tip, summed up without a reason having been made. */
    double worth(TipValues tip) {
        double[] sum = {0};
        contributions(tip, (kind, dimension, barrier, quality, contribution) -> sum[0] += contribution);
        return sum[0];
    }

    private void contributions(TipValues tip, Contributions to) {
        if (tip.supportFirst()) {
            to.add(ReasonKind.SUPPORT, null, null, null, support(tip));
        }
        double factor = unit * factor(tip);
        for (Dimension dimension : DIMENSIONS) {
            Need need = needs.byDimension().get(dimension);
            Integer strength = need == null ? null : tip.strengths().get(dimension);
            if (need != null && strength != null && meets(tip, need)) {
                to.add(need.kind(), dimension, null, null, factor * need.weight() * strength / FULL_STRENGTH);
            }
        }
        for (Barrier barrier : tip.helpsWith()) {
            if (isNamed(barrier)) {
                to.add(ReasonKind.BARRIER, null, barrier, null, unit * BARRIER);
            }
        }
        for (QualityScore score : result.qualities()) {
            if (score.level() == QualityScore.Level.LOW && tip.qualities().contains(score.quality())) {
                to.add(ReasonKind.QUALITY, null, null, score.quality(), unit * QUALITY * score.probability());
            }
        }
        if (tip.relationships().contains(result.relationship())) {
            to.add(ReasonKind.RELATIONSHIP, null, null, null, unit * RELATIONSHIP / tip.relationships().size());
        }
        Integer minutes = result.preferences().minutesPerDay();
        if (minutes != null && tip.minutes() <= minutes) {
            to.add(ReasonKind.MINUTES, null, null, null, unit * MINUTES);
        }
        Company company = result.preferences().company();
        if (company != null && tip.company().contains(company)) {
            to.add(ReasonKind.COMPANY, null, null, null, unit * COMPANY);
        }
    }

    /**
     * By how much what a tip does for a need counts more, or less, than its strength alone: for its likeness to what helped, for its situation, and for
     * what many people said of it. A tip that nobody has rated counts as it is.
     */
    double factor(TipValues tip) {
        return history.factor(tip) * inSituation(tip) * (1 + RATED * (tip.helpfulness() - Helpfulness.EXPECTED));
    }

    private double inSituation(TipValues tip) {
        return tip.presumes().stream().allMatch(this::isIn) ? 1 : ELSEWHERE;
    }

    private boolean isIn(Situation situation) {
        return switch (situation) {
            case DISTANCE -> says(Barrier.DISTANCE, Circumstance.APART);
            case HEALTH -> says(Barrier.HEALTH, Circumstance.CARING);
            case GRIEF -> says(Barrier.GRIEF, Circumstance.BEREAVED);
            case FAITH, OTHER -> false;
        };
    }

    private boolean says(Barrier barrier, Circumstance circumstance) {
        return result.barriers().contains(barrier) || result.circumstances().contains(circumstance);
    }

    /** The share of each dimension in what a tip treats, but nothing for more of what there is too much of. */
    double[] shares(TipValues tip) {
        double[] shares = Features.shares(tip);
        for (Dimension dimension : DIMENSIONS) {
            if (isMoreOfTheSame(tip, dimension)) {
                shares[dimension.ordinal()] = 0;
            }
        }
        return shares;
    }

    /**
     * Whether a tip clearly treats what this person has too much of, and makes no room, or is mainly about sex, which nobody is spoken to about
     * who has not asked for more of it; or is of a refused article, or beyond what the list is to hold.
     */
    boolean isUnasked(TipValues tip) {
        if (tip.supportFirst()) {
            return false;
        }
        Dimension main = Features.main(tip);
        return isBeyondLimits(tip) || history.refuses(tip) || main == Dimension.SEXUAL && !needs.byDimension().containsKey(main)
                || Arrays.stream(DIMENSIONS)
                        .anyMatch(dimension -> isMoreOfTheSame(tip, dimension) && tip.strengths().get(dimension) >= CLEARLY);
    }

    private boolean isMoreOfTheSame(TipValues tip, Dimension dimension) {
        return needs.asksForRoomIn(dimension) && tip.strengths().containsKey(dimension)
                && !tip.qualities().contains(Quality.AUTONOMY);
    }

    /** Whether a tip takes longer, or is done otherwise, than the list is to hold. */
    private boolean isBeyondLimits(TipValues tip) {
        Integer minutes = result.preferences().minutesAtMost();
        Company company = result.preferences().companyOnly();
        return minutes != null && tip.minutes() > minutes || company != null && !tip.company().contains(company);
    }

    private static double support(TipValues tip) {
        return tip.helpsWith().contains(Barrier.AFRAID_OF_THEM) ? SUPPORT + SUPPORT_WHEN_AFRAID : SUPPORT;
    }

    private static boolean meets(TipValues tip, Need need) {
        return !need.room() || tip.qualities().contains(Quality.AUTONOMY);
    }

    private boolean isNamed(Barrier barrier) {
        return barrier != Barrier.AFRAID_OF_THEM && result.barriers().contains(barrier);
    }
}
