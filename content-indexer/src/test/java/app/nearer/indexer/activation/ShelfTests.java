package app.nearer.indexer.activation;

import static app.nearer.indexer.Samples.NOON;
import static app.nearer.indexer.Samples.build;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.tipindex.SnapshotStore;

class ShelfTests {

    @TempDir
    Path folder;

    private SnapshotStore store;
    private Shelf shelf;
    private String older;
    private String newer;

    @BeforeEach
    void fill() throws IOException {
        store = new SnapshotStore(folder);
        shelf = new Shelf(store);
        older = build(folder, 0, SampleArticle.of("one"), SampleArticle.of("two")).version();
        newer = build(folder, 1, SampleArticle.of("one")).version();
    }

    @Test
    void theNewestStandsFirstWithWhatItHolds() throws IOException {
        assertThat(shelf.readable()).extracting(KeptSnapshot::version).containsExactly(newer, older);
        assertThat(shelf.readable()).extracting(KeptSnapshot::articles).containsExactly(1, 2);
        assertThat(shelf.readable()).extracting(KeptSnapshot::createdAt).containsExactly(NOON.plusSeconds(1), NOON);
    }

    @Test
    void aManifestIsReadOnce() throws IOException {
        shelf.readable();
        FileTime written = Files.getLastModifiedTime(store.manifestFile(older));
        Files.writeString(store.manifestFile(older), "{");
        Files.setLastModifiedTime(store.manifestFile(older), written);

        assertThat(shelf.readable()).extracting(KeptSnapshot::version).containsExactly(newer, older);
    }

    @Test
    void oneThatIsDamagedMeanwhileIsNamedAndHidesNoOther() throws IOException {
        shelf.readable();
        Files.writeString(store.manifestFile(older), "{");
        Files.setLastModifiedTime(store.manifestFile(older), FileTime.from(NOON));

        assertThat(shelf.readable()).extracting(KeptSnapshot::version).containsExactly(newer);
        assertThat(shelf.damaged()).containsOnlyKeys(older);
    }

    @Test
    void oneThatIsDeletedIsForgotten() throws IOException {
        shelf.readable();
        store.delete(older);

        assertThat(shelf.readable()).extracting(KeptSnapshot::version).containsExactly(newer);
        assertThat(shelf.damaged()).isEmpty();
    }
}
