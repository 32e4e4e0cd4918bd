package app.nearer.recommendation.ranking;

import java.util.ArrayList;
import java.util.List;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.tipindex.TipValues;

/**
 * What a tip is worth to one person, as a list of reasons. The score is the sum of their contributions, in double precision; the needs give
 * at most 1, and everything else is measured against that.
 */
final class Scoring {

    /** What each named barrier adds that a tip helps with. */
    static final double BARRIER = 0.25;

    /** What a tip for this relationship alone gains; one that suits two gains half of it, and so on. */
    static final double RELATIONSHIP = 0.10;

    /** What a tip gains that fits into the minutes of a day; a longer one gains its share of them. */
    static final double MINUTES = 0.10;

    /** What a tip gains that is done in the company that was wished for. */
    static final double COMPANY = 0.10;

    /** What a tip about safety gains when safety comes first: more than all else together. */
    static final double SUPPORT = 10;

    /** Strengths are kept as 1–100. */
    private static final double FULL_STRENGTH = 100;

    private final QuizResultEvent result;
    private final Needs needs;

    Scoring(QuizResultEvent result, Needs needs) {
        this.result = result;
        this.needs = needs;
    }

    /** The reasons for a tip, those of the needs first; none contributes 0. */
    List<Reason> reasons(TipValues tip) {
        List<Reason> reasons = new ArrayList<>();
        if (tip.supportFirst()) {
            reasons.add(Reason.of(ReasonKind.SUPPORT, SUPPORT));
        }
        needs.shares().forEach((dimension, share) -> {
            Integer strength = tip.strengths().get(dimension);
            if (strength != null) {
                reasons.add(Reason.of(needs.kind(), dimension, share * strength / FULL_STRENGTH));
            }
        });
        tip.helpsWith().stream().filter(this::isNamed).sorted().forEach(barrier -> reasons.add(Reason.of(barrier, BARRIER)));
        if (tip.relationships().contains(result.relationship())) {
            reasons.add(Reason.of(ReasonKind.RELATIONSHIP, RELATIONSHIP / tip.relationships().size()));
        }
        addPreferences(tip, reasons);
        return reasons;
    }

    private boolean isNamed(Barrier barrier) {
        return barrier != Barrier.AFRAID_OF_THEM && result.barriers().contains(barrier);
    }

    private void addPreferences(TipValues tip, List<Reason> reasons) {
        Integer minutes = result.preferences().minutesPerDay();
        if (minutes != null) {
            reasons.add(Reason.of(ReasonKind.MINUTES, MINUTES * Math.min(1, (double) minutes / tip.minutes())));
        }
        Company company = result.preferences().company();
        if (company != null && tip.company().contains(company)) {
            reasons.add(Reason.of(ReasonKind.COMPANY, COMPANY));
        }
    }

    static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::contribution).sum();
    }
}
