package app.nearer.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.ContentIndexer;
import app.nearer.indexer.SampleArticle;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.preview.ListsAwayException;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.SnapshotStore;

/** What is beyond the control of a run: that it is killed, and that the disk is full. */
class MishapTests {

    private static final RunRequest PUBLISH = RunRequest.toPublish(Cause.OPERATOR);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = folder.resolve("content");
        SampleArticle.of("one").writeTo(content);
    }

    @Test
    void aKilledRunLeavesTheActiveSnapshotAndTheNextOneWorks() throws Exception {
        Path root = folder.resolve("store");
        SnapshotStore store = new SnapshotStore(root);
        indexing(root).run(PUBLISH, Progress.NONE);
        ActiveSnapshot before = store.active().orElseThrow();
        writeMore(1_500);

        Process run = command("index", "--offline", "--full", "--store=" + root, "--content=" + content);
        awaitDraft(root, run);
        run.destroyForcibly().waitFor();

        assertThat(drafts(root)).as("left behind").isNotEmpty();
        assertThat(store.active()).contains(before);
        assertThat(store.list()).hasSize(1);

        RunReport report = indexing(root).run(PUBLISH, Progress.NONE);

        assertThat(report.added()).hasSize(1_500);
        assertThat(drafts(root)).isEmpty();
    }

    @Test
    void ofTwoProcessesAtOnceTheSecondIsToldOfTheFirst() throws Exception {
        Path root = folder.resolve("store");
        writeMore(1_500);
        Process first = command("index", "--offline", "--store=" + root, "--content=" + content);
        awaitDraft(root, first);

        assertThatThrownBy(() -> StoreAccess.to(root, Clock.systemUTC()).lock().acquire("a second run"))
                .hasMessageContaining("an index run (process " + first.pid());

        assertThat(first.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
    }

    @Test
    void aFullDiskChangesNothingAndWithRoomTheNextRunWorks() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        mountOrSkip(disk);
        try {
            SnapshotStore store = new SnapshotStore(disk);
            indexing(disk).run(PUBLISH, Progress.NONE);
            ActiveSnapshot before = store.active().orElseThrow();
            writeMore(500);

            assertThatThrownBy(() -> indexing(disk).run(PUBLISH, Progress.NONE)).isInstanceOf(IOException.class)
                    .satisfies(e -> assertThat(Failures.inPlainWords((Exception) e)).contains("disk", "is full", "untouched"));

            assertThat(store.active()).contains(before);
            assertThat(drafts(disk)).isEmpty();
            for (int i = 10; i < 500; i++) {
                Files.delete(content.resolve("articles/more-" + i + ".md"));
            }
            assertThat(indexing(disk).run(PUBLISH, Progress.NONE).added()).hasSize(10);
        } finally {
            assertThat(exit("umount", disk.toString())).isZero();
        }
    }

    private static void mountOrSkip(Path disk) throws Exception {
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && exit("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()) == 0;
        if (!mounted) {
            System.out.println("SKIPPED the test of a full disk: a small tmpfs cannot be mounted here");
        }
        assumeThat(mounted).as("a small tmpfs can be mounted").isTrue();
    }

    private static int exit(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void writeMore(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            SampleArticle.of("more-" + i).writeTo(content);
        }
    }

    private static Process command(String... arguments) throws IOException {
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), ContentIndexer.class.getName());
        return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitDraft(Path root, Process run) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (drafts(root).isEmpty()) {
            assertThat(run.isAlive()).as("the run goes on").isTrue();
            assertThat(System.nanoTime()).as("not for ever").isLessThan(end);
            Thread.sleep(1);
        }
    }

    private static List<Path> drafts(Path root) throws IOException {
        if (Files.notExists(root.resolve("snapshots"))) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(root.resolve("snapshots"))) {
            return found.filter(path -> path.getFileName().toString().startsWith(".")).toList();
        }
    }

    private Indexing indexing(Path root) {
        Clock clock = Clock.systemUTC();
        return new Indexing(new LibraryReader(new ContentFolder(content)), StoreAccess.to(root, clock),
                Activations.withoutBroker(new SnapshotStore(root), clock), (snapshot, result) -> {
                    throw new ListsAwayException("nobody answers");
                }, clock);
    }
}
