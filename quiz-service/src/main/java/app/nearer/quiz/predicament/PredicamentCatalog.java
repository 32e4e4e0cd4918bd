package app.nearer.quiz.predicament;

import static app.nearer.contracts.Predicament.ADVICE_NOT_LISTENING;
import static app.nearer.contracts.Predicament.BELIEVER;
import static app.nearer.contracts.Predicament.BROKE_TRUST;
import static app.nearer.contracts.Predicament.CARED_FOR;
import static app.nearer.contracts.Predicament.CHOSEN_FAMILY;
import static app.nearer.contracts.Predicament.DAYS_UNMARKED;
import static app.nearer.contracts.Predicament.DIFFERENT_FAITHS;
import static app.nearer.contracts.Predicament.DIFFERENT_ORIGINS;
import static app.nearer.contracts.Predicament.DRIFTING_APART;
import static app.nearer.contracts.Predicament.FORGIVING;
import static app.nearer.contracts.Predicament.FRESH_HURT;
import static app.nearer.contracts.Predicament.FRIENDS_ONLINE;
import static app.nearer.contracts.Predicament.FRIEND_IN_DANGER;
import static app.nearer.contracts.Predicament.GIVES_MORE_THAN_COMES_BACK;
import static app.nearer.contracts.Predicament.GRIEF_SHARED;
import static app.nearer.contracts.Predicament.GRIEVING_AND_ALONE;
import static app.nearer.contracts.Predicament.GROWN_CHILD;
import static app.nearer.contracts.Predicament.HARD_TIME_TOGETHER;
import static app.nearer.contracts.Predicament.HIDDEN_LOVE;
import static app.nearer.contracts.Predicament.HINTS_AND_PLAIN_WORDS;
import static app.nearer.contracts.Predicament.INTERFERING_RELATIVES;
import static app.nearer.contracts.Predicament.LEFT_A_FAITH;
import static app.nearer.contracts.Predicament.LIKE_COLLEAGUES;
import static app.nearer.contracts.Predicament.LONELY_AMONG_PEOPLE;
import static app.nearer.contracts.Predicament.LOOKING_FOR_FRIENDS;
import static app.nearer.contracts.Predicament.LOSES_ONESELF;
import static app.nearer.contracts.Predicament.MEN_WHO_DO_NOT_TALK;
import static app.nearer.contracts.Predicament.MINDS_DIFFER;
import static app.nearer.contracts.Predicament.NEARNESS_FRIGHTENS;
import static app.nearer.contracts.Predicament.NOBODY_TO_THINK_WITH;
import static app.nearer.contracts.Predicament.NOTHING_NEW_TO_SAY;
import static app.nearer.contracts.Predicament.NO_SEX_WANTED;
import static app.nearer.contracts.Predicament.OPEN_OR_EXCLUSIVE;
import static app.nearer.contracts.Predicament.OPINIONS_CLASH;
import static app.nearer.contracts.Predicament.OWN_COMPANY;
import static app.nearer.contracts.Predicament.PARENT_OF_GROWN_CHILD;
import static app.nearer.contracts.Predicament.PHONES_BETWEEN_US;
import static app.nearer.contracts.Predicament.ROLES_THAT_DO_NOT_FIT;
import static app.nearer.contracts.Predicament.SEARCHING_FOR_MEANING;
import static app.nearer.contracts.Predicament.SECRET_FRIENDSHIP;
import static app.nearer.contracts.Predicament.SEX_AND_A_CHANGED_BODY;
import static app.nearer.contracts.Predicament.SEX_GONE_QUIET;
import static app.nearer.contracts.Predicament.SEX_INSTEAD_OF_CLOSENESS;
import static app.nearer.contracts.Predicament.SEX_UNSPOKEN;
import static app.nearer.contracts.Predicament.SEX_WITHOUT_A_PARTNER;
import static app.nearer.contracts.Predicament.SIBLING;
import static app.nearer.contracts.Predicament.SLEEPS_BADLY_TOGETHER;
import static app.nearer.contracts.Predicament.SMALL_CHILD;
import static app.nearer.contracts.Predicament.SOMEONE_IS_DYING;
import static app.nearer.contracts.Predicament.STUCK_GRIEF;
import static app.nearer.contracts.Predicament.TENDERNESS_LOST;
import static app.nearer.contracts.Predicament.UNBELIEVER;
import static app.nearer.contracts.Predicament.UNFAIR_SHARE;
import static app.nearer.contracts.Predicament.UNTHANKED;
import static app.nearer.contracts.Predicament.WANTS_LESS_SEX;
import static app.nearer.contracts.Predicament.WANTS_MORE_CLOSENESS;
import static app.nearer.contracts.Predicament.WANTS_MORE_ROOM;
import static app.nearer.contracts.Predicament.WANTS_MORE_SEX;
import static app.nearer.contracts.Predicament.WANTS_OTHER_TOUCH;
import static app.nearer.contracts.Predicament.WANTS_SOMETHING_NEW;
import static app.nearer.contracts.Predicament.WANTS_TO_ASK_FOR_MORE;
import static app.nearer.contracts.Predicament.WAS_BETRAYED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

