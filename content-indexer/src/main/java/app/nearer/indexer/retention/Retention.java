package app.nearer.indexer.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.nearer.tipindex.SnapshotManifest;

/** Decides which snapshots are no longer kept. */
final class Retention {

    private Retention() {
    }

    /**
     * The versions of those that may go: neither among the newest, nor young, nor in use.
     *
     * @param snapshots newest first
     * @param number    how many of the newest stay, however old
     * @param age       those younger than this stay, however many
     * @param inUse     versions that are active or served
     */
    static List<String> obsolete(List<SnapshotManifest> snapshots, int number, Duration age, Instant now, Set<String> inUse) {
        return IntStream.range(0, snapshots.size())
                .filter(place -> place >= number)
                .mapToObj(snapshots::get)
                .filter(snapshot -> snapshot.createdAt().plus(age).isBefore(now))
                .map(SnapshotManifest::version)
                .filter(version -> !inUse.contains(version))
                .toList();
    }
}
