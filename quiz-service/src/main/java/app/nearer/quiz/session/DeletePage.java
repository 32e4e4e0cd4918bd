package app.nearer.quiz.session;

import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.quiz.resultpage.OpenResult;
import app.nearer.quiz.result.Results;

/** Deletes all that a visit has left here, after asking once more. */
@Controller
class DeletePage {

    private final Results results;
    private final QuizDrafts drafts;

    DeletePage(Results results, QuizDrafts drafts) {
        this.results = results;
        this.drafts = drafts;
    }

    @GetMapping("/result/delete")
    String ask(Model model) {
        model.addAttribute("personal", true);
        return "result/delete";
    }

    @PostMapping("/result/delete")
    String delete(@SessionAttribute(name = Visit.DRAFT, required = false) @Nullable UUID draft, HttpSession session) {
        OpenResult.allIn(session).forEach(results::erase);
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
