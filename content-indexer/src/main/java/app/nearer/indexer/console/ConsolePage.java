package app.nearer.indexer.console;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.replica.Replicas;
import app.nearer.indexer.run.Failures;
import app.nearer.indexer.run.IndexRun;
import app.nearer.indexer.run.IndexRuns;
import app.nearer.indexer.run.Mode;
import app.nearer.indexer.run.RunInProgressException;
import app.nearer.indexer.run.RunRequest;
import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.words.Wording;
import app.nearer.tipindex.DamagedSnapshotException;

import jakarta.servlet.http.HttpServletResponse;

/** The console, one page; its forms come back to it. */
@Controller
class ConsolePage {

    private final IndexRuns runs;
    private final SnapshotDesk desk;
    private final Replicas replicas;
    private final LibraryView library;
    private final ConsoleDesks desks;
    private final Clock clock;

    ConsolePage(IndexRuns runs, SnapshotDesk desk, Replicas replicas, LibraryView library, ConsoleDesks desks, Clock clock) {
        this.runs = runs;
        this.desk = desk;
        this.replicas = replicas;
        this.library = library;
        this.desks = desks;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) throws IOException {
        List<IndexRun> known = runs.list();
        model.addAttribute("words", new Wording(clock.instant()));
        model.addAttribute("published", desk.published().orElse(null));
        model.addAttribute("running",
                known.stream().filter(run -> run.state() == IndexRun.State.RUNNING).findFirst().orElse(null));
        model.addAttribute("last", known.stream().filter(run -> run.state() != IndexRun.State.RUNNING).findFirst().orElse(null));
        model.addAttribute("runs", known);
        model.addAttribute("snapshots", desk.list());
        model.addAttribute("damaged", desk.damaged());
        model.addAttribute("replicas", replicas.list());
        model.addAttribute("names", new Names());
        model.addAttribute("drafts", desks.drafts().list());
        model.addAttribute("withdrawals", desks.withdrawals().list());
        model.addAttribute("letters", desks.letters().seen());
        model.addAttribute("readers", desks.readers().last().orElse(null));
        model.addAttribute("step", ReaderTotalsEvent.STEP);
        showLibrary(model);
        return "console";
    }

    private void showLibrary(Model model) {
        try {
            Library now = library.library();
            model.addAttribute("heat", HeatMap.of(Coverage.of(now)));
            model.addAttribute("stages", now.stages(library.today()));
        } catch (IOException e) {
            model.addAttribute("unread", Failures.inPlainWords(e));
        }
    }

    @PostMapping("/index-runs")
    String run(@RequestParam(defaultValue = "PUBLISH") Mode mode, @RequestParam(defaultValue = "false") boolean full, Model model,
            HttpServletResponse response) throws IOException {
        try {
            runs.start(RunRequest.of(mode, full));
            return "redirect:/#run";
        } catch (RunInProgressException e) {
            return problem(HttpStatus.CONFLICT, e.getMessage(), model, response);
        }
    }

    @PostMapping("/activations")
    String activate(@RequestParam String version, Model model, HttpServletResponse response) throws IOException {
        try {
            desk.activate(version);
            return "redirect:/#published";
        } catch (NoSuchFileException e) {
            return problem(HttpStatus.NOT_FOUND, "There is no snapshot %s any more.".formatted(version), model, response);
        } catch (DamagedSnapshotException e) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Nothing was changed: %s.".formatted(e.getMessage()), model,
                    response);
        } catch (StoreBusyException e) {
            return problem(HttpStatus.CONFLICT, e.getMessage(), model, response);
        }
    }

    private String problem(HttpStatus status, String message, Model model, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        model.addAttribute("problem", message);
        return show(model);
    }
}
