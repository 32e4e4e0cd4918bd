package app.nearer.tipindex;

/**
 * One file of a snapshot.
 *
 * @param path   relative to the snapshot's folder, with {@code /} between its parts
 * @param length in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record SnapshotFile(String path, long length, String sha256) {

    public SnapshotFile {
        if (path == null || path.isBlank() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("path must lie inside the snapshot, but is " + path);
        }
        if (length < 0) {
            throw new IllegalArgumentException("length must be 0 or more, but is " + length);
        }
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits, but is " + sha256);
        }
    }
}
