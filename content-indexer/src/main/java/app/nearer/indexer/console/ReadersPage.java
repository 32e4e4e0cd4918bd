package app.nearer.indexer.console;

import java.io.IOException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.indexer.reader.Readers;

/** What readers did, in totals. */
@Controller
class ReadersPage {

    private final Readers readers;
    private final LibraryView library;

    ReadersPage(Readers readers, LibraryView library) {
        this.readers = readers;
        this.library = library;
    }

    @GetMapping("/readers")
    String show(Model model) throws IOException {
        model.addAttribute("names", new Names());
        model.addAttribute("step", ReaderTotalsEvent.STEP);
        if (readers.last().isPresent()) {
            model.addAttribute("view", ReadersView.of(readers.last().get(), library.library()));
        }
        return "readers";
    }
}
