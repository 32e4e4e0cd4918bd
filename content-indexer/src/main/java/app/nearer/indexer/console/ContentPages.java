package app.nearer.indexer.console;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.activation.SnapshotDesk;
import app.nearer.indexer.draft.Draft;
import app.nearer.indexer.draft.DraftDesk;
import app.nearer.indexer.draft.DraftFolder;
import app.nearer.indexer.extract.UnreadablePageException;
import app.nearer.indexer.run.RunReports;
import app.nearer.indexer.snapshot.SnapshotReader;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.snapshot.StoreBusyException;
import app.nearer.indexer.source.ReadFile;
import app.nearer.indexer.withdrawal.WithdrawalDesk;
import app.nearer.indexer.words.Wording;
import app.nearer.tipindex.ActiveSnapshot;
import app.nearer.tipindex.DamagedSnapshotException;

/** The pages behind the console: items, one snapshot, one draft. */
@Controller
class ContentPages {

    private final LibraryView library;
    private final StoreAccess access;
    private final SnapshotDesk desk;
    private final WithdrawalDesk withdrawals;
    private final DraftFolder drafts;
    private final DraftDesk makingDrafts;

    ContentPages(LibraryView library, StoreAccess access, SnapshotDesk desk, WithdrawalDesk withdrawals, DraftFolder drafts,
            DraftDesk makingDrafts) {
        this.library = library;
        this.access = access;
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
        this.makingDrafts = makingDrafts;
    }

    @GetMapping("/items")
    String items(@RequestParam(required = false) @Nullable Dimension dimension,
            @RequestParam(required = false) @Nullable Relationship relationship,
            @RequestParam(required = false) @Nullable Integer effort, @RequestParam(defaultValue = "false") boolean problems,
            Model model) throws IOException {
        Item.Filter filter = new Item.Filter(dimension, relationship, effort, problems);
        model.addAttribute("names", new Names());
        model.addAttribute("filter", filter);
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("relationships", Relationship.values());
        model.addAttribute("items",
                Item.of(library.library(), filter, shown(), access.withdrawals().ids(), library.today()));
        return "items";
    }

    private Set<String> shown() throws IOException {
        var active = access.store().active().map(ActiveSnapshot::version);
        return active.isEmpty() ? Set.of() : new SnapshotReader(access.store()).articles(active.get()).keySet();
    }

    @PostMapping("/withdrawals")
    String withdraw(@RequestParam String article, @RequestParam(defaultValue = "") String reason) throws IOException {
        return carriedOut(() -> withdrawals.withdraw(article, reason), "/#withdrawals");
    }

    @PostMapping("/withdrawals/end")
    String takeBack(@RequestParam String article) throws IOException {
        return carriedOut(() -> withdrawals.takeBack(article), "/#withdrawals");
    }

    private interface Change {

        Object run() throws IOException;
    }

    private static String carriedOut(Change change, String then) throws IOException {
        try {
            change.run();
            return "redirect:" + then;
        } catch (NoSuchFileException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No snapshot holds such an article.", e);
        } catch (DamagedSnapshotException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "It is noted, and a full run will carry it out: %s.".formatted(e.getMessage()), e);
        } catch (StoreBusyException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
    }

    @GetMapping("/snapshots/{version}")
    String snapshot(@PathVariable String version, Model model) throws IOException {
        try {
            model.addAttribute("words", new Wording(Instant.now()));
            model.addAttribute("difference", desk.difference(version));
            model.addAttribute("snapshot",
                    desk.list().stream().filter(kept -> kept.version().equals(version)).findFirst().orElseThrow());
            model.addAttribute("report", RunReports.of(access.store(), version).orElse(null));
            return "snapshot";
        } catch (NoSuchFileException | NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no snapshot %s.".formatted(version), e);
        } catch (DamagedSnapshotException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "It cannot be shown: %s.".formatted(e.getMessage()), e);
        }
    }

    @PostMapping("/drafts")
    String makeDraft(@RequestParam String url) throws IOException {
        try {
            List<Draft> made = makingDrafts.make(URI.create(url.strip()));
            return made.size() == 1 ? "redirect:/drafts/" + made.getFirst().id() : "redirect:/#drafts";
        } catch (IOException | UnreadablePageException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
                    "No draft was made: %s.".formatted(e.getMessage()), e);
        }
    }

    @GetMapping("/drafts/{id}")
    String draft(@PathVariable String id, Model model) throws IOException {
        ReadFile draft = drafts.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no draft %s.".formatted(id)));
        model.addAttribute("names", new Names());
        model.addAttribute("file", drafts.file(id));
        switch (draft) {
            case ReadFile.Parsed(var article) -> {
                model.addAttribute("article", article.frontMatter());
                model.addAttribute("html", article.body().html(any -> false));
            }
            case ReadFile.Refused refused -> model.addAttribute("problems", refused.problems());
        }
        return "draft";
    }
}
