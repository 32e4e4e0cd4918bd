package app.nearer.indexer.extract;

/** A piece of a page in the order of reading. */
record Block(Kind kind, String text) {

    /** What a block is. */
    enum Kind {

        HEADING,

        PARAGRAPH,

        ITEM
    }
}
