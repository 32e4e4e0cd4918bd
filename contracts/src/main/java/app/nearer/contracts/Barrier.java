package app.nearer.contracts;

/** What stands in the way of closeness, in the visitor's own words. */
public enum Barrier {

    /** Showing oneself feels dangerous. */
    FEAR_OF_VULNERABILITY,

    /** Being turned away is feared. */
    FEAR_OF_REJECTION,

    /** Something earlier, with somebody else, still hurts. */
    PAST_HURT,

    /** Trust is missing here, with this person. */
    LACK_OF_TRUST,

    /** Talking goes wrong. */
    COMMUNICATION_TROUBLE,

    /** One does not feel worth being close to. */
    LOW_SELF_WORTH,

    /** Feelings are kept at arm's length. */
    EMOTIONAL_AVOIDANCE,

    /** Time or attention is short. */
    LITTLE_TIME_OR_ATTENTION,

    /** There is no strength left for it. */
    STRESS_OR_EXHAUSTION,

    /** Illness, pain, disability or medication stand between. */
    HEALTH,

    /** A quarrel was never settled. */
    UNRESOLVED_CONFLICT,

    /** The two want different amounts or kinds of closeness. */
    DIFFERENT_NEEDS,

    /** Culture, family or gender expectations differ. */
    DIFFERENT_SCRIPTS,

    /** Miles lie between. */
    DISTANCE,

    /** A loss takes up the room. */
    GRIEF,

    /** There is nobody to be close to at present. */
    NO_ONE_CLOSE,

    /** The other person is feared. Never ranked on: it only sets support-first. */
    AFRAID_OF_THEM
}
