package app.nearer.indexer.withdrawal;

import static app.nearer.indexer.Samples.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.Withdrawal;
import app.nearer.tipindex.DamagedSnapshotException;
import app.nearer.tipindex.DurableFiles;
import app.nearer.tipindex.SnapshotManifest;

class WithdrawalDeskTests {

    @TempDir
    Path folder;

    private StoreAccess access;
    private WithdrawalDesk desk;
    private SnapshotDesk snapshots;
    private String before;

    @BeforeEach
    void publish() throws IOException {
        Clock clock = Clock.systemUTC();
        access = StoreAccess.to(folder, clock);
        Activations activations = Activations.withoutBroker(access.store(), clock);
        desk = new WithdrawalDesk(access, activations, clock);
        snapshots = new SnapshotDesk(access, activations, clock);
        before = build(folder, 0, SampleArticle.of("one"), SampleArticle.of("two")).version();
        snapshots.activate(before);
    }

    @Test
    void anArticleIsGoneFromTheActiveSnapshotInOneStep() throws IOException {
        assertThat(desk.withdraw("two", " unsafe ")).isPresent();

        assertThat(articles()).containsExactly("one");
        assertThat(access.store().manifest(active()).documentCount()).isEqualTo(1);
        assertThat(desk.list()).extracting(Withdrawal::reason).containsExactly("unsafe");
    }

    @Test
    void goingBackDoesNotBringItBack() throws IOException {
        desk.withdraw("two", "");

        snapshots.activate(before);

        assertThat(active()).isNotEqualTo(before);
        assertThat(articles()).containsExactly("one");
    }

    @Test
    void aWithdrawalThatIsTakenBackHoldsNoLonger() throws IOException {
        desk.withdraw("two", "");

        assertThat(desk.takeBack("two")).isTrue();
        assertThat(desk.takeBack("two")).isFalse();

        snapshots.activate(before);
        assertThat(articles()).containsExactly("one", "two");
    }

    @Test
    void whatReadersDoNotHaveIsNotedAndNothingElse() throws IOException {
        build(folder, 1, SampleArticle.of("three"));

        assertThat(desk.withdraw("three", "")).isEmpty();

        assertThat(active()).isEqualTo(before);
        assertThat(desk.list()).hasSize(1);
    }

    @Test
    void whatCannotBeTakenFromADamagedSnapshotIsNotSaidToBeGone() throws IOException {
        Files.writeString(folder.resolve("snapshots/" + before + "/sources.json"), "{");

        assertThatThrownBy(() -> desk.withdraw("two", "")).isInstanceOf(DamagedSnapshotException.class);

        assertThat(desk.list()).as("it is noted").hasSize(1);
        assertThat(active()).isEqualTo(before);
    }

    @Test
    void anActiveSnapshotThatIsGoneIsNotTakenForOneWithoutTheArticle() throws IOException {
        build(folder, 1, SampleArticle.of("two"));
        DurableFiles.deleteTree(folder.resolve("snapshots/" + before));

        assertThatThrownBy(() -> desk.withdraw("two", "")).isInstanceOf(DamagedSnapshotException.class);
        assertThat(desk.list()).hasSize(1);
    }

    @Test
    void nothingIsMadeOfASnapshotOfAnotherVersion() throws IOException {
        Path manifest = access.store().manifestFile(before);
        String written = Files.readString(manifest);
        assertThat(written).contains("\"schema\":" + SnapshotManifest.SCHEMA);
        Files.writeString(manifest, written.replace("\"schema\":" + SnapshotManifest.SCHEMA, "\"schema\":1"));

        assertThatThrownBy(() -> desk.withdraw("two", "")).isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("another version");
        assertThatThrownBy(() -> snapshots.activate(before)).as("without what is withdrawn")
                .isInstanceOf(DamagedSnapshotException.class);

        assertThat(desk.list()).as("it is noted").hasSize(1);
        assertThat(access.store().list()).hasSize(1);
    }

    @Test
    void aMistypedIdIsNotNoted() throws IOException {
        assertThatThrownBy(() -> desk.withdraw("tow", "")).isInstanceOf(NoSuchFileException.class);
        assertThat(desk.list()).isEmpty();
    }

    private String active() throws IOException {
        return access.store().active().orElseThrow().version();
    }

    private Iterable<String> articles() throws IOException {
        return new SnapshotReader(access.store()).articles(active()).keySet();
    }
}
