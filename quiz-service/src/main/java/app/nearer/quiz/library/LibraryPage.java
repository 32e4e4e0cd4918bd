package app.nearer.quiz.library;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.quiz.recommendation.RecommendationAway;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The library, to look for something in it. Words are sent in a form's body: so they stand in no address, and with it in no log, no history of a browser
 * and no referrer ({@code docs/decisions/0014-words-are-sent-in-bodies.md}).
 */
@Controller
@RequestMapping("/library")
class LibraryPage {

    private static final LibrarySearch NOTHING_YET = new LibrarySearch("", null, null, null, null, null, false, 1);
    private static final int UNAVAILABLE = 503;
    private static final int REFUSED = 422;

    private final LibraryIndex index;

    LibraryPage(LibraryIndex index) {
        this.index = index;
    }

    @GetMapping
    String begin(Model model) {
        describe(NOTHING_YET, model);
        return "library/library";
    }

    @PostMapping
    String find(@ModelAttribute SearchForm form, Locale locale, Model model, HttpServletResponse response) {
        switch (form.read(locale.getLanguage())) {
            case SearchForm.Asked(LibrarySearch search) -> find(search, model, response);
            case SearchForm.Wrong(Map<String, String> problems) -> {
                response.setStatus(REFUSED);
                describe(NOTHING_YET, model);
                model.addAttribute("problems", problems);
            }
        }
        return "library/library";
    }

    private void find(LibrarySearch search, Model model, HttpServletResponse response) {
        describe(search, model);
        try {
            LibraryHits hits = index.find(search);
            model.addAttribute("hits", hits);
            model.addAttribute("more", hits.total() > search.page() * LibrarySearch.PAGE_SIZE);
        } catch (RecommendationAway e) {
            response.setStatus(UNAVAILABLE);
            model.addAttribute("away", true);
        }
    }

    private static void describe(LibrarySearch search, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("narrowed",
                search.dimension() != null || search.company() != null || search.effort() != null || search.minutes() != null);
        model.addAttribute("problems", Map.of());
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("companies", Company.values());
        model.addAttribute("mostWords", LibrarySearch.MOST_WORDS);
        model.addAttribute("pageSize", LibrarySearch.PAGE_SIZE);
    }
}
