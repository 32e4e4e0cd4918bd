package app.nearer.tipindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:30:00Z");

    @TempDir
    Path root;

    private SnapshotStore store;

    @BeforeEach
    void open() {
        store = new SnapshotStore(root);
    }

    @Test
    void anEmptyStoreHasNoSnapshotAndNothingActive() throws IOException {
        assertThat(store.list()).isEmpty();
        assertThat(store.active()).isEmpty();
    }

    @Test
    void nobodySeesADraft() throws IOException {
        try (SnapshotDraft draft = store.begin("v1")) {
            Files.writeString(draft.index().resolve("_0.cfs"), "half");
            assertThat(store.list()).isEmpty();
        }
        assertThat(root.resolve("snapshots")).isEmptyDirectory();
    }

    @Test
    void aPublishedSnapshotIsListedWithEveryFileAndItsChecksum() throws IOException {
        SnapshotManifest manifest = publish("v1", NOW);
        assertThat(store.list()).containsExactly(manifest);
        assertThat(manifest.files()).extracting(SnapshotFile::path).containsExactly("articles/a.json", "index/_0.cfs");
        SnapshotFile index = manifest.files().getLast();
        assertThat(index.length()).isEqualTo(5);
        assertThat(index.sha256()).isEqualTo(Checksums.sha256(store.file("v1", index)));
        assertThat(store.manifest("v1")).isEqualTo(manifest);
    }

    @Test
    void theNewestIsListedFirst() throws IOException {
        publish("a", NOW);
        publish("b", NOW.minusSeconds(60));
        assertThat(store.list()).extracting(SnapshotManifest::version).containsExactly("a", "b");
    }

    @Test
    void aVersionIsPublishedOnce() throws IOException {
        publish("v1", NOW);
        assertThatThrownBy(() -> publish("v1", NOW)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void goingBackIsLikeGoingForward() throws IOException {
        publish("v1", NOW);
        publish("v2", NOW);
        store.activate(new ActiveSnapshot(1, "v1"));
        store.activate(new ActiveSnapshot(2, "v2"));
        store.activate(new ActiveSnapshot(3, "v1"));
        assertThat(store.active()).contains(new ActiveSnapshot(3, "v1"));
    }

    @Test
    void aSequenceIsNeverUsedTwice() throws IOException {
        publish("v1", NOW);
        store.activate(new ActiveSnapshot(2, "v1"));
        assertThatThrownBy(() -> store.activate(new ActiveSnapshot(2, "v1"))).isInstanceOf(IllegalStateException.class);
        assertThat(store.active()).contains(new ActiveSnapshot(2, "v1"));
    }

    @Test
    void whatDoesNotExistIsNotActivated() {
        assertThatThrownBy(() -> store.activate(new ActiveSnapshot(1, "v9"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aManifestCutShortIsReportedAsDamaged() throws IOException {
        publish("v1", NOW);
        Path manifest = root.resolve("snapshots/v1/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).substring(0, 40));
        assertThatThrownBy(() -> store.manifest("v1")).isInstanceOf(DamagedSnapshotException.class).hasMessageContaining("v1");
    }

    @Test
    void aVersionCannotLeadOutOfTheStore() {
        assertThatThrownBy(() -> store.manifest("../v1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SnapshotFile("index/../../x", 1, "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneDamagedManifestHidesNoOtherSnapshot() throws IOException {
        publish("good", NOW);
        publish("bad", NOW);
        Files.writeString(root.resolve("snapshots/bad/manifest.json"), "{");

        assertThat(store.list()).extracting(SnapshotManifest::version).containsExactly("good");
    }

    @Test
    void whatKilledProcessesLeftIsRemovedAndNothingElse() throws IOException {
        publish("good", NOW);
        publish("preview-1", NOW);
        Files.createDirectories(root.resolve("snapshots/.draft-x/index"));
        Files.createDirectories(root.resolve("snapshots/.gone-y"));

        store.removeLeftovers();

        assertThat(root.resolve("snapshots")).isDirectoryContaining("glob:**/good");
        assertThat(Files.list(root.resolve("snapshots"))).hasSize(1);
    }

    @Test
    void aSnapshotIsDeletedUnlessItIsActive() throws IOException {
        publish("old", NOW);
        publish("now", NOW);
        store.activate(new ActiveSnapshot(1, "now"));

        store.delete("old");

        assertThat(store.list()).extracting(SnapshotManifest::version).containsExactly("now");
        assertThatThrownBy(() -> store.delete("now")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSnapshotOfADryRunIsNeitherListedNorActivated() throws IOException {
        publish("preview-1", NOW);

        assertThat(store.list()).isEmpty();
        assertThatThrownBy(() -> store.activate(new ActiveSnapshot(1, "preview-1"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileThatIsTakenOverIsTheSameFile() throws IOException {
        SnapshotFile file = publish("one", NOW).files().getLast();

        SnapshotManifest next;
        try (SnapshotDraft draft = store.begin("two")) {
            draft.share(store.file("one", file), file);
            next = draft.publish(63, NOW);
            assertThat(draft.sharedLength()).isEqualTo(5);
        }

        assertThat(next.files()).containsExactly(file);
        assertThat(Files.getAttribute(store.file("two", file), "unix:ino"))
                .isEqualTo(Files.getAttribute(store.file("one", file), "unix:ino"));
    }

    /** Nothing can be linked in an archive. */
    @Test
    void aFileThatCannotBeLinkedIsCopiedAndForcedToTheDisk() throws IOException {
        SnapshotFile file = publish("one", NOW).files().getLast();

        try (SnapshotDraft draft = store.begin("two")) {
            draft.share(store.file("one", file), file);
            assertThat(draft.unforced()).as("linked").doesNotContain(draft.folder().resolve(file.path()));
        }
        try (FileSystem archive = FileSystems.newFileSystem(root.resolve("archive.zip"), Map.of("create", "true"))) {
            Path elsewhere = archive.getPath("/one");
            Files.writeString(elsewhere, "index");
            try (SnapshotDraft draft = new SnapshotStore(archive.getPath("/")).begin("two")) {
                draft.share(elsewhere, file);
                assertThat(draft.unforced()).as("copied").contains(draft.folder().resolve(file.path()));
            }
        }
    }

    @Test
    void aDamagedFileIsNotTakenOver() throws IOException {
        SnapshotFile file = publish("one", NOW).files().getLast();
        Files.writeString(store.file("one", file), "xxxxx");

        try (SnapshotDraft draft = store.begin("two")) {
            assertThatThrownBy(() -> draft.share(store.file("one", file), file)).isInstanceOf(DamagedSnapshotException.class);
        }
    }

    @Test
    void theReportStandsBesideASnapshotAndIsNoPartOfIt() throws IOException {
        publish("v1", NOW);
        assertThat(store.report("v1")).isEmpty();

        store.keepReport("v1", "{}".getBytes());

        assertThat(store.report("v1")).isPresent();
        assertThat(store.manifest("v1").files()).extracting(SnapshotFile::path).doesNotContain("report.json");
    }

    private SnapshotManifest publish(String version, Instant createdAt) throws IOException {
        try (SnapshotDraft draft = store.begin(version)) {
            Files.writeString(draft.index().resolve("_0.cfs"), "index");
            Files.writeString(draft.index().resolve("write.lock"), "");
            Files.writeString(draft.articles().resolve("a.json"), "{}");
            return draft.publish(63, createdAt);
        }
    }
}
