package app.nearer.tipindex;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final int AT_A_TIME = 8;

    private final String version;
    private final Path folder;
    private final Path target;
    private final Map<String, SnapshotFile> shared = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
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
            linked.add(file.path());
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
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile).filter(path -> !path.endsWith("write.lock")).sorted().toList();
        }
        List<SnapshotFile> files = forEach(paths, path -> {
            String relative = relative(path);
            SnapshotFile taken = shared.get(relative);
            return taken != null ? taken : new SnapshotFile(relative, Files.size(path), Checksums.sha256(path));
        });
        sharedLength = files.stream().filter(file -> shared.containsKey(file.path())).mapToLong(SnapshotFile::length).sum();
        return files;
    }

    /** What this draft has to force to the disk, folders after what they hold. What is linked was forced when it was written. */
    List<Path> unforced() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !linked.contains(relative(path))).sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void sync() throws IOException {
        List<Path> paths = unforced();
        forEach(paths.stream().filter(Files::isRegularFile).toList(), path -> {
            DurableFiles.sync(path);
            return path;
        });
        for (Path path : paths.stream().filter(Files::isDirectory).toList()) {
            DurableFiles.sync(path);
        }
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** What is done with a file. */
    private interface Work<T> {

        T of(Path path) throws IOException;
    }

    /** Some at a time: most of it is waiting for the disk. The results stand in the order of the paths. */
    private static <T> List<T> forEach(List<Path> paths, Work<T> work) throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<T>> running = new ArrayList<>();
            paths.forEach(path -> running.add(threads.submit(() -> work.of(path))));
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a snapshot was written");
        }
    }

    @Override
    public void close() throws IOException {
        DurableFiles.deleteTree(folder);
    }
}
