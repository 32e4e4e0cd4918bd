package app.nearer.contracts;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A situation a reader may be in, with a name that an editor understands. Articles say which predicaments they answer, which they assume and
 * in which they must not be given; ranking infers a reader's predicaments from the quiz, and the visitor may name some of them.
 *
 * <p>
 * The order is stored: new values go to the end.
 */
public enum Predicament {

    // What stands in the way, as the quiz asks it.

    /** Showing oneself feels dangerous. */
    AFRAID_TO_OPEN_UP(Barrier.FEAR_OF_VULNERABILITY),

    /** Expects to be turned away. */
    AFRAID_OF_REJECTION(Barrier.FEAR_OF_REJECTION),

    /** Something earlier, with someone else, still hurts. */
    OLD_HURT(Barrier.PAST_HURT),

    /** Doesn't trust this person. */
    TRUST_MISSING(Barrier.LACK_OF_TRUST),

    /** Talks turn into quarrels, silence or misunderstanding. */
    TALKS_GO_WRONG(Barrier.COMMUNICATION_TROUBLE),

    /** Doesn't feel worth being close to. */
    FEELS_UNWORTHY(Barrier.LOW_SELF_WORTH),

    /** Feelings are kept at arm's length, by either of the two. */
    FEELINGS_AT_A_DISTANCE(Barrier.EMOTIONAL_AVOIDANCE),

    /** Time or attention is short. */
    SHORT_OF_TIME(Barrier.LITTLE_TIME_OR_ATTENTION),

    /** No strength left: stress, exhaustion, low mood. */
    EXHAUSTED(Barrier.STRESS_OR_EXHAUSTION),

    /** Illness, pain, disability or medication gets in the way, whoever has it. */
    ILLNESS(Barrier.HEALTH),

    /** A quarrel was never settled. */
    UNSETTLED_QUARREL(Barrier.UNRESOLVED_CONFLICT),

    /** The two want different amounts or kinds of closeness. */
    DIFFERENT_NEEDS(Barrier.DIFFERENT_NEEDS),

    /** Culture, family or gender expectations differ. */
    DIFFERENT_EXPECTATIONS(Barrier.DIFFERENT_SCRIPTS),

    /** Lives far from the other person. */
    FAR_APART(Barrier.DISTANCE),

    /** Someone close has died, or another loss takes up the room. */
    GRIEVING(Barrier.GRIEF),

    /** Has nobody to be close to at present. */
    NOBODY_CLOSE(Barrier.NO_ONE_CLOSE),

    // Circumstances, as the quiz asks them.

    /** Has no partner. */
    SINGLE,

    /** Cares for the other person. */
    CARER,

    /** A separation is under way. */
    SEPARATING,

    /** Trust was broken in this relationship. */
    TRUST_BROKEN,

    /** Has more than one partner, in agreement. */
    SEVERAL_PARTNERS,

    // Sides of a difference.

    /** Wants more sex than the partner does. */
    WANTS_MORE_SEX(Difference.DESIRE),

    /** Wants less sex than the partner does. */
    WANTS_LESS_SEX(Difference.DESIRE),

    /** Wants more closeness than the other person gives. */
    WANTS_MORE_CLOSENESS(Difference.CLOSENESS),

    /** Wants more room than the other person leaves. */
    WANTS_MORE_ROOM(Difference.CLOSENESS),

    /** The other person broke trust. */
    WAS_BETRAYED(Difference.BETRAYAL),

    /** Broke the other person's trust. */
    BROKE_TRUST(Difference.BETRAYAL),

    /** Is looked after by the other person. */
    CARED_FOR,

    /** A grown child, about a parent. */
    GROWN_CHILD(Difference.PLACE_IN_THE_FAMILY),

    /** A parent, about a grown child. */
    PARENT_OF_GROWN_CHILD(Difference.PLACE_IN_THE_FAMILY),

    /** A sister or brother, about another. */
    SIBLING(Difference.PLACE_IN_THE_FAMILY),

    /** Has a faith that matters to them. */
    BELIEVER(Difference.FAITH),

    /** Has no faith. */
    UNBELIEVER(Difference.FAITH),

    // States in which some advice harms.

    /** The break of trust, the quarrel or the loss is days to a few months old. */
    FRESH_HURT,

    /** Touch is unwelcome or frightening at present. */
    FLINCHES_AT_TOUCH,

    /** Safety is in doubt: the other person may read along, control, or punish. */
    BEING_WATCHED,

    /** Is afraid of the other person. */
    AFRAID_OF_SOMEONE,

    /** Is pressed for sex, or can't safely refuse it. */
    PRESSED_FOR_SEX,

    /** Nothing is missing; wants to keep what is good. */
    CONTENT,

    /** Most kinds of closeness are missing at once. */
    MUCH_MISSING,

    // Combinations.

    /** Sex between partners has become rare or stopped, without a quarrel about it. */
    SEX_GONE_QUIET,

    /** The two can't speak about sex. */
    SEX_UNSPOKEN,

    /** Illness, pain, age, birth or menopause changed sex. */
    SEX_AND_A_CHANGED_BODY,

    /** A sexual life, wanted or missed, without a partner. */
    SEX_WITHOUT_A_PARTNER,

    /** Everyday tenderness with a partner has gone, or every touch leads to sex. */
    TENDERNESS_LOST,

    /** Lives without touch. */
    TOUCHED_BY_NOBODY,

