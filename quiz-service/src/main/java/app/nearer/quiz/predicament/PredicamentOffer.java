package app.nearer.quiz.predicament;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

/**
 * Decides which predicaments are worth asking a visitor about, from what they said before.
 *
 * @param excluded the sensitive dimensions that must not be mentioned: no consent, or no part of the visitor's life
 */
public record PredicamentOffer(Relationship relationship, Set<Dimension> excluded, Set<Barrier> barriers,
        Set<Circumstance> circumstances) {

    /** The most that one page asks. */
    public static final int MOST = 10;

    public PredicamentOffer {
        excluded = Set.copyOf(excluded);
        barriers = Set.copyOf(barriers);
        circumstances = Set.copyOf(circumstances);
    }

    /**
     * Returns at most {@link #MOST} predicaments, the most relevant first. The sides of a difference are offered together or not at all.
     * Nothing is offered to someone who is afraid of the other person.
     *
     * @param named what the visitor named already; it keeps its place as long as it still applies
     */
    public List<Predicament> including(Set<Predicament> named) {
        if (barriers.contains(Barrier.AFRAID_OF_THEM)) {
            return List.of();
        }
        List<Predicament> relevant = byRelevance();
        Set<Predicament> offered = new LinkedHashSet<>();
        Stream.concat(relevant.stream().filter(named::contains), relevant.stream())
                .map(predicament -> sides(predicament, relevant))
                .forEach(sides -> {
                    if (!offered.containsAll(sides) && offered.size() + sides.size() <= MOST) {
                        offered.addAll(sides);
                    }
                });
        return relevant.stream().filter(offered::contains).toList();
    }

    private List<Predicament> byRelevance() {
        List<Predicament> applicable = PredicamentCatalog.of(relationship, excluded)
                .stream()
                .filter(predicament -> isCued(predicament) || !needsCue(predicament))
                .toList();
        return Stream.concat(applicable.stream().filter(this::isCued),
                applicable.stream().filter(predicament -> !isCued(predicament))).toList();
    }

    private static List<Predicament> sides(Predicament predicament, List<Predicament> among) {
        return among.stream().filter(of -> of == predicament || predicament.otherSides().contains(of)).toList();
    }

    /** Whether the visitor ticked something that makes this predicament likely. */
    private boolean isCued(Predicament predicament) {
        Set<Enum<?>> ticked = new HashSet<>(barriers);
        ticked.addAll(circumstances);
        return !Collections.disjoint(cues(predicament), ticked);
    }

    private static Set<Enum<?>> cues(Predicament predicament) {
        return switch (predicament) {
            case WAS_BETRAYED, BROKE_TRUST -> Set.of(Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL);
            case FRESH_HURT ->
                Set.of(Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL, Barrier.UNRESOLVED_CONFLICT, Barrier.GRIEF,
                        Circumstance.BEREAVED);
            case WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM -> Set.of(Barrier.DIFFERENT_NEEDS);
            case CARED_FOR, SEX_AND_A_CHANGED_BODY -> Set.of(Barrier.HEALTH);
            case HARD_TIME_TOGETHER -> Set.of(Barrier.HEALTH, Barrier.STRESS_OR_EXHAUSTION, Circumstance.CARING);
            case DIFFERENT_ORIGINS, DIFFERENT_FAITHS, INTERFERING_RELATIVES -> Set.of(Barrier.DIFFERENT_SCRIPTS);
            case UNFAIR_SHARE, SMALL_CHILD, PHONES_BETWEEN_US ->
                Set.of(Barrier.LITTLE_TIME_OR_ATTENTION, Barrier.STRESS_OR_EXHAUSTION);
            case SOMEONE_IS_DYING -> Set.of(Barrier.GRIEF, Circumstance.BEREAVED, Circumstance.CARING);
            default -> Set.of();
        };
    }

    /** Whether it is asked only of someone who ticked one of its cues. */
    private boolean needsCue(Predicament predicament) {
        return switch (predicament) {
            case WAS_BETRAYED, BROKE_TRUST, FRESH_HURT, WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM, CARED_FOR, HARD_TIME_TOGETHER ->
                true;
            case SOMEONE_IS_DYING -> relationship == Relationship.LIFE_AS_A_WHOLE;
            default -> false;
        };
    }
}
