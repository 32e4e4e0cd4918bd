package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.tipindex.TipValues;

/**
 * What a tip is worth to one person, as a list of reasons. The score is the sum of their contributions, in double precision; a gap of 100
 * points gives at most 1 (and half as much again to what is like something that helped), and everything else is measured against that.
 */
final class Scoring {

    /** What each named barrier adds that a tip helps with. */
    static final double BARRIER = 0.15;

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

    /** Barriers that are situations, with the circumstance in which one may be without naming the barrier. */
    private static final Map<Barrier, Circumstance> SITUATIONS = Map.of(Barrier.DISTANCE, Circumstance.APART, Barrier.HEALTH,
            Circumstance.CARING, Barrier.GRIEF, Circumstance.BEREAVED);

    /** What a tip loses that helps only people in a situation in which this person is not. */
    private static final double ELSEWHERE = 0.4;

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

    /** The reasons for a tip, those of the needs first; none contributes 0. */
    List<Reason> reasons(TipValues tip) {
        List<Reason> reasons = new ArrayList<>();
        if (tip.supportFirst()) {
            reasons.add(Reason.of(ReasonKind.SUPPORT, support(tip)));
        }
        double factor = factor(tip);
        for (Map.Entry<Dimension, Need> need : needs.byDimension().entrySet()) {
            Integer strength = tip.strengths().get(need.getKey());
            if (strength != null && meets(tip, need.getValue())) {
                reasons.add(Reason.of(need.getValue().kind(), need.getKey(),
                        unit * factor * need.getValue().weight() * strength / FULL_STRENGTH));
            }
        }
        tip.helpsWith().stream().filter(this::isNamed).forEach(barrier -> reasons.add(Reason.of(barrier, unit * BARRIER)));
        if (tip.relationships().contains(result.relationship())) {
            reasons.add(Reason.of(ReasonKind.RELATIONSHIP, unit * RELATIONSHIP / tip.relationships().size()));
        }
        addPreferences(tip, reasons);
        return reasons;
    }

    /** By how much what a tip does for a need counts more, or less, than its strength alone: for its likeness to what helped, and its situation. */
    double factor(TipValues tip) {
        return history.factor(tip) * inSituation(tip);
    }

    /** Less than 1 for a tip that is for people who are apart, ill or in mourning, when this person has said nothing of the kind. */
    private double inSituation(TipValues tip) {
        long elsewhere = tip.helpsWith().stream().filter(SITUATIONS::containsKey).filter(barrier -> !isIn(barrier)).count();
        return elsewhere == 0 ? 1 : 1 - ELSEWHERE * elsewhere / tip.helpsWith().size();
    }

    private boolean isIn(Barrier situation) {
        return result.barriers().contains(situation) || result.circumstances().contains(SITUATIONS.get(situation));
    }

    /**
     * Whether a tip is mainly about what this person has too much of, and makes no room, or mainly about sex, which nobody is spoken to about
     * who has not asked for more of it; or beyond what the list is to hold.
     */
    boolean isUnasked(TipValues tip) {
        Dimension main = Features.main(tip);
        return isBeyondLimits(tip) || main != null && !tip.supportFirst()
                && (needs.asksForRoomIn(main) && !tip.qualities().contains(Quality.AUTONOMY)
                        || main == Dimension.SEXUAL && !needs.byDimension().containsKey(main));
    }

    /** Whether a tip takes longer, or is done otherwise, than the list is to hold. What is about safety is never left out. */
    private boolean isBeyondLimits(TipValues tip) {
        Integer minutes = result.preferences().minutesAtMost();
        Company company = result.preferences().companyOnly();
        return !tip.supportFirst()
                && (minutes != null && tip.minutes() > minutes || company != null && !tip.company().contains(company));
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

    private void addPreferences(TipValues tip, List<Reason> reasons) {
        Integer minutes = result.preferences().minutesPerDay();
        if (minutes != null && tip.minutes() <= minutes) {
            reasons.add(Reason.of(ReasonKind.MINUTES, unit * MINUTES));
        }
        Company company = result.preferences().company();
        if (company != null && tip.company().contains(company)) {
            reasons.add(Reason.of(ReasonKind.COMPANY, unit * COMPANY));
        }
    }

    static double sum(List<Reason> reasons) {
        double sum = 0;
        for (Reason reason : reasons) {
            sum += reason.contribution();
        }
        return sum;
    }
}