    /** Doesn't want sex, or hardly ever; perhaps asexual. */
    NO_SEX_WANTED,

    /** A baby or small child has changed everything. */
    SMALL_CHILD,

    /** Partners who run a household well and no longer reach each other. */
    LIKE_COLLEAGUES,

    /** Chores, planning or giving are shared unfairly. */
    UNFAIR_SHARE,

    /** Parents or in-laws have too much say. */
    INTERFERING_RELATIVES,

    /** Partners from different countries, languages or classes. */
    DIFFERENT_ORIGINS,

    /** The two believe different things, or one of them believes nothing. */
    DIFFERENT_FAITHS,

    /** Left, or doubts, a faith that those close still hold. */
    LEFT_A_FAITH,

    /** Misses meaning, or company in looking for it. */
    SEARCHING_FOR_MEANING,

    /** Bereaved, and looking for company again. */
    GRIEVING_AND_ALONE,

    /** Someone close is dying, or old enough that it has to be talked about. */
    SOMEONE_IS_DYING,

    /** Has people around and feels alone among them. */
    LONELY_AMONG_PEOPLE,

    /** Needs new friends: has moved, started again, or has no circle. */
    LOOKING_FOR_FRIENDS,

    /** A friendship, or a tie between relatives, is fading. */
    DRIFTING_APART,

    /** Men who hardly tell each other anything. */
    MEN_WHO_DO_NOT_TALK,

    /** Closeness that happens through a screen. */
    FRIENDS_ONLINE,

    /** Illness, lost work or another hard stretch that two people go through together. */
    HARD_TIME_TOGETHER,

    /** A friendship outside the relationship has become a secret. */
    SECRET_FRIENDSHIP,

    /** Whether to be exclusive or open is in question. */
    OPEN_OR_EXCLUSIVE,

    /** Misses someone to think with. */
    NOBODY_TO_THINK_WITH,

    /** Fears for a friend or relative who is controlled or hurt by someone. */
    FRIEND_IN_DANGER,

    /** Affection in public, or being known as who one is, isn't safe. */
    HIDDEN_LOVE,

    /** Screens take the attention. */
    PHONES_BETWEEN_US,

    /** Gives more than comes back, and resents it. */
    GIVES_MORE_THAN_COMES_BACK,

    /** Knows the other person so well that nothing new is said. */
    NOTHING_NEW_TO_SAY,

    /** Advice comes where listening is wanted, from either side. */
    ADVICE_NOT_LISTENING,

    /** Holds opinions that clash with those of someone close. */
    OPINIONS_CLASH,

    /** One of the two hints, the other says it straight out. */
    HINTS_AND_PLAIN_WORDS,

    /** Asks whether to forgive, or how to be forgiven. */
    FORGIVING,

    /** A grief that has not moved for long, or keeps from living. */
    STUCK_GRIEF,

    /** Two people, or a family, grieve the same loss differently. */
    GRIEF_SHARED,

    /** Would like to be closer to someone, and hasn't said so. */
    WANTS_TO_ASK_FOR_MORE,

    /** What one does is taken for granted. */
    UNTHANKED,

    /** The days are all alike; misses play, or something new. */
    WANTS_SOMETHING_NEW,

    /** Has no rituals: nothing that is always done, days that pass unmarked. */
    DAYS_UNMARKED,

    /** Is expected to be a kind of woman, man, son or daughter that one is not. */
    ROLES_THAT_DO_NOT_FIT,

    /** Gives up too much of oneself for the other person. */
    LOSES_ONESELF,

    /** Pulls back when someone comes near, or holds on too hard. */
    NEARNESS_FRIGHTENS,

    /** Two minds that work differently. */
    MINDS_DIFFER,

    /** Sharing a bed doesn't work well. */
    SLEEPS_BADLY_TOGETHER,

    /** Would like more touch, or other touch, with friends or in the family. */
    WANTS_OTHER_TOUCH,

    /** Spends much time alone, and would like it to be good. */
    OWN_COMPANY,

    /** Sex stands in for something else, or leaves one feeling used. */
    SEX_INSTEAD_OF_CLOSENESS,

    /** Friends are this person's family. */
    CHOSEN_FAMILY;

    /** A matter in which two people can stand on different sides; advice for one side is often wrong for the other. */
    public enum Difference {
        DESIRE, CLOSENESS, BETRAYAL, PLACE_IN_THE_FAMILY, FAITH
    }

    private final @Nullable Barrier barrier;
    private final @Nullable Difference difference;

    Predicament() {
        this(null, null);
    }

    Predicament(Barrier barrier) {
        this(barrier, null);
    }

    Predicament(Difference difference) {
        this(null, difference);
    }

    Predicament(@Nullable Barrier barrier, @Nullable Difference difference) {
        this.barrier = barrier;
        this.difference = difference;
    }

    /** Returns the barrier of the quiz that is this predicament, if one is. */
    @JsonIgnore
    public Optional<Barrier> barrier() {
        return Optional.ofNullable(barrier);
    }

    /** Returns the other sides of the difference that this is a side of; empty when it is no side of any. */
    public Set<Predicament> otherSides() {
        Set<Predicament> others = EnumSet.noneOf(Predicament.class);
        if (difference != null) {
            Arrays.stream(values()).filter(other -> other != this && other.difference == difference).forEach(others::add);
        }
        return Collections.unmodifiableSet(others);
    }
}
