package app.nearer.tipindex;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, SnapshotFile> shared = new HashMap<>();
    private long sharedLength;

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

    /** The draft's own folder, for files that are neither. */
    public Path folder() {
        return folder;
    }

    /**
     * Takes over a file of another snapshot under the same path, by a hard link where the disk has them. What Lucene deletes of it before
     * {@link #publish} is not missed.
     *
     * @throws DamagedSnapshotException if the file is not what its manifest says
     */
    public void share(Path from, SnapshotFile file) throws IOException {
        if (!Files.exists(from) || Files.size(from) != file.length() || !Checksums.sha256(from).equals(file.sha256())) {
            throw new DamagedSnapshotException("%s is not what its manifest says".formatted(from));
        }
        Path target = folder.resolve(file.path());
        try {
            Files.createLink(target, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, target);
        }
        shared.put(file.path(), file);
    }

    /** Bytes of the files that {@link #publish} found to be taken over. */
    public long sharedLength() {
        return sharedLength;
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
        sync();
        DurableFiles.rename(folder, target);
        return manifest;
    }

    private List<SnapshotFile> files() throws IOException {
        List<SnapshotFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (shared.containsKey(relative)) {
                    files.add(shared.get(relative));
                    sharedLength += shared.get(relative).length();
                } else if (!relative.endsWith("/write.lock")) {
                    files.add(new SnapshotFile(relative, Files.size(path), Checksums.sha256(path)));
                }
            }
        }
        return files;
    }

    /** What is taken over was forced to the disk when it was written. */
    private void sync() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!shared.containsKey(folder.relativize(path).toString().replace('\\', '/'))) {
                    DurableFiles.sync(path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        DurableFiles.deleteTree(folder);
    }
}