/** The predicaments that may be named for each relationship, and the dimension that a sensitive one is about. */
public final class PredicamentCatalog {

    // Each list is in the order in which its predicaments are worth asking.

    private static final List<Predicament> PARTNER = List.of(WAS_BETRAYED, BROKE_TRUST, FRESH_HURT, WANTS_MORE_CLOSENESS,
            WANTS_MORE_ROOM, CARED_FOR, HARD_TIME_TOGETHER, GRIEF_SHARED, STUCK_GRIEF, WANTS_MORE_SEX, WANTS_LESS_SEX,
            SEX_GONE_QUIET, NO_SEX_WANTED, BELIEVER, UNBELIEVER, LEFT_A_FAITH, SEX_UNSPOKEN, TENDERNESS_LOST, LIKE_COLLEAGUES,
            SMALL_CHILD, UNFAIR_SHARE, PHONES_BETWEEN_US, WANTS_TO_ASK_FOR_MORE, ADVICE_NOT_LISTENING, UNTHANKED,
            NOTHING_NEW_TO_SAY, WANTS_SOMETHING_NEW, INTERFERING_RELATIVES, DIFFERENT_ORIGINS, DIFFERENT_FAITHS, HIDDEN_LOVE,
            SECRET_FRIENDSHIP, NEARNESS_FRIGHTENS, LOSES_ONESELF, FORGIVING, SEX_AND_A_CHANGED_BODY, SEX_INSTEAD_OF_CLOSENESS,
            SLEEPS_BADLY_TOGETHER, OPINIONS_CLASH, HINTS_AND_PLAIN_WORDS, MINDS_DIFFER, ROLES_THAT_DO_NOT_FIT,
            SEARCHING_FOR_MEANING, DAYS_UNMARKED, OPEN_OR_EXCLUSIVE, LOOKING_FOR_FRIENDS, SOMEONE_IS_DYING, MEN_WHO_DO_NOT_TALK);

    private static final List<Predicament> FRIEND = List.of(WAS_BETRAYED, BROKE_TRUST, FRESH_HURT, HARD_TIME_TOGETHER,
            DRIFTING_APART, GIVES_MORE_THAN_COMES_BACK, SOMEONE_IS_DYING, FRIEND_IN_DANGER, BELIEVER, UNBELIEVER, LEFT_A_FAITH,
            WANTS_TO_ASK_FOR_MORE, MEN_WHO_DO_NOT_TALK, ADVICE_NOT_LISTENING, OPINIONS_CLASH, WANTS_MORE_CLOSENESS,
            WANTS_MORE_ROOM, FRIENDS_ONLINE, SMALL_CHILD, FORGIVING, WANTS_OTHER_TOUCH, NOTHING_NEW_TO_SAY, WANTS_SOMETHING_NEW,
            UNTHANKED, CHOSEN_FAMILY, NOBODY_TO_THINK_WITH, NEARNESS_FRIGHTENS, LOSES_ONESELF, HINTS_AND_PLAIN_WORDS,
            MINDS_DIFFER, DIFFERENT_ORIGINS, STUCK_GRIEF, SEARCHING_FOR_MEANING, DAYS_UNMARKED);

