package app.nearer.contracts;

/** What a part of an item's score stands for. */
public enum ReasonKind {

    /** The item treats a dimension in which more is wanted than there is. */
    GAP,

    /** The item helps with a barrier that was named. */
    BARRIER,

    /** The item is written for the relationship asked about; more so the fewer others it also suits. */
    RELATIONSHIP,

    /** The item fits the minutes that there are in a day. */
    MINUTES,

    /** The item is carried out in the company that was wished for. */
    COMPANY,

    /** Nothing is missing: the item keeps good what is good in a dimension. */
    KEEPING,

    /** The item strengthens a quality of which there is less than wanted. Added later: whoever shows lists is brought up to date first. */
    QUALITY,

    /** Safety and help come first for this result, and the item is about them. */
    SUPPORT,

    /** The item answers a predicament of the reader. Added later: deploy whatever shows lists before whatever makes them. */
    PREDICAMENT
}
