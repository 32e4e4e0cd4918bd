package app.nearer.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.RunReport.Outcome;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.tipindex.SnapshotStore;

class IndexingTests {

    @TempDir
    Path folder;

    private Path content;
    private SnapshotStore store;
    private Indexing indexing;

    @BeforeEach
    void write() throws IOException {
        content = folder.resolve("content");
        SampleArticle.of("one").writeTo(content);
        SampleArticle.of("two").writeTo(content);
        store = new SnapshotStore(folder.resolve("store"));
        indexing = indexing(content);
    }

    @Test
    void aRunEndsWithASnapshotThatWaitsForItsReaders() throws IOException {
        RunReport report = indexing.run(Cause.OPERATOR, Progress.NONE);

        assertThat(report.outcome()).isEqualTo(Outcome.WAITING);
        assertThat(report.added()).containsExactly("one", "two");
        assertThat(report.shown()).isEqualTo(2);
        assertThat(report.tips()).isEqualTo(2);
        assertThat(report.bytes()).isPositive();
        assertThat(report.seconds()).containsOnlyKeys(Phase.READING, Phase.BUILDING, Phase.VERIFYING);
        assertThat(store.active().orElseThrow().version()).isEqualTo(report.snapshot());
    }

    @Test
    void theNextRunSaysWhatDiffers() throws IOException {
        indexing.run(Cause.OPERATOR, Progress.NONE);
        SampleArticle.of("one").with("A title", "Another title").writeTo(content);
        Files.delete(content.resolve("articles/two.md"));
        SampleArticle.of("three").writeTo(content);

        RunReport report = indexing.run(Cause.OPERATOR, Progress.NONE);

        assertThat(report.added()).containsExactly("three");
        assertThat(report.changed()).containsExactly("one");
        assertThat(report.removed()).containsExactly("two");
        assertThat(report.sequence()).isEqualTo(2);
    }

    @Test
    void aBadFileIsReportedAndTheGoodOnesGoOn() throws IOException {
        SampleArticle.of("two").with("effort: 1", "effort: 5").writeTo(content);

        RunReport report = indexing.run(Cause.OPERATOR, Progress.NONE);

        assertThat(report.read()).isEqualTo(2);
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.refusedFiles()).isEqualTo(1);
        assertThat(report.refused()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("articles/two.md");
            assertThat(problem.line()).isEqualTo(15);
        });
        assertThat(report.shown()).isEqualTo(1);
    }

    @Test
    void unchangedContentMakesNoSecondSnapshot() throws IOException {
        indexing.run(Cause.OPERATOR, Progress.NONE);

        RunReport report = indexing.run(Cause.OPERATOR, Progress.NONE);

        assertThat(report.sequence()).isEqualTo(1);
        assertThat(report.added()).isEmpty();
        assertThat(store.list()).hasSize(1);
    }

    @Test
    void aDamagedActiveSnapshotIsBuiltAnew() throws IOException {
        String damaged = indexing.run(Cause.OPERATOR, Progress.NONE).snapshot();
        Files.writeString(folder.resolve("store/snapshots/" + damaged + "/articles/one.json"), "{}");

        RunReport report = indexing.run(Cause.OPERATOR, Progress.NONE);

        assertThat(report.snapshot()).isNotEqualTo(damaged);
        assertThat(store.active().orElseThrow().sequence()).isEqualTo(2);
    }

    @Test
    void anEmptyFolderChangesNothing() throws IOException {
        String before = indexing.run(Cause.OPERATOR, Progress.NONE).snapshot();
        Files.delete(content.resolve("articles/one.md"));
        Files.delete(content.resolve("articles/two.md"));

        RunReport report = indexing.run(Cause.OPERATOR, Progress.NONE);

        assertThat(report.outcome()).isEqualTo(Outcome.NOTHING_TO_SHOW);
        assertThat(report.removed()).isEmpty();
        assertThat(store.active().orElseThrow().version()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> indexing(nowhere).run(Cause.OPERATOR, Progress.NONE))
                .isInstanceOf(NotDirectoryException.class)
                .satisfies(e -> assertThat(Failures.inPlainWords((Exception) e)).contains(nowhere.toString(),
                        "NEARER_CONTENT_DIRECTORY"));
    }

    @Test
    void itsPhasesAreToldWithTheirSteps() throws IOException {
        List<String> heard = new ArrayList<>();

        indexing.run(Cause.OPERATOR, new Progress() {

            @Override
            public void begin(Phase phase, int total) {
                heard.add(phase + " of " + total);
            }

            @Override
            public void step() {
                heard.add("step");
            }
        });

        assertThat(heard).startsWith("READING of 2", "step", "step", "BUILDING of 2", "step", "step")
                .anyMatch(phase -> phase.startsWith("VERIFYING of "));
    }

    private Indexing indexing(Path content) {
        Clock clock = Clock.systemUTC();
        return new Indexing(new ContentFolder(content), store, new StoreLock(folder.resolve("store"), clock),
                Activations.withoutBroker(store, clock), clock);
    }
}
