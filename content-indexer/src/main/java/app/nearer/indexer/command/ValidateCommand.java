package app.nearer.indexer.command;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.coverage.GapReview;
import app.nearer.indexer.coverage.PredicamentTable;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.Concepts;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.KnownGap;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.Stage;
import app.nearer.indexer.source.SupportLines;
import app.nearer.indexer.style.Style;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks all files, and changes nothing. */
@Command(name = "validate", description = "Check all files and say what is wrong with which, by line. Changes nothing, and needs nothing that runs.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "${env:NEARER_CONTENT_DIRECTORY:-content}", description = {
            "The folder of the library; also by NEARER_CONTENT_DIRECTORY.", "Here: ${DEFAULT-VALUE}"})
    private Path content;

    @Option(names = "--coverage", description = "Also count what there is for each need and each predicament, and name the holes and the known gaps.")
    private boolean coverage;

    @Option(names = "--style", description = "Also say what is long, hard to read, repeated or incomplete.")
    private boolean style;

    @Override
    public Integer call() throws IOException {
        Library library = read();
        List<Problem> problems = new ArrayList<>(library.problems());
        problems.addAll(problemsOfTheLists(library));
        Printer printer = new Printer(spec.commandLine().getOut());
        printer.problems(content.toString(), problems);
        printer.notices(content.toString(), library.notices(LocalDate.now()));
        printer.read(library.read(), library.accepted().size());
        stages(library);
        boolean good = problems.isEmpty();
        if (style) {
            good &= readsWell(Style.of(library), printer);
        }
        if (coverage) {
            good &= covers(library, printer);
        }
        return good ? ExitCode.OK : CommandLineTool.CONTENT_PROBLEMS;
    }

    private void stages(Library library) {
        String stages = library.stages(LocalDate.now()).entrySet().stream()
                .map(stage -> "%d %s".formatted(stage.getValue(), word(stage.getKey())))
                .collect(Collectors.joining(", "));
        if (!stages.isEmpty()) {
            spec.commandLine().getOut().println(stages);
        }
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case DRAFT -> "in draft";
            case PUBLISHED -> "published";
            case DUE_FOR_REVIEW -> "published and due for review";
            case WITHDRAWN -> "withdrawn";
            case REPLACED -> "withdrawn and leading to another";
        };
    }

    private List<Problem> problemsOfTheLists(Library library) throws IOException {
        ContentFolder folder = new ContentFolder(content);
        List<Problem> problems = new ArrayList<>();
        folder.find(Concepts.FILE).ifPresent(file -> problems.addAll(Concepts.problems(file, library)));
        folder.find(SupportLines.FILE).ifPresent(file -> problems.addAll(SupportLines.problems(file)));
        problems.addAll(gaps().problems());
        return problems;
    }

    private boolean readsWell(Style found, Printer printer) {
        printer.problems(content.toString(), found.problems());
        spec.commandLine().getOut().printf(Locale.ROOT,
                "style: %d articles of %.0f to %.0f words (median %.0f), reading ease %.0f to %.0f (median %.0f), %d to look at%n",
                found.articles(), found.words().least(), found.words().most(), found.words().median(), found.ease().least(),
                found.ease().most(), found.ease().median(), found.problems().size());
        return found.problems().isEmpty();
    }

    private boolean covers(Library library, Printer printer) throws IOException {
        GapReview review = GapReview.of(library, gaps());
        new CoveragePrinter(spec.commandLine().getOut()).print(Coverage.of(library), PredicamentTable.of(library), review);
        printer.problems(content.toString(), review.filled().stream().map(ValidateCommand::isNoHole).toList());
        return review.isUpToDate();
    }

    private static Problem isNoHole(KnownGap gap) {
        return new Problem(Gaps.FILE, gap.line(),
                "\"%s\" of the gap %s is no hole: take the gap out, or write its need as --coverage does"
                        .formatted(gap.need(), gap.id()));
    }

    private Gaps gaps() throws IOException {
        return new LibraryReader(new ContentFolder(content)).gaps();
    }

    private Library read() throws IOException {
        try (ConsoleProgress progress = ConsoleProgress.onErrorStream()) {
            return new LibraryReader(new ContentFolder(content)).read(progress);
        } catch (NotDirectoryException e) {
            throw CommandFailure.usage("There is no folder %s.".formatted(content));
        }
    }
}
