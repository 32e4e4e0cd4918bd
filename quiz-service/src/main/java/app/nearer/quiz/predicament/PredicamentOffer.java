package app.nearer.quiz.predicament;

import java.util.ArrayList;
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
 * The predicaments that a visitor may name, each in one of two parts. The sides of a difference are always in the same part.
 *
 * @param first   the most relevant ones, at most {@link #MOST}
 * @param further all others of the catalog, the more relevant ones first
 */
public record PredicamentOffer(List<Predicament> first, List<Predicament> further) {

    /** The most that are asked first. */
    public static final int MOST = 10;

    private static final PredicamentOffer NOTHING = new PredicamentOffer(List.of(), List.of());

    public PredicamentOffer {
        first = List.copyOf(first);
        further = List.copyOf(further);
    }

    /**
     * Decides what to offer from what a visitor said before. Nothing is offered to someone who is afraid of the other person.
     *
     * @param excluded the sensitive dimensions that must not be mentioned: no consent, or no part of the visitor's life
     */
    public static PredicamentOffer to(Relationship relationship, Set<Dimension> excluded, Set<Barrier> barriers,
            Set<Circumstance> circumstances) {
        if (barriers.contains(Barrier.AFRAID_OF_THEM)) {
            return NOTHING;
        }
        Set<Enum<?>> ticked = new HashSet<>(barriers);
        ticked.addAll(circumstances);
        List<Predicament> catalog = PredicamentCatalog.of(relationship, excluded);
        List<Predicament> cued = catalog.stream().filter(predicament -> isCued(predicament, ticked)).toList();
        List<Predicament> uncued = catalog.stream().filter(predicament -> !isCued(predicament, ticked)).toList();
        List<Predicament> relevant = Stream
                .concat(cued.stream(), uncued.stream().filter(predicament -> !needsCue(predicament, relationship)))
                .toList();
        Set<Predicament> first = mostRelevant(relevant);
        List<Predicament> further = new ArrayList<>(relevant);
        uncued.stream().filter(predicament -> needsCue(predicament, relationship)).forEach(further::add);
        further.removeAll(first);
        return new PredicamentOffer(relevant.stream().filter(first::contains).toList(), further);
    }

    /** Returns everything that is offered, the most relevant first. */
    public List<Predicament> all() {
        return Stream.concat(first.stream(), further.stream()).toList();
    }

    /** Whether the visitor named one of the further predicaments. */
    public boolean isFurtherNamed(Set<Predicament> named) {
        return !Collections.disjoint(further, named);
    }

    private static Set<Predicament> mostRelevant(List<Predicament> relevant) {
        Set<Predicament> first = new LinkedHashSet<>();
        relevant.stream().map(predicament -> sides(predicament, relevant)).forEach(sides -> {
            if (!first.containsAll(sides) && first.size() + sides.size() <= MOST) {
                first.addAll(sides);
            }
        });
        return first;
    }

    private static List<Predicament> sides(Predicament predicament, List<Predicament> among) {
        return among.stream().filter(of -> of == predicament || predicament.otherSides().contains(of)).toList();
    }

    /** Whether the visitor ticked something that makes this predicament likely. */
    private static boolean isCued(Predicament predicament, Set<Enum<?>> ticked) {
        return !Collections.disjoint(cues(predicament), ticked);
    }

    /** Returns what makes a predicament likely; the same for all sides of a difference. */
    private static Set<Enum<?>> cues(Predicament predicament) {
        return switch (predicament) {
            case WAS_BETRAYED, BROKE_TRUST -> Set.of(Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL);
            case FRESH_HURT ->
                Set.of(Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL, Barrier.UNRESOLVED_CONFLICT, Barrier.GRIEF,
                        Circumstance.BEREAVED);
            case WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM, WANTS_MORE_SEX, WANTS_LESS_SEX, TENDERNESS_LOST, MINDS_DIFFER ->
                Set.of(Barrier.DIFFERENT_NEEDS);
            case CARED_FOR, SEX_AND_A_CHANGED_BODY -> Set.of(Barrier.HEALTH);
            case HARD_TIME_TOGETHER -> Set.of(Barrier.HEALTH, Barrier.STRESS_OR_EXHAUSTION, Circumstance.CARING);
            case DIFFERENT_ORIGINS, DIFFERENT_FAITHS, INTERFERING_RELATIVES, ROLES_THAT_DO_NOT_FIT ->
                Set.of(Barrier.DIFFERENT_SCRIPTS);
            case OPINIONS_CLASH -> Set.of(Barrier.DIFFERENT_SCRIPTS, Barrier.COMMUNICATION_TROUBLE);
            case ADVICE_NOT_LISTENING, HINTS_AND_PLAIN_WORDS, SEX_UNSPOKEN -> Set.of(Barrier.COMMUNICATION_TROUBLE);
            case UNFAIR_SHARE, SMALL_CHILD, PHONES_BETWEEN_US ->
                Set.of(Barrier.LITTLE_TIME_OR_ATTENTION, Barrier.STRESS_OR_EXHAUSTION);
            case WANTS_SOMETHING_NEW, DAYS_UNMARKED -> Set.of(Barrier.LITTLE_TIME_OR_ATTENTION);
            case SOMEONE_IS_DYING -> Set.of(Barrier.GRIEF, Circumstance.BEREAVED, Circumstance.CARING);
            case STUCK_GRIEF, GRIEF_SHARED, GRIEVING_AND_ALONE -> Set.of(Barrier.GRIEF, Circumstance.BEREAVED);
            case LOOKING_FOR_FRIENDS, OWN_COMPANY -> Set.of(Barrier.NO_ONE_CLOSE, Circumstance.SINGLE);
            case WANTS_TO_ASK_FOR_MORE, NEARNESS_FRIGHTENS ->
                Set.of(Barrier.EMOTIONAL_AVOIDANCE, Barrier.FEAR_OF_VULNERABILITY, Barrier.FEAR_OF_REJECTION);
            case MEN_WHO_DO_NOT_TALK -> Set.of(Barrier.EMOTIONAL_AVOIDANCE);
            case FORGIVING -> Set.of(Barrier.UNRESOLVED_CONFLICT, Barrier.PAST_HURT);
            case LOSES_ONESELF, UNTHANKED -> Set.of(Barrier.LOW_SELF_WORTH);
            case DRIFTING_APART, FRIENDS_ONLINE -> Set.of(Barrier.DISTANCE, Circumstance.APART);
            default -> Set.of();
        };
    }

    /** Whether it is asked first only of someone who ticked one of its cues. */
    private static boolean needsCue(Predicament predicament, Relationship relationship) {
        return switch (predicament) {
            case WAS_BETRAYED, BROKE_TRUST, FRESH_HURT, WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM, CARED_FOR, HARD_TIME_TOGETHER,
                    STUCK_GRIEF, GRIEF_SHARED, GRIEVING_AND_ALONE ->
                true;
            case SOMEONE_IS_DYING -> relationship == Relationship.LIFE_AS_A_WHOLE;
            default -> false;
        };
    }
}
