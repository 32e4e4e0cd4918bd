package app.nearer.recommendation.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.QuizResultEvent;

/**
 * The predicaments that a reader is in, as far as the quiz can tell.
 *
 * @param degrees how sure each is, from above 0 to 1; 1 where the reader said so
 * @param named   those that the reader named
 */
public record ReaderPredicaments(Map<Predicament, Double> degrees, Set<Predicament> named) {

    /** From this degree on a predicament counts as known: texts that presume it may be given, and texts that it rules out may not. */
    static final double KNOWN = 0.5;

    public ReaderPredicaments {
        degrees = Collections.unmodifiableMap(new EnumMap<>(degrees));
        named = Set.copyOf(named);
    }

    /** Infers them from what a quiz tells, see {@link PredicamentRules}. */
    public static ReaderPredicaments of(QuizResultEvent result) {
        return new ReaderPredicaments(new PredicamentRules(result).infer(), result.predicaments());
    }

    /** Returns how much a predicament counts: its degree, and more where the reader named it. */
    double emphasis(Predicament predicament, RankingWeights weights) {
        return degrees.getOrDefault(predicament, 0.0) * (named.contains(predicament) ? weights.named() : 1);
    }

    /** Returns those sure enough to include or exclude a text for. */
    EnumSet<Predicament> known() {
        EnumSet<Predicament> known = EnumSet.noneOf(Predicament.class);
        degrees.forEach((predicament, degree) -> {
            if (degree >= KNOWN) {
                known.add(predicament);
            }
        });
        return known;
    }

    /** Returns the sides of differences that the reader does not stand on, though on another. */
    Set<Predicament> oppositeSides() {
        EnumSet<Predicament> known = known();
        Set<Predicament> opposite = EnumSet.noneOf(Predicament.class);
        known.forEach(side -> opposite.addAll(side.otherSides()));
        opposite.removeAll(known);
        return opposite;
    }
}
