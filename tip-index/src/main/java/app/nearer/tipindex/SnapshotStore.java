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
 * snapshots/VERSION/report.json  how it was made; written after it, and so no part of it
 * </pre>
 *
 * A snapshot is written as a {@link SnapshotDraft}, which nobody sees until {@link SnapshotDraft#publish} names it; after that no file of
 * it changes.
 */
public final class SnapshotStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DRAFT_PREFIX = ".draft-";
    private static final String GONE_PREFIX = ".gone-";
    private static final String REPORT = "report.json";

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

    /** All snapshots whose manifest can be read, newest first; those of dry runs are not among them. */
    public List<SnapshotManifest> list() throws IOException {
        List<SnapshotManifest> found = new ArrayList<>();
        for (String version : versions()) {
            try {
                found.add(manifest(version));
            } catch (DamagedSnapshotException | NoSuchFileException e) {
                // one that was deleted in between is gone
                continue;
            }
        }
        found.sort(Comparator.comparing(SnapshotManifest::createdAt).thenComparing(SnapshotManifest::version).reversed());
        return found;
    }

    /**
     * Deletes a snapshot: it is gone at once, and its files a moment later. Whoever has them open reads on.
     *
     * @throws IllegalStateException if it is the active one
     */
    public void delete(String version) throws IOException {
        if (active().filter(active -> active.version().equals(version)).isPresent()) {
            throw new IllegalStateException("snapshot %s is the active one".formatted(version));
        }
        Path gone = snapshots().resolve(GONE_PREFIX + version);
        if (Files.exists(folder(version))) {
            DurableFiles.rename(folder(version), gone);
        }
        DurableFiles.deleteTree(gone);
    }

    /** Removes what processes that were killed have left: drafts, half deleted snapshots, and snapshots of dry runs. */
    public void removeLeftovers() throws IOException {
        for (Path folder : folders()) {
            String name = folder.getFileName().toString();
            if (name.startsWith(DRAFT_PREFIX) || name.startsWith(GONE_PREFIX)
                    || name.startsWith(SnapshotManifest.PREVIEW_PREFIX)) {
                DurableFiles.deleteTree(folder);
            }
        }
    }

    /** Keeps the report of the run that made a snapshot beside its files. */
    public void keepReport(String version, byte[] json) throws IOException {
        DurableFiles.replace(folder(version).resolve(REPORT), json);
    }

    /** The report of the run that made a snapshot, unless it has none. */
    public Optional<byte[]> report(String version) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder(version).resolve(REPORT)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
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
        return Files.readAllBytes(manifestFile(version));
    }

    /** Where the manifest of a snapshot stands. */
    public Path manifestFile(String version) {
        return folder(version).resolve(SnapshotManifest.FILE_NAME);
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

    /** Where the Lucene files of a snapshot stand. */
    public Path index(String version) {
        return folder(version).resolve(SnapshotManifest.INDEX_FOLDER);
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
        if (next.version().startsWith(SnapshotManifest.PREVIEW_PREFIX)) {
            throw new NoSuchFileException(next.version());
        }
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

    /** The versions of all snapshots, in no order; those of dry runs are not among them. */
    public List<String> versions() throws IOException {
        return folders().stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.startsWith(".") && !name.startsWith(SnapshotManifest.PREVIEW_PREFIX))
                .toList();
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
