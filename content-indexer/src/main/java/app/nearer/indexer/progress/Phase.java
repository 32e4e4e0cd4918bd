package app.nearer.indexer.progress;

/** What a run is at; it goes through these in their order. */
public enum Phase {

    /** Files are read and checked. */
    READING,

    /** Tips and articles are written into a new snapshot. */
    BUILDING,

    /** The lists of sample profiles from the new snapshot are compared with those from the published one. */
    COMPARING,

    /** The snapshot to be activated is compared with its manifest. */
    VERIFYING,

    /** The articles that differ are published, and the snapshot is announced. */
    PUBLISHING
}
