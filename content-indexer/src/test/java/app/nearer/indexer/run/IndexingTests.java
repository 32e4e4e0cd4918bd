package app.nearer.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.preview.ListChange;
import app.nearer.indexer.preview.ListsAwayException;
import app.nearer.indexer.preview.SampleProfiles;
import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.run.RunReport.Outcome;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.snapshot.Withdrawal;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.Problem;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DurableFiles;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.SnapshotFile;
import app.nearer.tipindex.SnapshotStore;

class IndexingTests {

    private static final RunRequest DRY_RUN = RunRequest.of(Mode.DRY_RUN, false);
    private static final RunRequest PUBLISH = RunRequest.toPublish(Cause.OPERATOR);

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private boolean away;
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
        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.outcome()).isEqualTo(Outcome.WAITING);
        assertThat(report.added()).containsExactly("one", "two");
        assertThat(report.shown()).isEqualTo(2);
        assertThat(report.tips()).isEqualTo(2);
        assertThat(report.bytes()).isPositive();
        assertThat(report.seconds()).containsOnlyKeys(Phase.READING, Phase.BUILDING, Phase.VERIFYING);
        assertThat(store.active().orElseThrow().version()).isEqualTo(report.snapshot());
    }

    @Test
    void aRunNoticesWhatIsDueForReviewAndWhatConcernsSafetyAndNobodyReviewed() throws IOException {
        SampleArticle.of("one").with("review-by: 2027-11-01", "review-by: 2020-02-29").writeTo(content);
        SampleArticle.of("two").with("support-first: false", "support-first: true").writeTo(content);

        assertThat(indexing.run(PUBLISH, Progress.NONE).notices()).extracting(Problem::message).containsExactly(
                "it was to be read again by 2020-02-29: do, and then set the next day",
                "it concerns safety, and 0 of 2 professionals have reviewed it");
    }

    @Test
    void theNextRunSaysWhatDiffers() throws IOException {
        indexing.run(PUBLISH, Progress.NONE);
        SampleArticle.of("one").with("A title", "Another title").writeTo(content);
        Files.delete(content.resolve("articles/two.md"));
        SampleArticle.of("three").writeTo(content);

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.added()).containsExactly("three");
        assertThat(report.changed()).containsExactly("one");
        assertThat(report.removed()).containsExactly("two");
        assertThat(report.sequence()).isEqualTo(2);
    }

    @Test
    void aBadFileIsReportedAndTheGoodOnesGoOn() throws IOException {
        SampleArticle.of("two").with("effort: 1", "effort: 5").writeTo(content);

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

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
        indexing.run(PUBLISH, Progress.NONE);

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.sequence()).isEqualTo(1);
        assertThat(report.added()).isEmpty();
        assertThat(store.list()).hasSize(1);
    }

    @Test
    void synonymsAloneReachReadersAndNothingElseIsFetched() throws IOException {
        indexing.run(PUBLISH, Progress.NONE);
        Files.writeString(content.resolve("synonyms.txt"), "row, fight\n");
        assertThat(indexing.run(DRY_RUN, Progress.NONE).isOfChanges()).isTrue();

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.sequence()).isEqualTo(2);
        assertThat(report.synonyms()).isTrue();
        assertThat(report.changed()).isEmpty();
        assertThat(report.newBytes()).isLessThan(report.bytes() / 2);
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(store.index(report.snapshot())))) {
            assertThat(index.getIndexCommit().getUserData()).containsEntry(PageFields.SYNONYMS, "row, fight\n");
        }
        assertThat(indexing.run(PUBLISH, Progress.NONE).outcome()).isNotEqualTo(Outcome.PUBLISHED);
        assertThat(store.list()).hasSize(2);
    }

    @Test
    void aDamagedActiveSnapshotIsBuiltAnew() throws IOException {
        String damaged = indexing.run(PUBLISH, Progress.NONE).snapshot();
        Files.writeString(folder.resolve("store/snapshots/" + damaged + "/articles/one.json"), "{}");

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.snapshot()).isNotEqualTo(damaged);
        assertThat(store.active().orElseThrow().sequence()).isEqualTo(2);
    }

    @Test
    void anEmptyFolderChangesNothing() throws IOException {
        String before = indexing.run(PUBLISH, Progress.NONE).snapshot();
        Files.delete(content.resolve("articles/one.md"));
        Files.delete(content.resolve("articles/two.md"));

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.outcome()).isEqualTo(Outcome.NOTHING_TO_SHOW);
        assertThat(report.removed()).isEmpty();
        assertThat(store.active().orElseThrow().version()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> indexing(nowhere).run(PUBLISH, Progress.NONE))
                .isInstanceOf(NotDirectoryException.class)
                .satisfies(e -> assertThat(Failures.inPlainWords((Exception) e)).contains(nowhere.toString(),
                        "NEARER_CONTENT_DIRECTORY"));
    }

    @Test
    void itsPhasesAreToldWithTheirSteps() throws IOException {
        List<String> heard = new ArrayList<>();

        indexing.run(PUBLISH, new Progress() {

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

    @Test
    void aDryRunChangesNothingAndSaysWhatWouldChange() throws IOException {
        indexing.run(PUBLISH, Progress.NONE);
        ActiveSnapshot before = store.active().orElseThrow();
        SampleArticle.of("three").writeTo(content);
        SampleArticle.of("one").with("A title", "Another title").writeTo(content);
        Files.delete(content.resolve("articles/two.md"));

        RunReport report = indexing.run(DRY_RUN, Progress.NONE);

        assertThat(report.outcome()).isEqualTo(Outcome.DRY_RUN);
        assertThat(report.added()).containsExactly("three");
        assertThat(report.changed()).containsExactly("one");
        assertThat(report.removed()).containsExactly("two");
        assertThat(store.active()).contains(before);
        assertThat(store.list()).hasSize(1);
        assertThat(folder.resolve("store/snapshots")).isDirectoryContaining("glob:**/" + before.version());
        assertThat(asked).allSatisfy(version -> assertThat(version).matches(before.version() + "|preview-.*"))
                .hasSize(2 * SampleProfiles.ALL.size());
        assertThat(report.lists().changes()).hasSameSizeAs(SampleProfiles.ALL).allSatisfy(change -> {
            assertThat(change.leaving()).extracting(ListChange.Entry::id).containsExactly("of " + before.version());
            assertThat(change.entering()).hasSize(1);
        });
    }

    @Test
    void aDryRunWithoutRecommendationServiceSaysSoAndTellsTheRest() throws IOException {
        indexing.run(PUBLISH, Progress.NONE);
        SampleArticle.of("three").writeTo(content);
        away = true;

        RunReport report = indexing.run(DRY_RUN, Progress.NONE);

        assertThat(report.added()).containsExactly("three");
        assertThat(report.lists().unknown()).isEqualTo("nobody answers");
        assertThat(folder.resolve("store/snapshots").toFile().list()).hasSize(1);
    }

    @Test
    void whatIsPreparedWaitsAndIsPublishedAsItStands() throws IOException {
        String published = indexing.run(PUBLISH, Progress.NONE).snapshot();
        SampleArticle.of("three").writeTo(content);

        RunReport prepared = indexing.run(RunRequest.of(Mode.PREPARE, false), Progress.NONE);

        assertThat(prepared.outcome()).isEqualTo(Outcome.PREPARED);
        assertThat(prepared.sequence()).isNull();
        assertThat(prepared.added()).containsExactly("three");
        assertThat(store.active().orElseThrow().version()).isEqualTo(published);

        RunReport run = indexing.run(PUBLISH, Progress.NONE);

        assertThat(run.snapshot()).isEqualTo(prepared.snapshot());
        assertThat(store.list()).hasSize(2);
    }

    @Test
    void aChangeOfOneArticleTakesOverTheFilesOfTheOthers() throws IOException {
        for (int i = 0; i < 10; i++) {
            SampleArticle.of("more-" + i).writeTo(content);
        }
        String first = indexing.run(PUBLISH, Progress.NONE).snapshot();
        SampleArticle.of("one").with("A title", "Another title").writeTo(content);

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        Set<String> before = checksums(first, "index/");
        Set<String> after = checksums(report.snapshot(), "index/");
        assertThat(after).hasSizeGreaterThan(before.size() - 2);
        assertThat(before.stream().filter(after::contains)).as("all but the list of segments").hasSize(before.size() - 1);
        assertThat(report.newBytes()).isPositive().isLessThan(report.bytes());
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(store.index(report.snapshot())))) {
            assertThat(index.numDocs()).as("as many pages as tips").isEqualTo(24);
            assertThat(index.leaves()).hasSize(2);
        }
    }

    @Test
    void aFullRunBuildsOneSegmentAgain() throws IOException {
        indexing.run(PUBLISH, Progress.NONE);
        SampleArticle.of("one").with("A title", "Another title").writeTo(content);
        indexing.run(PUBLISH, Progress.NONE);

        RunReport report = indexing.run(RunRequest.of(Mode.PUBLISH, true), Progress.NONE);

        assertThat(report.isOfChanges()).isFalse();
        assertThat(report.newBytes()).isEqualTo(report.bytes());
        try (DirectoryReader index = DirectoryReader.open(FSDirectory.open(store.index(report.snapshot())))) {
            assertThat(index.leaves()).hasSize(1);
        }
    }

    @Test
    void manySmallChangesDoNotPileUp() throws IOException {
        for (int i = 0; i < 40; i++) {
            SampleArticle.of("one").with("A title", "Title " + i).writeTo(content);
            indexing.run(PUBLISH, Progress.NONE);
        }

        try (DirectoryReader index = DirectoryReader
                .open(FSDirectory.open(store.index(store.active().orElseThrow().version())))) {
            assertThat(index.numDocs()).as("as many pages as tips").isEqualTo(4);
            assertThat(index.leaves()).hasSizeLessThan(12);
        }
    }

    @Test
    void aDamagedFileIsNotTakenOver() throws IOException {
        String damaged = indexing.run(PUBLISH, Progress.NONE).snapshot();
        Files.writeString(folder.resolve("store/snapshots/" + damaged + "/articles/two.json"), "{}");
        SampleArticle.of("one").with("A title", "Another title").writeTo(content);

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.newBytes()).isEqualTo(report.bytes());
        assertThat(report.changed()).containsExactly("one");
    }

    @Test
    void theReportIsKeptWithTheSnapshot() throws IOException {
        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(RunReports.of(store, report.snapshot())).contains(report);
    }

    @Test
    void whatAKilledRunLeftIsRemovedByTheNext() throws IOException {
        Path left = folder.resolve("store/snapshots/.draft-20261121T000000.000Z/index");
        Files.createDirectories(left);
        Files.writeString(left.resolve("_0.fdt"), "half");

        indexing.run(PUBLISH, Progress.NONE);

        assertThat(left).doesNotExist();
    }

    @Test
    void aSourceThatVanishesHalfWayChangesNothingAndTheNextRunWorks() throws IOException {
        String before = indexing.run(PUBLISH, Progress.NONE).snapshot();
        SampleArticle.of("three").writeTo(content);

        assertThatThrownBy(() -> indexing.run(PUBLISH, new Vanishing(content.resolve("articles"))))
                .isInstanceOf(NoSuchFileException.class)
                .satisfies(e -> assertThat(Failures.inPlainWords((Exception) e)).contains("is gone. Start another run"));

        assertThat(store.active().orElseThrow().version()).isEqualTo(before);
        assertThat(store.list()).hasSize(1);
        SampleArticle.of("one").writeTo(content);
        assertThat(indexing.run(PUBLISH, Progress.NONE).shown()).isEqualTo(1);
    }

    @Test
    void whatOperatorsHaveWithdrawnStaysOutWhateverItsFileSays() throws IOException {
        Clock clock = Clock.systemUTC();
        StoreAccess access = StoreAccess.to(folder.resolve("store"), clock);
        try (StoreLock.Held held = access.lock().acquire("a test")) {
            access.withdrawals().add(held, new Withdrawal("two", clock.instant(), "unsafe"));
        }

        RunReport report = indexing.run(PUBLISH, Progress.NONE);

        assertThat(report.added()).containsExactly("one");
        assertThat(report.withheld()).containsExactly("two");
    }

    /** Deletes a folder once the first file of it was read. */
    private record Vanishing(Path folder) implements Progress {

        @Override
        public void begin(Phase phase, int total) {
            // it is the first step that counts
        }

        @Override
        public void step() {
            try {
                DurableFiles.deleteTree(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Set<String> checksums(String version, String folder) throws IOException {
        return store.manifest(version)
                .files()
                .stream()
                .filter(file -> file.path().startsWith(folder))
                .map(SnapshotFile::sha256)
                .collect(Collectors.toSet());
    }

    private List<ListItem> lists(String snapshot, QuizResultEvent result) {
        if (away) {
            throw new ListsAwayException("nobody answers");
        }
        asked.add(snapshot);
        return List.of(new ListItem("of " + snapshot, null, "Title", "Summary", null, 1, 1, 0, List.of()));
    }

    private Indexing indexing(Path content) {
        Clock clock = Clock.systemUTC();
        return new Indexing(new LibraryReader(new ContentFolder(content)), StoreAccess.to(folder.resolve("store"), clock),
                Activations.withoutBroker(store, clock), this::lists, clock);
    }
}
