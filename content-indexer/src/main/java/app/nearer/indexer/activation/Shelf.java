package app.nearer.indexer.activation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

/**
 * The snapshots of a store as operators see them. A manifest, which names every article, is read once: only when its file was changed, which
 * nobody should do, again.
 */
final class Shelf {

    private final SnapshotStore store;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Shelf(SnapshotStore store) {
        this.store = store;
    }

    /**
     * What stands in a manifest.
     *
     * @param damage why it cannot be read; then there is no snapshot to speak of
     */
    private record Seen(FileTime modified, @Nullable KeptSnapshot snapshot, @Nullable String damage) {
    }

    /** Those that can be read, newest first; none of them said to be active. */
    List<KeptSnapshot> readable() throws IOException {
        return look().stream()
                .map(Seen::snapshot)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(KeptSnapshot::createdAt).thenComparing(KeptSnapshot::version).reversed())
                .toList();
    }

    /** The versions of those that cannot be read, each with the reason. */
    SortedMap<String, String> damaged() throws IOException {
        look();
        SortedMap<String, String> damaged = new TreeMap<>();
        seen.forEach((version, it) -> {
            if (it.damage() != null) {
                damaged.put(version, it.damage());
            }
        });
        return damaged;
    }

    private Collection<Seen> look() throws IOException {
        List<String> versions = store.versions();
        seen.keySet().retainAll(versions);
        for (String version : versions) {
            try {
                FileTime modified = Files.getLastModifiedTime(store.manifestFile(version));
                Seen before = seen.get(version);
                if (before == null || !before.modified().equals(modified)) {
                    seen.put(version, read(version, modified));
                }
            } catch (NoSuchFileException e) {
                // deleted in between
                seen.remove(version);
            }
        }
        return seen.values();
    }

    private Seen read(String version, FileTime modified) throws IOException {
        try {
            SnapshotManifest manifest = store.manifest(version);
            return new Seen(modified, new KeptSnapshot(version, manifest.createdAt(), false,
                    SnapshotReader.articles(manifest).size(), manifest.documentCount(), manifest.totalLength()), null);
        } catch (DamagedSnapshotException e) {
            return new Seen(modified, null, e.getMessage());
        }
    }
}
