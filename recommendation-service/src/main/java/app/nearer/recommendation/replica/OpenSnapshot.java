package app.nearer.recommendation.replica;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;

import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.TipFields;

/** A snapshot whose index is open. It stays open as long as somebody has acquired it, even after it was closed. */
final class OpenSnapshot implements AutoCloseable {

    private final ActiveSnapshot snapshot;
    private final Instant since;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int tips;

    private OpenSnapshot(ActiveSnapshot snapshot, Instant since, DirectoryReader reader) throws IOException {
        this.snapshot = snapshot;
        this.since = since;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // the same few queries never come back: a cache would hold memory and give nothing
        this.searcher.setQueryCache(null);
        this.tips = searcher.count(new FieldExistsQuery(TipFields.ID));
    }

    /**
     * Opens the index.
     *
     * @throws IOException if it cannot be read, or has not as many documents as its manifest says
     */
    static OpenSnapshot open(ActiveSnapshot snapshot, Path index, int documentCount, Instant since) throws IOException {
        FSDirectory directory = new MMapDirectory(index);
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
        OpenSnapshot opened = new OpenSnapshot(snapshot, since, reader);
        int found = opened.documentCount();
        if (found != documentCount) {
            opened.close();
            throw new DamagedSnapshotException(
                    "snapshot %s holds %d tips where its manifest says %d".formatted(snapshot.version(), found, documentCount));
        }
        return opened;
    }

    ActiveSnapshot snapshot() {
        return snapshot;
    }

    Instant since() {
        return since;
    }

    int documentCount() {
        return tips;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The same open index under a later activation. */
    OpenSnapshot activatedAgain(ActiveSnapshot again) throws IOException {
        return new OpenSnapshot(again, since, reader);
    }

    /** Whether it could be acquired; {@code false} once it is closed for good. */
    boolean tryAcquire() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    @Override
    public void close() throws IOException {
        reader.decRef();
    }
}
