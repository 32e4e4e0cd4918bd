package app.nearer.recommendation.preview;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.springframework.stereotype.Component;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/** Ranks on the snapshots in the store. Each is opened for one question and closed after it: operators ask seldom, and nothing is held. */
@Component
class StoredSnapshots {

    private final SnapshotStore store;

    StoredSnapshots(SnapshotStore store) {
        this.store = store;
    }

    /**
     * The list that this result would get from a snapshot.
     *
     * @throws NoSuchFileException      if the store has no such snapshot
     * @throws DamagedSnapshotException if it cannot be read by this version of the service
     */
    List<ListItem> rank(String version, QuizResultEvent result) throws IOException {
        try (Directory directory = new NIOFSDirectory(index(version)); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return Ranking.rank(searcher, result);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new DamagedSnapshotException("the index of %s: %s".formatted(version, e.getMessage()), e);
        }
    }

    private Path index(String version) throws IOException {
        SnapshotManifest manifest = manifest(version);
        if (manifest.schema() != SnapshotManifest.SCHEMA) {
            throw new DamagedSnapshotException(
                    "it has schema %d, and this service reads %d".formatted(manifest.schema(), SnapshotManifest.SCHEMA));
        }
        return store.index(version);
    }

    private SnapshotManifest manifest(String version) throws IOException {
        try {
            return store.manifest(version);
        } catch (IllegalArgumentException e) {
            throw new NoSuchFileException(version);
        }
    }
}
