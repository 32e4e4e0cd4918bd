package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Barrier;
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
        double factor = history.factor(tip);
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

    /** Whether a tip would give more of a closeness of which there is too much, and no room. */
    boolean isMoreOfTheSame(TipValues tip) {
        Dimension main = Features.main(tip);
        return main != null && needs.asksForRoomIn(main) && !tip.qualities().contains(Quality.AUTONOMY);
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
