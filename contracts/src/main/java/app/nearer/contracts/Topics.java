package app.nearer.contracts;

import java.util.List;

/** The names of the topics. */
public final class Topics {

    /** Completed quizzes, by the result's internal id. Kept for 24 hours. */
    public static final String QUIZ_RESULTS = "quiz-results";

    /** Reading lists, by the result's internal id. Kept for 24 hours. */
    public static final String READING_LISTS = "reading-lists";

    /** Articles as shown, by article id. Compacted. */
    public static final String ARTICLES = "articles";

    /** The active snapshot, always under the key {@code current}. Compacted. */
    public static final String INDEX_SNAPSHOTS = "index-snapshots";

    /** Which replica serves which snapshot, by replica id. Compacted; a tombstone when the replica stops. */
    public static final String INDEX_REPLICAS = "index-replicas";

    /** What many people said of an item, counted, by the item's id. Compacted; a tombstone when too few speak of it. */
    public static final String ITEM_RATINGS = "item-ratings";

    /** What readers did, in coarse totals without ids, always under the key {@code current}. Compacted. */
    public static final String READER_TOTALS = "reader-totals";

    /** All of them, without their dead letters. */
    public static final List<String> ALL = List.of(QUIZ_RESULTS, READING_LISTS, ARTICLES, INDEX_SNAPSHOTS, INDEX_REPLICAS,
            ITEM_RATINGS, READER_TOTALS);

    private Topics() {
    }

    /** The dead-letter topic that belongs to {@code topic}. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}
