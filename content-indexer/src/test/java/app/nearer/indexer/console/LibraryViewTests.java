package app.nearer.indexer.console;

import static app.nearer.indexer.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.Library;

class LibraryViewTests {

    @TempDir
    Path content;

    @Test
    void whatTookLongToReadIsKeptAsLongAsAnythingElse() throws IOException {
        SampleArticle.of("one").writeTo(content);
        LibraryView view = view(0, 40, 45, 51, 91);

        Library library = view.library();

        assertThat(view.library()).as("five seconds after it was read").isSameAs(library);
        assertThat(view.library()).as("eleven seconds after").isNotSameAs(library);
    }

    /** By a clock that is looked at when these seconds have passed, one after the other. */
    private LibraryView view(Integer... seconds) {
        Iterator<Integer> passed = List.of(seconds).iterator();
        InstantSource clock = () -> NOON.plusSeconds(passed.next());
        return new LibraryView(new LibraryReader(new ContentFolder(content)), clock.withZone(ZoneOffset.UTC));
    }
}
