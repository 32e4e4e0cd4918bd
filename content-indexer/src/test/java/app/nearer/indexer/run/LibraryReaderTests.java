package app.nearer.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.SourceArticle;

class LibraryReaderTests {

    @TempDir
    Path content;

    private LibraryReader reader;

    @BeforeEach
    void write() throws IOException {
        SampleArticle.of("one").writeTo(content);
        SampleArticle.of("two").writeTo(content);
        reader = new LibraryReader(new ContentFolder(content));
    }

    @Test
    void whatHasNotChangedIsNotParsedAgain() throws IOException {
        Library before = read();
        SampleArticle.of("two").with("A title", "Another title").writeTo(content);
        Library after = read();

        assertThat(after.accepted().getFirst()).isSameAs(before.accepted().getFirst());
        assertThat(after.accepted().getLast().frontMatter().title()).isEqualTo("Another title");
    }

    @Test
    void aChangeThatNeitherSizeNorDateShowsIsSeen() throws IOException {
        read();
        Path file = content.resolve("articles/one.md");
        FileTime written = Files.getLastModifiedTime(file);
        SampleArticle.of("one").with("A title", "B title").writeTo(content);
        Files.setLastModifiedTime(file, written);

        assertThat(read().accepted().getFirst().frontMatter().title()).isEqualTo("B title");
    }

    @Test
    void whatIsGoneIsForgottenAndWhatIsMendedIsAccepted() throws IOException {
        SampleArticle.of("two").with("effort: 1", "effort: 7").writeTo(content);
        assertThat(read().problems()).hasSize(1);
        Files.delete(content.resolve("articles/one.md"));
        SampleArticle.of("two").writeTo(content);

        Library library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.accepted()).extracting(SourceArticle::id).containsExactly("two");
    }

    private Library read() throws IOException {
        return reader.read(Progress.NONE);
    }
}
