package app.nearer.indexer.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.source.ContentFile;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.ContentReader;
import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.ReadFile;
import app.nearer.tipindex.Checksums;

/**
 * Reads the library as often as it is asked, and changes nothing. A file is parsed again only when it holds something else than the last time; its
 * bytes tell, and not its date.
 */
public final class LibraryReader {

    /** Beside the articles; a folder without it has none. */
    private static final String SYNONYMS = "synonyms.txt";

    private final ContentFolder folder;
    private final ContentReader reader = new ContentReader();
    private Map<String, Known> known = Map.of();

    public LibraryReader(ContentFolder folder) {
        this.folder = folder;
    }

    /** What became of a file with this checksum. */
    private record Known(String checksum, ReadFile read) {
    }

    /**
     * All files as they are now, looked at together.
     *
     * @throws IOException if the content cannot be read
     */
    public synchronized Library read(Progress progress) throws IOException {
        List<String> names = folder.list();
        progress.begin(Phase.READING, names.size());
        Map<String, Known> now = new LinkedHashMap<>();
        for (String name : names) {
            now.put(name, read(folder.read(name)));
            progress.step();
        }
        known = now;
        return Library.of(now.values().stream().map(Known::read).toList());
    }

    private Known read(ContentFile file) {
        String checksum = Checksums.sha256(file.bytes());
        Known before = known.get(file.name());
        return before != null && before.checksum().equals(checksum) ? before : new Known(checksum, reader.read(file));
    }

    /** Returns what the library is known to lack; nothing when there is no such file. */
    public Gaps gaps() throws IOException {
        return folder.find(Gaps.FILE).map(Gaps::read).orElse(Gaps.NONE);
    }

    /** Words that mean the same to whoever searches, as they are written; may be empty. */
    String synonyms() throws IOException {
        return folder.find(SYNONYMS).map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).orElse("");
    }
}
