package app.nearer.contracts;

/** One kind of intimacy. An editorial map drawn from the literature: no test has proven seven factors. */
public enum Dimension {

    /** Feelings told and met. */
    EMOTIONAL,

    /** Touch, presence and closeness without sex. */
    PHYSICAL,

    /** Sexual closeness, desired by everyone it involves. */
    SEXUAL,

    /** Thoughts, questions and differences of opinion shared. */
    INTELLECTUAL,

    /** Time, activities, chores and hard times shared. */
    EXPERIENTIAL,

    /** Belonging among others: friends, family, community. */
    SOCIAL,

    /** Meaning and values, with faith or without. */
    SPIRITUAL
}
