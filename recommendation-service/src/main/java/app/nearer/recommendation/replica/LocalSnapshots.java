package app.nearer.recommendation.replica;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.DurableFiles;
import app.nearer.tipindex.SnapshotFile;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The snapshots that this replica has fetched, each a folder that is seen whole or not at all. A file that an earlier snapshot holds is
 * linked, not fetched again: Lucene's files never change once written.
 */
final class LocalSnapshots {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FETCHING_PREFIX = ".fetching-";

    private final Path root;

    LocalSnapshots(Path root) {
        this.root = root;
    }

    /**
     * Fetches what is not held of a snapshot's index and verifies all of it.
     *
     * @param checksum SHA-256 of the manifest
     * @throws DamagedSnapshotException if a file is not what the manifest says, or the manifest not what was announced
     * @throws IOException              if the store is away
     */
    SnapshotManifest fetch(SnapshotStore store, String version, String checksum) throws IOException {
        byte[] bytes = store.manifestBytes(version);
        if (!Checksums.sha256(bytes).equals(checksum)) {
            throw new DamagedSnapshotException("the manifest of %s is not the one that was announced".formatted(version));
        }
        SnapshotManifest manifest = SnapshotStore.parse(bytes, version);
        if (manifest.schema() != SnapshotManifest.SCHEMA) {
            throw new DamagedSnapshotException("snapshot %s has schema %d, and this replica reads %d".formatted(version,
                    manifest.schema(), SnapshotManifest.SCHEMA));
        }
        if (isHeld(manifest)) {
            return manifest;
        }
        Path temporary = root.resolve(FETCHING_PREFIX + version);
        DurableFiles.deleteTree(temporary);
        Files.createDirectories(temporary.resolve(SnapshotManifest.INDEX_FOLDER));
        Map<String, Path> held = heldFiles();
        for (SnapshotFile file : indexFiles(manifest)) {
            take(store, version, file, held, temporary.resolve(file.path()));
        }
        Files.write(temporary.resolve(SnapshotManifest.FILE_NAME), bytes);
        DurableFiles.syncTree(temporary);
        DurableFiles.deleteTree(folder(version));
        DurableFiles.rename(temporary, folder(version));
        return manifest;
    }

    private static void take(SnapshotStore store, String version, SnapshotFile file, Map<String, Path> held, Path target)
            throws IOException {
        Path same = held.get(file.sha256());
        if (same != null && isWhole(same, file)) {
            link(same, target);
            return;
        }
        String checksum;
        try (InputStream from = store.open(version, file); OutputStream to = Files.newOutputStream(target)) {
            checksum = Checksums.copy(from, to);
        }
        if (Files.size(target) != file.length()) {
            throw new DamagedSnapshotException(
                    "%s has %d bytes where the manifest says %d".formatted(file.path(), Files.size(target), file.length()));
        }
        if (!checksum.equals(file.sha256())) {
            throw new DamagedSnapshotException("%s has another checksum than the manifest says".formatted(file.path()));
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }

    /** Whether all of a snapshot's index is here, and is what its manifest says. */
    private boolean isHeld(SnapshotManifest manifest) throws IOException {
        for (SnapshotFile file : indexFiles(manifest)) {
            if (!isWhole(folder(manifest.version()).resolve(file.path()), file)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Path held, SnapshotFile file) throws IOException {
        return Files.isRegularFile(held) && Files.size(held) == file.length() && Checksums.sha256(held).equals(file.sha256());
    }

    private Map<String, Path> heldFiles() throws IOException {
        Map<String, Path> held = new HashMap<>();
        for (Path folder : folders()) {
            if (!Files.exists(folder.resolve(SnapshotManifest.FILE_NAME)) || folder.getFileName().toString().startsWith(".")) {
                continue;
            }
            for (SnapshotFile file : indexFiles(manifest(folder.getFileName().toString()))) {
                held.put(file.sha256(), folder.resolve(file.path()));
            }
        }
        return held;
    }

    private static List<SnapshotFile> indexFiles(SnapshotManifest manifest) {
        return manifest.files().stream().filter(file -> file.path().startsWith(SnapshotManifest.INDEX_FOLDER + "/")).toList();
    }

    /** Where the Lucene files of a fetched snapshot stand. */
    Path index(String version) {
        return folder(version).resolve(SnapshotManifest.INDEX_FOLDER);
    }

    /**
     * The manifest of the snapshot that was served last, after all its files were verified once more.
     *
     * @throws DamagedSnapshotException if a file is no longer what it was
     */
    SnapshotManifest verified(String version) throws IOException {
        SnapshotManifest manifest = manifest(version);
        if (!isHeld(manifest)) {
            throw new DamagedSnapshotException("the local copy of %s is not what its manifest says".formatted(version));
        }
        return manifest;
    }

    /** The snapshot that was served last, or nothing on the first start. */
    Optional<ActiveSnapshot> lastServed() throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(servedFile()), ActiveSnapshot.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new IOException(servedFile() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** Remembers what is served, and deletes all snapshots but it and the one before. */
    void served(ActiveSnapshot now, Optional<ActiveSnapshot> before) throws IOException {
        DurableFiles.replace(servedFile(), JSON.writeValueAsBytes(now));
        Set<String> kept = before.isPresent() && !before.get().version().equals(now.version())
                ? Set.of(now.version(), before.get().version())
                : Set.of(now.version());
        for (Path folder : folders()) {
            if (!kept.contains(folder.getFileName().toString())) {
                DurableFiles.deleteTree(folder);
            }
        }
    }

    private SnapshotManifest manifest(String version) throws IOException {
        return SnapshotStore.parse(Files.readAllBytes(folder(version).resolve(SnapshotManifest.FILE_NAME)), version);
    }

    private Path servedFile() {
        return root.resolve("served.json");
    }

    private Path folder(String version) {
        return root.resolve(SnapshotManifest.requireVersion(version));
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(root)) {
            return paths.filter(Files::isDirectory).toList();
        }
    }
}
