package app.nearer.quiz.session;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.ModelAndView;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.resultpage.OpenResult;
import app.nearer.quiz.resultpage.Picture;

/** The first page: what this is, what happens with the answers, and what is agreed to. */
@Controller
class BeginPage {

    private final Instrument instrument;
    private final QuizDrafts drafts;
    private final VisitLength visits;
    private final Clock clock;

    BeginPage(Instrument instrument, QuizDrafts drafts, VisitLength visits, Clock clock) {
        this.instrument = instrument;
        this.drafts = drafts;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(@SessionAttribute(name = Visit.DRAFT, required = false) @Nullable UUID draft,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID result, Model model) {
        describe(model.asMap(), BeginForm.EMPTY, draft, result);
        return "landing";
    }

    @PostMapping("/")
    ModelAndView begin(@ModelAttribute BeginForm form, HttpSession session) {
        UUID before = (UUID) session.getAttribute(Visit.DRAFT);
        Relationship relationship = form.relationship();
        if (relationship == null || !form.problems().isEmpty()) {
            ModelAndView page = new ModelAndView("landing", HttpStatus.UNPROCESSABLE_CONTENT);
            describe(page.getModel(), form, before, null);
            return page;
        }
        QuizDraft draft = QuizDraft.begun(instrument, relationship, form, clock.instant());
        drafts.begin(draft);
        session.setAttribute(Visit.DRAFT, draft.id());
        if (draft.brief()) {
            visits.leaveNoTrace(session);
        } else {
            visits.keepTheWayBack(session);
        }
        if (before != null) {
            drafts.discard(before);
        }
        return new ModelAndView("redirect:/quiz/" + draft.part());
    }

    private void describe(Map<String, Object> model, BeginForm form, @Nullable UUID draft, @Nullable UUID result) {
        model.put("chosen", form.relationship());
        model.put("chosenForm", form.form() == null ? "" : form.form().name());
        model.put("agreed", form.agreed().stream().map(Agreement::name).toList());
        model.put("problems", form == BeginForm.EMPTY ? Map.of() : form.problems());
        model.put("relationships", Relationship.values());
        model.put("example", Picture.EXAMPLE);
        model.put("underway", draft != null && drafts.find(draft).filter(unfinished -> !unfinished.brief()).isPresent());
        model.put("finished", result != null);
    }
}
