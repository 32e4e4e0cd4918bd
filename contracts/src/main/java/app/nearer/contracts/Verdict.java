package app.nearer.contracts;

/** What a visitor said of an item of a reading list. */
public enum Verdict {

    /** It has been read. */
    READ,

    /** It helped. */
    HELPFUL,

    /** It is not wanted, and not to be shown again. */
    NOT_FOR_ME,

    /** It is kept for later. */
    SAVED
}
