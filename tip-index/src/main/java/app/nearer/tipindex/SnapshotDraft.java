package app.nearer.tipindex;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.util.Version;

import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot while it is written. Its files go to {@link #index()} and {@link #articles()}; {@link #publish} then makes all of it visible at
 * once. A draft that is closed without having been published leaves nothing behind.
 *
 * <pre>
 * try (SnapshotDraft draft = store.begin(version)) {
 *     … write into draft.index() and draft.articles() …
 *     SnapshotManifest manifest = draft.publish(documentCount, clock.instant());
 * }
 * </pre>
 */
public final class SnapshotDraft implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String version;
    private final Path folder;
    private final Path target;

    SnapshotDraft(String version, Path folder, Path target) throws IOException {
        this.version = version;
        this.folder = folder;
        this.target = target;
        Files.createDirectories(index());
        Files.createDirectories(articles());
    }

    /** The folder for Lucene's files. */
    public Path index() {
        return folder.resolve(SnapshotManifest.INDEX_FOLDER);
    }

    /** The folder for the articles. */
    public Path articles() {
        return folder.resolve(SnapshotManifest.ARTICLES_FOLDER);
    }

    /**
     * Writes the manifest, forces everything to the disk, and gives the snapshot its name.
     *
     * @param documentCount tips in the index
     * @throws FileAlreadyExistsException if the store has this version already
     */
    public SnapshotManifest publish(int documentCount, Instant createdAt) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        SnapshotManifest manifest = new SnapshotManifest(version, SnapshotManifest.SCHEMA, Version.LATEST.toString(), createdAt,
                documentCount, files());
        Files.write(folder.resolve(SnapshotManifest.FILE_NAME), JSON.writeValueAsBytes(manifest));
        DurableFiles.syncTree(folder);
        DurableFiles.rename(folder, target);
        return manifest;
    }

    private List<SnapshotFile> files() throws IOException {
        List<SnapshotFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (!relative.endsWith("/write.lock")) {
                    files.add(new SnapshotFile(relative, Files.size(path), Checksums.sha256(path)));
                }
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        DurableFiles.deleteTree(folder);
    }
}
