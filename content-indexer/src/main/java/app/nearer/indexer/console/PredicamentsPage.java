package app.nearer.indexer.console;

import java.io.IOException;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.PredicamentTable;
import app.nearer.indexer.words.Wording;

/** The page that shows which articles are for which predicament, and where there are too few. */
@Controller
class PredicamentsPage {

    private final LibraryView library;
    private final Clock clock;

    PredicamentsPage(LibraryView library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/predicaments")
    String show(@RequestParam(required = false) @Nullable Relationship relationship, Model model) throws IOException {
        model.addAttribute("names", new Names());
        model.addAttribute("words", new Wording(clock.instant()));
        model.addAttribute("relationship", relationship);
        model.addAttribute("relationships", Relationship.values());
        model.addAttribute("wanted", PredicamentTable.HELPFUL_WANTED);
        model.addAttribute("view", PredicamentsView.of(library.library(), library.gaps(), relationship));
        return "predicaments";
    }
}
