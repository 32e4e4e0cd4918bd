package app.nearer.quiz.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.resultpage.Days;
import app.nearer.quiz.resultpage.OpenResult;

/**
 * Deletes all that a visit has left here, after naming it and asking once more. A result that a link opened may be anyone's: it goes only if
 * it is the one that is open, and was named.
 */
@Controller
class DeletePage {

    private final Results results;
    private final QuizDrafts drafts;
    private final Days days;

    DeletePage(Results results, QuizDrafts drafts, Days days) {
        this.results = results;
        this.drafts = drafts;
        this.days = days;
    }

    /**
     * A result, as the page names it.
     *
     * @param made when it was made, which tells it from any other without its id
     */
    record Named(Relationship about, String day, String made) {
    }

    @GetMapping("/result/delete")
    String ask(@SessionAttribute(name = Visit.DRAFT, required = false) @Nullable UUID draft, HttpServletRequest request,
            Locale locale, Model model) {
        HttpSession session = request.getSession(false);
        List<Named> made = OpenResult.madeIn(session).stream().flatMap(id -> named(id, locale).stream()).toList();
        Optional<Named> byLink = OpenResult.openedByLink(session).flatMap(id -> named(id, locale));
        boolean unfinished = draft != null && drafts.find(draft).isPresent();
        model.addAttribute("personal", true);
        model.addAttribute("made", made);
        model.addAttribute("byLink", byLink.orElse(null));
        model.addAttribute("unfinished", unfinished);
        return made.isEmpty() && byLink.isEmpty() && !unfinished ? "redirect:/result" : "result/delete";
    }

    private Optional<Named> named(UUID id, Locale locale) {
        return results.find(id).map(result -> new Named(result.relationship(), days.of(result, locale), made(result)));
    }

    private static String made(Result result) {
        return result.createdAt().toString();
    }

    /** @param byLink when the result was made that a link opened and the page named; missing when it is to stay */
    @PostMapping("/result/delete")
    String delete(@SessionAttribute(name = Visit.DRAFT, required = false) @Nullable UUID draft,
            @RequestParam(required = false) @Nullable String byLink, HttpSession session) {
        OpenResult.madeIn(session).forEach(results::erase);
        OpenResult.openedByLink(session)
                .flatMap(results::find)
                .filter(result -> made(result).equals(byLink))
                .ifPresent(result -> results.erase(result.id()));
        if (draft != null) {
            drafts.discard(draft);
        }
        session.invalidate();
        return "redirect:/deleted";
    }

    @GetMapping("/deleted")
    String deleted() {
        return "result/deleted";
    }
}
