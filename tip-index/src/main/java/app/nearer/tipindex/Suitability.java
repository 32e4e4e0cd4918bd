package app.nearer.tipindex;

import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Predicament;

/**
 * Who a text is for, and who it is not for.
 *
 * @param answersTo   how well it answers each predicament: {@value #THE_ANSWER} it is what one would hand over first, {@value #HELPS} it
 *                    clearly helps, {@value #TOUCHES} it touches on it
 * @param addressedTo the sides of a difference that it speaks to; it is never given to someone who stands on another side only
 * @param presumes    predicaments of which one must hold, or it is never given; empty when it presumes none
 * @param notWhen     predicaments in which it is never given
 */
public record Suitability(Map<Predicament, Integer> answersTo, Set<Predicament> addressedTo, Set<Predicament> presumes,
        Set<Predicament> notWhen) {

    /** The grade of what one would hand over first. */
    public static final int THE_ANSWER = 3;

    /** The grade of what clearly helps. */
    public static final int HELPS = 2;

    /** The grade of what touches on a predicament. */
    public static final int TOUCHES = 1;

    /** Fits anyone and answers nothing in particular. */
    public static final Suitability ANYONE = new Suitability(Map.of(), Set.of(), Set.of(), Set.of());

    public Suitability {
        answersTo = Map.copyOf(answersTo);
        answersTo.forEach((predicament, grade) -> {
            if (grade < TOUCHES || grade > THE_ANSWER) {
                throw new IllegalArgumentException(
                        "the grade for %s must be from %d to %d, but is %d".formatted(predicament, TOUCHES,
                                THE_ANSWER, grade));
            }
        });
        addressedTo = Set.copyOf(addressedTo);
        presumes = Set.copyOf(presumes);
        notWhen = Set.copyOf(notWhen);
    }
}
