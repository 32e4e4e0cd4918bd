package app.nearer.tipindex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that holds all snapshots, and the truth about which one is active.
 *
 * <pre>
 * active.json                    {@link ActiveSnapshot}, replaced atomically
 * snapshots/VERSION/manifest.json
 * snapshots/VERSION/index/…      Lucene's files
 * snapshots/VERSION/articles/…   one JSON file for each article
 * </pre>
 *
 * A snapshot is written as a {@link SnapshotDraft}, which nobody sees until {@link SnapshotDraft#publish} names it; after that no file of
 * it changes.
 */
public final class SnapshotStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DRAFT_PREFIX = ".draft-";

    private final Path root;

    public SnapshotStore(Path root) {
        this.root = root;
    }

    /** Begins a snapshot; what an earlier, interrupted draft of the same version left behind is removed. */
    public SnapshotDraft begin(String version) throws IOException {
        Path folder = snapshots().resolve(DRAFT_PREFIX + SnapshotManifest.requireVersion(version));
        DurableFiles.deleteTree(folder);
        Files.createDirectories(folder);
        return new SnapshotDraft(version, folder, folder(version));
    }

    /** All snapshots that have a manifest, newest first. */
    public List<SnapshotManifest> list() throws IOException {
        List<SnapshotManifest> found = new ArrayList<>();
        for (Path folder : folders()) {
            if (!folder.getFileName().toString().startsWith(".") && Files.exists(folder.resolve(SnapshotManifest.FILE_NAME))) {
                found.add(manifest(folder.getFileName().toString()));
            }
        }
        found.sort(Comparator.comparing(SnapshotManifest::createdAt).thenComparing(SnapshotManifest::version).reversed());
        return found;
    }

    /**
     * The manifest of a snapshot.
     *
     * @throws NoSuchFileException      if there is no such snapshot
     * @throws DamagedSnapshotException if its manifest cannot be read
     */
    public SnapshotManifest manifest(String version) throws IOException {
        return parse(manifestBytes(version), version);
    }

    /** Reads a manifest from its bytes, and checks that it is that of {@code version}. */
    public static SnapshotManifest parse(byte[] manifest, String version) throws DamagedSnapshotException {
        try {
            SnapshotManifest parsed = JSON.readValue(manifest, SnapshotManifest.class);
            if (!parsed.version().equals(version)) {
                throw new DamagedSnapshotException("the manifest of " + version + " is that of " + parsed.version());
            }
            return parsed;
        } catch (JacksonException e) {
            throw new DamagedSnapshotException("the manifest of " + version + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    public byte[] manifestBytes(String version) throws IOException {
        return Files.readAllBytes(folder(version).resolve(SnapshotManifest.FILE_NAME));
    }

    /** The manifest's address, relative to the store's root. */
    public static String manifestAddress(String version) {
        return "snapshots/" + SnapshotManifest.requireVersion(version) + "/" + SnapshotManifest.FILE_NAME;
    }

    /** Opens one file of a snapshot; its user closes it. */
    public InputStream open(String version, SnapshotFile file) throws IOException {
        return Files.newInputStream(file(version, file));
    }

    /** Where one file of a snapshot stands. */
    public Path file(String version, SnapshotFile file) {
        return folder(version).resolve(file.path());
    }

    /** The snapshot to be served, or nothing when none was ever activated. */
    public Optional<ActiveSnapshot> active() throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(activeFile()), ActiveSnapshot.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new IOException(activeFile() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Says which snapshot is to be served from now on. Callers that may run at the same time keep each other out themselves.
     *
     * @throws NoSuchFileException   if there is no such snapshot
     * @throws IllegalStateException if the sequence is not higher than that of the active one
     */
    public void activate(ActiveSnapshot next) throws IOException {
        manifest(next.version());
        Optional<ActiveSnapshot> current = active();
        if (current.isPresent() && current.get().sequence() >= next.sequence()) {
            throw new IllegalStateException(
                    "sequence %d does not follow %d".formatted(next.sequence(), current.get().sequence()));
        }
        DurableFiles.replace(activeFile(), JSON.writeValueAsBytes(next));
    }

    private Path activeFile() {
        return root.resolve("active.json");
    }

    private Path snapshots() {
        return root.resolve("snapshots");
    }

    private Path folder(String version) {
        return snapshots().resolve(SnapshotManifest.requireVersion(version));
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(snapshots())) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(snapshots())) {
            return paths.filter(Files::isDirectory).toList();
        }
    }
}
