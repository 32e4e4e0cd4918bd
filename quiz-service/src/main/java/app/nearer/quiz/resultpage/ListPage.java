package app.nearer.quiz.resultpage;

import java.util.Locale;

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
    String list(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token,
            @RequestParam(name = "told", required = false) @Nullable String told,
            Locale locale, Model model) {
        view.describe(opened.result(token), told != null, locale, model);
        return "result/reading-list :: list";
    }

    @PostMapping("/feedback")
    String feedback(@RequestParam String item, @RequestParam Verdict verdict,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token,
            @RequestHeader(name = FRAGMENT, required = false) @Nullable String fragment, Locale locale, Model model) {
        results.feedback(Opened.token(token), item, verdict);
        return fragment == null ? "redirect:/result?told#list" : list(token, "", locale, model);
    }

    @PostMapping("/feedback/undo")
    String takeBack(@RequestParam String item,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token,
            @RequestHeader(name = FRAGMENT, required = false) @Nullable String fragment, Locale locale, Model model) {
        steering.takeBack(Opened.token(token), item);
        return answer(token, fragment, locale, model);
    }

    @PostMapping("/wishes")
    String ask(@RequestParam Wish wish, @RequestParam boolean wanted,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token,
            @RequestHeader(name = FRAGMENT, required = false) @Nullable String fragment, Locale locale, Model model) {
        steering.ask(Opened.token(token), wish, wanted);
        return answer(token, fragment, locale, model);
    }

    /** Without a dimension: the result fits as it is. */
    @PostMapping("/focus")
    String focus(@RequestParam(required = false) @Nullable Dimension focus,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token) {
        steering.focus(Opened.token(token), focus);
        return "redirect:/result#fits";
    }

    private String answer(@Nullable String token, @Nullable String fragment, Locale locale, Model model) {
        return fragment == null ? "redirect:/result#list" : list(token, null, locale, model);
    }
}
