package app.nearer.indexer.source;

/** A stage in the life of an article. */
public enum Stage {

    /** Being written; nobody but its authors sees it. */
    DRAFT,

    /** Shown and recommended. */
    PUBLISHED,

    /** Shown and recommended, though the day has passed by which it was to be read again. */
    DUE_FOR_REVIEW,

    /** Shown no more. */
    WITHDRAWN,

    /** Shown no more; its address leads to another article. */
    REPLACED
}
