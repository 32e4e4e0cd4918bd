package app.nearer.indexer.activation;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.IndexSnapshotEvent;

/** The two topics by which readers learn of the library. Every method throws a {@link RuntimeException} when the broker is away. */
interface LibraryTopics {

    /** Reads both topics from their beginning. */
    PublishedState read();

    /** Whether the topic of the articles holds nothing at all. */
    boolean articlesAreGone();

    /** Publishes an article or its withdrawal, and waits for the acknowledgement. */
    void publish(ArticleEvent article);

    /** Announces a snapshot, and waits for the acknowledgement. */
    void publish(IndexSnapshotEvent snapshot);
}
