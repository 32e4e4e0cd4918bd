package app.nearer.quiz.resultpage;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.result.Steering;
import app.nearer.quiz.result.Wishes.Wish;

/**
 * What is said of a list, asked of it, and taken back. Forms lead back to the page; the script names the fragment that it wants and is
 * answered with the list as it stands right after.
 */
@Controller
@RequestMapping("/result")
class ListPage {

    private static final String FRAGMENT = "Nearer-Fragment";

    private final Opened opened;
    private final Results results;
    private final Steering steering;
    private final ListView view;

    ListPage(Opened opened, Results results, Steering steering, ListView view) {
        this.opened = opened;
        this.results = results;
        this.steering = steering;
        this.view = view;
    }

    /** The list alone, for the script. */
    @GetMapping("/reading-list")
    String list(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id,
            @RequestParam(name = "told", required = false) @Nullable String told,
            Locale locale, Model model) {
        view.describe(opened.result(id), told != null, locale, model);
        return "result/reading-list :: list";
    }

    @PostMapping("/feedback")
    String feedback(@RequestParam String item, @RequestParam Verdict verdict,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id,
            @RequestHeader(name = FRAGMENT, required = false) @Nullable String fragment, Locale locale, Model model) {
        results.feedback(Opened.id(id), item, verdict);
        return fragment == null ? "redirect:/result?told#list" : list(id, "", locale, model);
    }

    @PostMapping("/feedback/undo")
    String takeBack(@RequestParam String item,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id,
            @RequestHeader(name = FRAGMENT, required = false) @Nullable String fragment, Locale locale, Model model) {
        steering.takeBack(Opened.id(id), item);
        return answer(id, fragment, locale, model);
    }

    @PostMapping("/wishes")
    String ask(@RequestParam Wish wish, @RequestParam boolean wanted,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id,
            @RequestHeader(name = FRAGMENT, required = false) @Nullable String fragment, Locale locale, Model model) {
        steering.ask(Opened.id(id), wish, wanted);
        return answer(id, fragment, locale, model);
    }

    /** Without a dimension: the result fits as it is. */
    @PostMapping("/focus")
    String focus(@RequestParam(required = false) @Nullable Dimension focus,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id) {
        steering.focus(Opened.id(id), focus);
        return "redirect:/result#fits";
    }

    private String answer(@Nullable UUID id, @Nullable String fragment, Locale locale, Model model) {
        return fragment == null ? "redirect:/result#list" : list(id, null, locale, model);
    }
}
