package app.nearer.tipindex;

/**
 * Which snapshot is to be served.
 *
 * @param sequence the activation, from 1; the highest holds, whatever the version
 */
public record ActiveSnapshot(long sequence, String version) {

    public ActiveSnapshot {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence must be 1 or more, but is " + sequence);
        }
        SnapshotManifest.requireVersion(version);
    }
}
