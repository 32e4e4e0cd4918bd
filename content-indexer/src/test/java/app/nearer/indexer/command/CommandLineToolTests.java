package app.nearer.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.indexer.SampleArticle;
import app.nearer.tipindex.SnapshotStore;

import picocli.CommandLine;

class CommandLineToolTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path content;
    private Path store;

    @BeforeEach
    void write() throws IOException {
        content = folder.resolve("content");
        store = folder.resolve("store");
        SampleArticle.of("one").writeTo(content);
    }

    @Test
    void aCommandIsToldFromTheSettingsOfTheService() {
        assertThat(CommandLineTool.isMeant(new String[]{})).isFalse();
        assertThat(CommandLineTool.isMeant(new String[]{"--server.port=8083"})).isFalse();
        assertThat(CommandLineTool.isMeant(new String[]{"validate"})).isTrue();
        assertThat(CommandLineTool.isMeant(new String[]{"--help"})).isTrue();
    }

    @Test
    void goodContentIsValid() {
        assertThat(run("validate", content.toString())).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("1 file read: 1 accepted, 0 refused1 published");
    }

    @Test
    void problemsAreToldAsCompilersTellThem() throws IOException {
        SampleArticle.of("two").with("effort: 1", "effort: 7").writeTo(content);

        assertThat(run("validate", content.toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith(content + "/articles/two.md:15: \"effort\" must be 3 or less");
        assertThat(out.toString()).contains("2 files read: 1 accepted, 1 refused");
    }

    @Test
    void theCoverageIsPrintedWithItsHoles() {
        assertThat(run("validate", "--coverage", content.toString())).isEqualTo(1);
        assertThat(out.toString()).containsPattern("EMOTIONAL +0 +1 +0 ")
                .containsPattern("AFRAID_OF_REJECTION +1 +0 +0 +0 +1 +1 +0 +0\\R")
                .containsPattern("  AFRAID_OF_REJECTION +one\\R")
                .contains("hole: EMOTIONAL × PARTNER × effort 2: 1 found, 2 wanted",
                        "hole: articles graded 2 or 3 for AFRAID_OF_REJECTION: 1 found, 3 wanted");
    }

    @Test
    void knownGapsArePrintedAsSuchAndFilledOnesAreProblems() throws IOException {
        Files.writeString(content.resolve("gaps.yml"), """
                - id: rejection
                  need: articles graded 2 or 3 for AFRAID_OF_REJECTION
                  missing: One article only.
                - id: answered
                  need: an article graded 3 for AFRAID_OF_REJECTION
                  missing: No article is the answer.
                - id: asking-out
                  need: AFRAID_OF_REJECTION
                  missing: Nothing on asking someone out.
                """);

        assertThat(run("validate", "--coverage", content.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(
                "known hole: articles graded 2 or 3 for AFRAID_OF_REJECTION: 1 found, 3 wanted: One article only.",
                "known gap: AFRAID_OF_REJECTION: Nothing on asking someone out.",
                content + "/gaps.yml:4: \"an article graded 3 for AFRAID_OF_REJECTION\" of the gap answered is no hole");
    }

    @Test
    void aMistakeInTheListOfGapsIsAProblem() throws IOException {
        Files.writeString(content.resolve("gaps.yml"), "- id: one\n  need: SINGEL\n  missing: Nothing.\n");

        assertThat(run("validate", content.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("gaps.yml:2: there is no predicament SINGEL: did you mean SINGLE?");
    }

    @Test
    void aFolderThatIsNotThereIsAMistakeOfUse() {
        assertThat(run("validate", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder", "nowhere");
    }

    @Test
    void anUnknownCommandIsAMistakeOfUseAndShowsTheOthers() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("nonsense", "validate", "activate");
    }

    @Test
    void offlineTheStoreIsChangedWithoutTheService() throws IOException {
        assertThat(offline("index", "--content=" + content)).isZero();
        String first = active();
        SampleArticle.of("two").writeTo(content);
        assertThat(offline("index", "--content=" + content)).isZero();
        assertThat(active()).isNotEqualTo(first);
        assertThat(out.toString()).contains("1 new, 0 changed, 0 removed", "2 articles");

        assertThat(offline("activate", first)).isZero();

        assertThat(active()).isEqualTo(first);
        assertThat(out.toString()).contains("snapshot " + first + " is active (activation 3)");
    }

    @Test
    void offlineTheSnapshotsAreListedAndTheActiveOneIsMarked() throws IOException {
        offline("index", "--content=" + content);
        out.getBuffer().setLength(0);

        assertThat(offline("snapshots")).isZero();

        assertThat(out.toString()).startsWith("* " + active()).contains("1 article");
    }

    @Test
    void whatCannotBeActivatedIsNamed() {
        assertThat(offline("activate", "20261121T120000.000Z")).isEqualTo(3);
        assertThat(err.toString()).contains("There is no snapshot 20261121T120000.000Z.");
        assertThat(offline("activate", "../elsewhere")).isEqualTo(2);
    }

    @Test
    void aServiceThatIsAwayIsNamedWithWhatCanBeDone() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "any");

        assertThat(run("replicas", "--service=http://localhost:1", "--password-file=" + password)).isEqualTo(3);
        assertThat(err.toString()).contains("No service answers at http://localhost:1");
    }

    private String active() throws IOException {
        return new SnapshotStore(store).active().orElseThrow().version();
    }

    private int offline(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--offline";
        arguments[2] = "--store=" + store;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
