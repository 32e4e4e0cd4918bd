package app.nearer.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import app.nearer.indexer.draft.Draft;
import app.nearer.indexer.draft.DraftDesk;
import app.nearer.indexer.draft.DraftFolder;
import app.nearer.indexer.extract.UnreadablePageException;
import app.nearer.indexer.fetch.FetchProperties;
import app.nearer.indexer.fetch.PageFetcher;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.proposal.Agreement;
import app.nearer.indexer.proposal.CrossValidation;
import app.nearer.indexer.proposal.CrossValidation.Comparison;
import app.nearer.indexer.proposal.Label;
import app.nearer.indexer.proposal.Label.Kind;
import app.nearer.indexer.run.LibraryReader;
import app.nearer.indexer.source.ContentFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes drafts of pages. */
@Command(name = "import", description = {"Make drafts of pages: HTML, plain text, RSS or Atom, from files or from the web.",
        "Each is written with proposed tags and what led to them, for an editor to finish; nothing is published. Needs nothing that runs."})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "${env:NEARER_CONTENT_DIRECTORY:-content}", description = {
            "The folder of the library, which proposals are learnt from.", "Here: ${DEFAULT-VALUE}"})
    private Path content;

    @Option(names = "--drafts", paramLabel = "DIR", defaultValue = "${env:NEARER_DRAFTS_DIRECTORY:-.data/drafts}", description = {
            "The folder that drafts are written into; also by NEARER_DRAFTS_DIRECTORY.", "Here: ${DEFAULT-VALUE}"})
    private Path drafts;

    @Option(names = "--measure", description = "Instead: measure by cross-validation how well proposals agree with the tags of the library.")
    private boolean measure;

    @Parameters(arity = "0..*", paramLabel = "FILE|URL", description = "Pages.")
    private List<String> pages = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (measure == !pages.isEmpty()) {
            throw CommandFailure.usage("Name some pages, or ask for --measure.");
        }
        if (measure) {
            measure(spec.commandLine().getOut());
            return ExitCode.OK;
        }
        boolean all = true;
        try (PageFetcher fetcher = new PageFetcher(FetchProperties.USUAL)) {
            DraftDesk desk = new DraftDesk(new LibraryReader(new ContentFolder(content)), new DraftFolder(drafts), fetcher,
                    Clock.systemUTC());
            for (String page : pages) {
                all &= make(desk, page);
            }
        }
        return all ? ExitCode.OK : CommandLineTool.IN_THE_WAY;
    }

    private boolean make(DraftDesk desk, String page) {
        try {
            List<Draft> made = page.matches("(?i)[a-z][a-z0-9+.-]*://.*")
                    ? desk.make(URI.create(page))
                    : desk.make(page, "", Files.readAllBytes(Path.of(page)));
            made.forEach(this::print);
            return true;
        } catch (IOException | UnreadablePageException | IllegalArgumentException e) {
            spec.commandLine().getErr().printf("%s: %s%n", page, CommandFailure.inPlainWords(e));
            return false;
        }
    }

    private void print(Draft draft) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s: %s, in %d passages%n", drafts.resolve(draft.file()), draft.title(), draft.passages());
        draft.proposals().forEach(proposal -> out.printf(Locale.ROOT, "  %-26s %.2f  %s%n", proposal.label().name(),
                proposal.confidence(), String.join(", ", proposal.words())));
        draft.duplicates().forEach(duplicate -> out.printf(Locale.ROOT, "  says nearly what %s says (%.2f)%n", duplicate.name(),
                duplicate.share()));
    }

    private void measure(PrintWriter out) throws IOException {
        Comparison found = CrossValidation.of(new LibraryReader(new ContentFolder(content)).read(Progress.NONE));
        out.printf("%d tips and parts of articles, in 10 rounds, each asked about without its article%n", found.texts());
        out.printf("%-27s %5s   %-17s  %-17s  %-17s%n", "", "texts", "list of words", "likeness", "both, as drafts");
        out.printf("%-27s %5s   %s  %s  %s%n", "", "", "prec. rec.  F1   ", "prec. rec.  F1   ", "prec. rec.  F1");
        found.both().keySet().stream().sorted(Comparator.naturalOrder()).forEach(label -> line(out, label, found));
        for (Kind kind : Kind.values()) {
            out.printf("%-27s         %s  %s  %s%n", "all of " + kind.name().toLowerCase(Locale.ROOT), all(kind, found.words()),
                    all(kind, found.likeness()), all(kind, found.both()));
        }
    }

    private static void line(PrintWriter out, Label label, Comparison found) {
        Agreement both = found.both().get(label);
        out.printf("%-27s %5d   %s  %s  %s%n", label.name(), both.right() + both.missed(), figures(found.words().get(label)),
                figures(found.likeness().get(label)), figures(both));
    }

    private static String all(Kind kind, Map<Label, Agreement> agreements) {
        return figures(Agreement.sum(agreements.entrySet()
                .stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .toList()));
    }

    private static String figures(Agreement agreement) {
        return agreement.right() + agreement.wrong() == 0
                ? "  –    –    –   "
                : String.format(Locale.ROOT, "%.2f  %.2f  %.2f ", agreement.precision(), agreement.recall(), agreement.f1());
    }
}
