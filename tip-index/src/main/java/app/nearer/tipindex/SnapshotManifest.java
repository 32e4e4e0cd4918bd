package app.nearer.tipindex;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a snapshot consists of.
 *
 * @param version       its name, such as {@code 20261121T062745.123Z}; letters, digits, dots and hyphens
 * @param schema        the version of {@link TipFields} that it was written by
 * @param lucene        the version of Lucene that it was written by
 * @param documentCount tips in its index
 * @param files         all its files but the manifest itself
 */
public record SnapshotManifest(String version, int schema, String lucene, Instant createdAt, int documentCount,
        List<SnapshotFile> files) {

    /** The version of {@link TipFields} that this code reads and writes. */
    public static final int SCHEMA = 4;

    /** The name of the manifest inside the snapshot's folder. */
    public static final String FILE_NAME = "manifest.json";

    /** The folder of the Lucene files inside the snapshot's folder. */
    public static final String INDEX_FOLDER = "index";

    /** The folder of the articles inside the snapshot's folder. */
    public static final String ARTICLES_FOLDER = "articles";

    /** What the version of a dry run's snapshot begins with; nobody may activate it. */
    public static final String PREVIEW_PREFIX = "preview-";

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

    public SnapshotManifest {
        requireVersion(version);
        if (documentCount < 0) {
            throw new IllegalArgumentException("documentCount must be 0 or more, but is " + documentCount);
        }
        files = List.copyOf(files);
    }

    /**
     * Checks that a version can be the name of a folder and nothing else.
     *
     * @throws IllegalArgumentException if not
     */
    public static String requireVersion(String version) {
        if (version == null || !VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("version must be letters, digits, dots and hyphens, but is " + version);
        }
        return version;
    }

    /** Bytes of all files together. */
    public long totalLength() {
        return files.stream().mapToLong(SnapshotFile::length).sum();
    }
}
