package app.nearer.indexer;

import java.io.IOException;
import java.nio.file.Path;

import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.Library;

/** The library that this project ships, for tests that keep it whole. */
public final class RealContent {

    /** Where it is. */
    public static final ContentFolder FOLDER = new ContentFolder(Path.of("../content"));

    private RealContent() {
    }

    public static Library library() throws IOException {
        return new LibraryReader(FOLDER).read(Progress.NONE);
    }
}
