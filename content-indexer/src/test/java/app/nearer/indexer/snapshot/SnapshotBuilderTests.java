package app.nearer.indexer.snapshot;

import static app.nearer.indexer.Samples.build;
import static app.nearer.indexer.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.progress.Progress;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.SnapshotManifest;
import app.nearer.tipindex.SnapshotStore;

class SnapshotBuilderTests {

    private static final SampleArticle ONE = SampleArticle.of("one");
    private static final SampleArticle TWO = SampleArticle.of("two");

    @TempDir
    Path folder;

    private SnapshotReader reader;

    @BeforeEach
    void open() {
        reader = new SnapshotReader(new SnapshotStore(folder));
    }

    @Test
    void aSnapshotHoldsItsTipsAndItsArticles() throws IOException {
        SnapshotManifest manifest = build(folder, 0, ONE, TWO);

        assertThat(manifest.version()).isEqualTo("20261121T120000.000Z");
        assertThat(manifest.documentCount()).isEqualTo(2);
        assertThat(reader.articles(manifest.version())).containsOnlyKeys("one", "two");
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(snapshot(manifest).resolve("index")))) {
            assertThat(index.numDocs()).as("two tips and two pages").isEqualTo(4);
            assertThat(index.leaves()).hasSize(1);
        }
        reader.verify(manifest.version(), Progress.NONE);
    }

    @Test
    void theSameContentGivesArticlesWithTheSameChecksums() throws IOException {
        assertThat(reader.articles(build(folder, 0, ONE, TWO).version()))
                .isEqualTo(reader.articles(build(folder, 1, TWO, ONE).version()));
    }

    @Test
    void aSnapshotRemembersWhatItWasBuiltFrom() throws IOException {
        String version = build(folder, 0, ONE, TWO).version();

        BuiltSnapshot built = reader.built(version);

        assertThat(built.holds(content(ONE, TWO).sources())).isTrue();
        assertThat(built.holds(content(ONE).sources())).isFalse();
    }

    @Test
    void anArticleReadsBackAsItWasPlanned() throws IOException {
        String version = build(folder, 0, ONE).version();

        assertThat(reader.article(version, "one", reader.articles(version).get("one")))
                .isEqualTo(content(ONE).articles().getFirst().article());
    }

    @Test
    void anAlteredArticleIsNotReadAndNotVerified() throws IOException {
        SnapshotManifest manifest = build(folder, 0, ONE);
        Path file = snapshot(manifest).resolve("articles/one.json");
        Files.writeString(file, Files.readString(file).replace("A title", "B title"));
        String checksum = reader.articles(manifest.version()).get("one");

        assertThatThrownBy(() -> reader.article(manifest.version(), "one", checksum))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("articles/one.json");
        assertThatThrownBy(() -> reader.verify(manifest.version(), Progress.NONE)).isInstanceOf(DamagedSnapshotException.class);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        SnapshotManifest manifest = build(folder, 0, ONE);
        Files.delete(snapshot(manifest).resolve("articles/one.json"));

        assertThatThrownBy(() -> reader.verify(manifest.version(), Progress.NONE))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("articles/one.json is missing");
    }

    @Test
    void aSnapshotThatDoesNotExistIsNotVerified() {
        assertThatThrownBy(() -> reader.verify("nope", Progress.NONE)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> reader.built("nope")).isInstanceOf(NoSuchFileException.class);
    }

    private Path snapshot(SnapshotManifest manifest) {
        return folder.resolve("snapshots").resolve(manifest.version());
    }
}
