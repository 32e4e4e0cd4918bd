package app.nearer.contracts;

/** What a visitor said of an item of a reading list. */
public enum Verdict {

    /** It has been read. */
    READ,

    /** It has been tried. Added later: whoever makes lists is brought up to date before the site. */
    TRIED,

    /** It helped. */
    HELPFUL,

    /** It is not wanted, and not to be shown again. */
    NOT_FOR_ME,

    /** It is kept for later. */
    SAVED
}
