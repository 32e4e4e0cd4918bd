package app.nearer.contracts;

/** What every kind of intimacy rests on. */
public enum Quality {

    /** Being able to rely on the other. */
    TRUST,

    /** Being taken as one is. */
    ACCEPTANCE,

    /** Saying what is so. */
    HONESTY,

    /** Being able to show a feeling without paying for it. */
    EMOTIONAL_SAFETY,

    /** Meeting pain with kindness. */
    COMPASSION,

    /** Fondness that shows. */
    AFFECTION,

    /** Saying and hearing what matters. */
    COMMUNICATION,

    /** Being seen as the person one is. */
    BEING_KNOWN,

    /** Giving and receiving on both sides. */
    MUTUALITY,

    /** Staying, and meaning to. */
    COMMITMENT,

    /** Being helped when it is needed. */
    SUPPORT,

    /** Being noticed, understood and answered. */
    RESPONSIVENESS,

    /** Remaining a person of one's own. */
    AUTONOMY,

    /** Finding back after a rupture. */
    REPAIR
}
