package app.nearer.indexer.snapshot;

import app.nearer.tipindex.SnapshotManifest;

/**
 * A snapshot that was just written.
 *
 * @param newBytes bytes of those files that were not taken over from the snapshot that it was made from
 */
public record NewSnapshot(SnapshotManifest manifest, long newBytes) {

    public String version() {
        return manifest.version();
    }
}
