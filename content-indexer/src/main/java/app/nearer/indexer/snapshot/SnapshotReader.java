package app.nearer.indexer.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

import app.nearer.contracts.Article;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.SnapshotFile;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

import tools.jackson.core.JacksonException;

/** Reads what the snapshots in the store hold. */
public final class SnapshotReader {

    private static final String ARTICLES = SnapshotManifest.ARTICLES_FOLDER + "/";
    private static final String JSON = ".json";

    /** What each article amounted to when the snapshot was made; replicas have no use for it. */
    static final String SOURCES = "sources.json";

    /** What people said of items by the time when the snapshot was made; it is in the index already. */
    static final String RATINGS = "ratings.json";

    /** Stands in a snapshot that differs from the one before only in its ratings. */
    static final String RATED = "rated.json";

    private final SnapshotStore store;

    public SnapshotReader(SnapshotStore store) {
        this.store = store;
    }

    /** The checksum of each article's file, by the article's id. */
    public SortedMap<String, String> articles(String version) throws IOException {
        return articles(store.manifest(version));
    }

    /** The checksum of each article's file, by the article's id. */
    public static SortedMap<String, String> articles(SnapshotManifest manifest) {
        SortedMap<String, String> checksums = new TreeMap<>();
        for (SnapshotFile file : manifest.files()) {
            if (file.path().startsWith(ARTICLES) && file.path().endsWith(JSON)) {
                checksums.put(file.path().substring(ARTICLES.length(), file.path().length() - JSON.length()), file.sha256());
            }
        }
        return checksums;
    }

    /**
     * One article of a snapshot.
     *
     * @param checksum the checksum that its file must have
     * @throws DamagedSnapshotException if its file has another, or cannot be read
     */
    public Article article(String version, String id, String checksum) throws IOException {
        String path = articlePath(id);
        byte[] json;
        try (InputStream in = store.open(version, new SnapshotFile(path, 0, checksum))) {
            json = in.readAllBytes();
        }
        if (!Checksums.sha256(json).equals(checksum)) {
            throw damaged(version, path, "has another checksum than its manifest says");
        }
        try {
            return StableJson.readArticle(json);
        } catch (JacksonException e) {
            throw damaged(version, path, "cannot be read: " + e.getOriginalMessage());
        }
    }

    /**
     * What a snapshot was built from.
     *
     * @throws NoSuchFileException      if there is no such snapshot
     * @throws DamagedSnapshotException if that cannot be read
     */
    public BuiltSnapshot built(String version) throws IOException {
        SnapshotManifest manifest = store.manifest(version);
        boolean current = manifest.schema() == SnapshotManifest.SCHEMA && manifest.lucene().equals(Version.LATEST.toString());
        return new BuiltSnapshot(version, current, new Sources(fingerprints(manifest), current ? synonyms(version) : ""));
    }

    /**
     * What the active snapshot was built from; nothing when none was ever activated.
     *
     * @throws DamagedSnapshotException if that cannot be read, or the snapshot is gone
     */
    public Optional<BuiltSnapshot> active() throws IOException {
        Optional<ActiveSnapshot> active = store.active();
        if (active.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(built(active.get().version()));
        } catch (NoSuchFileException e) {
            throw new DamagedSnapshotException("snapshot %s is the active one, and gone".formatted(active.get().version()), e);
        }
    }

    /** What people said of items by the time when a snapshot was made, by the items' ids. */
    public Map<String, Totals> ratings(String version) throws IOException {
        SnapshotManifest manifest = store.manifest(version);
        for (SnapshotFile file : manifest.files()) {
            if (file.path().equals(RATINGS)) {
                return StableJson.readTotals(Files.readAllBytes(store.file(version, file)));
            }
        }
        return Map.of();
    }

    /** Whether a snapshot differs from the one before only in its ratings: no content was read for it. */
    public static boolean isOnlyRated(SnapshotManifest manifest) {
        return manifest.files().stream().anyMatch(file -> file.path().equals(RATED));
    }

    /** The file of an article, relative to the snapshot's folder. */
    static String articlePath(String id) {
        return ARTICLES + id + JSON;
    }

    private Map<String, String> fingerprints(SnapshotManifest manifest) throws IOException {
        for (SnapshotFile file : manifest.files()) {
            if (file.path().equals(SOURCES)) {
                try {
                    return StableJson.readNames(Files.readAllBytes(store.file(manifest.version(), file)));
                } catch (NoSuchFileException e) {
                    break;
                } catch (JacksonException e) {
                    throw damaged(manifest.version(), SOURCES, "cannot be read: " + e.getOriginalMessage());
                }
            }
        }
        throw damaged(manifest.version(), SOURCES, "is missing");
    }

    /** They stand in the index itself, for those who search it. */
    private String synonyms(String version) throws IOException {
        try (Directory index = FSDirectory.open(store.index(version))) {
            return SegmentInfos.readLatestCommit(index).getUserData().getOrDefault(PageFields.SYNONYMS, "");
        } catch (IOException e) {
            throw damaged(version, SnapshotManifest.INDEX_FOLDER, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Compares every file of a snapshot with its manifest.
     *
     * @throws NoSuchFileException      if there is no such snapshot
     * @throws DamagedSnapshotException if a file is missing, cut short or altered
     */
    public void verify(String version, Progress progress) throws IOException {
        SnapshotManifest manifest = store.manifest(version);
        progress.begin(Phase.VERIFYING, manifest.files().size());
        for (SnapshotFile file : manifest.files()) {
            try {
                if (!Checksums.sha256(store.file(version, file)).equals(file.sha256())) {
                    throw damaged(version, file.path(), "has another checksum than its manifest says");
                }
            } catch (NoSuchFileException e) {
                throw damaged(version, file.path(), "is missing");
            }
            progress.step();
        }
    }

    private static DamagedSnapshotException damaged(String version, String path, String how) {
        return new DamagedSnapshotException("snapshot %s is damaged: %s %s".formatted(version, path, how));
    }
}