    private static final List<Predicament> FAMILY = List.of(GROWN_CHILD, PARENT_OF_GROWN_CHILD, SIBLING, CARED_FOR,
            HARD_TIME_TOGETHER, GRIEF_SHARED, STUCK_GRIEF, DRIFTING_APART, SOMEONE_IS_DYING, FRESH_HURT, FRIEND_IN_DANGER,
            BELIEVER, UNBELIEVER, LEFT_A_FAITH, HIDDEN_LOVE, WANTS_TO_ASK_FOR_MORE, UNFAIR_SHARE, INTERFERING_RELATIVES,
            OPINIONS_CLASH, ADVICE_NOT_LISTENING, DIFFERENT_FAITHS, WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM, FORGIVING,
            WANTS_OTHER_TOUCH, ROLES_THAT_DO_NOT_FIT, LONELY_AMONG_PEOPLE, UNTHANKED, NOTHING_NEW_TO_SAY, WANTS_SOMETHING_NEW,
            DAYS_UNMARKED, PHONES_BETWEEN_US, SMALL_CHILD, DIFFERENT_ORIGINS, HINTS_AND_PLAIN_WORDS, MINDS_DIFFER, LOSES_ONESELF,
            NEARNESS_FRIGHTENS, SEARCHING_FOR_MEANING, MEN_WHO_DO_NOT_TALK);

    private static final List<Predicament> LIFE_AS_A_WHOLE = List.of(SOMEONE_IS_DYING, STUCK_GRIEF, FRESH_HURT,
            GRIEVING_AND_ALONE, LOOKING_FOR_FRIENDS, LONELY_AMONG_PEOPLE, GIVES_MORE_THAN_COMES_BACK, SEX_WITHOUT_A_PARTNER,
            NO_SEX_WANTED, FRIEND_IN_DANGER, BELIEVER, UNBELIEVER, LEFT_A_FAITH, HIDDEN_LOVE, NEARNESS_FRIGHTENS, OWN_COMPANY,
            NOBODY_TO_THINK_WITH, WANTS_TO_ASK_FOR_MORE, MEN_WHO_DO_NOT_TALK, FRIENDS_ONLINE, LOSES_ONESELF, SMALL_CHILD,
            FORGIVING, ADVICE_NOT_LISTENING, OPINIONS_CLASH, ROLES_THAT_DO_NOT_FIT, DIFFERENT_ORIGINS, CHOSEN_FAMILY,
            WANTS_SOMETHING_NEW, DAYS_UNMARKED, SEARCHING_FOR_MEANING, UNTHANKED, SEX_INSTEAD_OF_CLOSENESS,
            SEX_AND_A_CHANGED_BODY, PHONES_BETWEEN_US);

    private PredicamentCatalog() {
    }

    /** Returns the predicaments that may be named for a relationship, the ones most worth asking first. */
    public static List<Predicament> of(Relationship relationship) {
        return switch (relationship) {
            case PARTNER -> PARTNER;
            case FRIEND -> FRIEND;
            case FAMILY -> FAMILY;
            case LIFE_AS_A_WHOLE -> LIFE_AS_A_WHOLE;
        };
    }

    /** Returns the predicaments that may be named for a relationship without touching the excluded dimensions. */
    public static List<Predicament> of(Relationship relationship, Set<Dimension> excluded) {
        return of(relationship).stream().filter(predicament -> !touches(predicament, excluded)).toList();
    }

    /** Returns the relationships for which a predicament may be named; empty for one that is never asked. */
    public static List<Relationship> relationshipsOf(Predicament predicament) {
        return Arrays.stream(Relationship.values()).filter(relationship -> of(relationship).contains(predicament)).toList();
    }

    /** Keeps the predicaments that are offered for a relationship. */
    public static Set<Predicament> offered(Set<Predicament> named, Relationship relationship) {
        return named.stream().filter(of(relationship)::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps the predicaments that touch none of the excluded dimensions. */
    public static Set<Predicament> without(Set<Predicament> named, Set<Dimension> excluded) {
        return named.stream().filter(predicament -> !touches(predicament, excluded)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the sensitive dimension that a predicament is about, if it is about one: naming it needs the same consent. */
    public static Optional<Dimension> sensitiveDimension(Predicament predicament) {
        return switch (predicament) {
            case WANTS_MORE_SEX, WANTS_LESS_SEX, SEX_GONE_QUIET, SEX_UNSPOKEN, SEX_AND_A_CHANGED_BODY, SEX_WITHOUT_A_PARTNER,
                    NO_SEX_WANTED, PRESSED_FOR_SEX, SEX_INSTEAD_OF_CLOSENESS ->
                Optional.of(Dimension.SEXUAL);
            case BELIEVER, UNBELIEVER, LEFT_A_FAITH, DIFFERENT_FAITHS, SEARCHING_FOR_MEANING -> Optional.of(Dimension.SPIRITUAL);
            default -> Optional.empty();
        };
    }

    private static boolean touches(Predicament predicament, Set<Dimension> excluded) {
        return sensitiveDimension(predicament).filter(excluded::contains).isPresent();
    }
}
