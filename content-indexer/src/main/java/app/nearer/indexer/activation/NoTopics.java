package app.nearer.indexer.activation;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.IndexSnapshotEvent;

/** Stands where there is no broker: whatever is asked of it has to wait. */
final class NoTopics implements LibraryTopics {

    @Override
    public PublishedState read() {
        throw away();
    }

    @Override
    public boolean articlesAreGone() {
        throw away();
    }

    @Override
    public void publish(ArticleEvent article) {
        throw away();
    }

    @Override
    public void publish(IndexSnapshotEvent snapshot) {
        throw away();
    }

    private static IllegalStateException away() {
        return new IllegalStateException("this process works without a broker");
    }
}
