package app.nearer.quiz.session;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.predicament.PredicamentOffer;
import app.nearer.quiz.predicament.PredicamentTexts;
import app.nearer.quiz.resultpage.OpenResult;
import app.nearer.quiz.scoring.Scoring;
import app.nearer.quiz.submission.RefusedSubmission;
import app.nearer.quiz.submission.Submission;

/** The pages of the quiz. Every button saves what its page holds before it leads on. */
@Controller
@RequestMapping("/quiz")
class QuizPages {

    private static final String GO_ON = "redirect:/quiz/";

    private final Instrument instrument;
    private final QuizDrafts drafts;
    private final Finishing finishing;
    private final QuizTexts texts;
    private final PredicamentTexts predicaments;
    private final Clock clock;

    QuizPages(Instrument instrument, QuizDrafts drafts, Finishing finishing, QuizTexts texts, PredicamentTexts predicaments,
            Clock clock) {
        this.instrument = instrument;
        this.drafts = drafts;
        this.finishing = finishing;
        this.texts = texts;
        this.predicaments = predicaments;
        this.clock = clock;
    }

    /** Goes on where the visitor stopped; where no trace is to be left, nothing leads back once the questions were left. */
    @GetMapping
    String goOn(HttpSession session) {
        QuizDraft draft = draft(session);
        return draft.brief() ? "redirect:/" : GO_ON + draft.whereToGoOn(instrument);
    }

    @GetMapping("/{path}")
    ModelAndView show(@PathVariable String path, HttpSession session, Locale locale) {
        QuizDraft draft = draft(session);
        return draft.course(instrument).part(path).map(part -> {
            drafts.open(draft.id(), path);
            return page(part, draft, Map.of(), locale);
        }).orElseGet(() -> new ModelAndView(GO_ON + draft.whereToGoOn(instrument)));
    }

    @PostMapping("/{path}")
    ModelAndView save(@PathVariable String path, @RequestParam MultiValueMap<String, String> form, HttpSession session,
            Locale locale) {
        QuizDraft draft = draft(session);
        Course course = draft.course(instrument);
        Part part = course.part(path).orElse(null);
        if (part == null || !drafts.save(draft.id(), Changes.in(part, form))) {
            return new ModelAndView(GO_ON + draft.whereToGoOn(instrument));
        }
        if (form.containsKey("clear")) {
            return new ModelAndView(GO_ON + path + "#" + form.getFirst("clear"));
        }
        if ("back".equals(form.getFirst("go"))) {
            return new ModelAndView(GO_ON + course.before(part).path());
        }
        return drafts.find(draft.id())
                .map(saved -> saved.course(instrument)
                        .afterEarlier(part)
                        .map(next -> new ModelAndView(GO_ON + next.path()))
                        .orElseGet(() -> finish(part, saved, session, locale)))
                // another click on the same button was quicker
                .orElseGet(() -> new ModelAndView("redirect:/quiz/done"));
    }

    /**
     * Saves one answer as it is given, for the script. 410 tells it to load the page again: there is nothing left to save to, or the
     * question is no longer asked.
     */
    @PostMapping("/answer")
    ResponseEntity<Void> answer(@RequestParam String question, @RequestParam String value, HttpSession session) {
        QuizDraft draft = inProgress(session).orElse(null);
        if (draft == null) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        Course course = draft.course(instrument);
        if (!course.asks(question, value)) {
            return ResponseEntity.status(course.asks(question, "") ? HttpStatus.BAD_REQUEST : HttpStatus.GONE).build();
        }
        boolean saved = drafts.save(draft.id(), List.of(new Answer(question, value)));
        return ResponseEntity.status(saved ? HttpStatus.NO_CONTENT : HttpStatus.GONE).build();
    }

    /** Once the visit knows the result of its own answers, they are needed no longer; it does not when it was lost on the way. */
    @GetMapping("/done")
    String done(HttpSession session) {
        if (session.getAttribute(Visit.DRAFT) instanceof UUID draft) {
            UUID made = finishing.madeOf(draft).orElse(null);
            if (made == null && inProgress(session).isPresent()) {
                return GO_ON + draft(session).whereToGoOn(instrument);
            }
            if (made != null && !OpenResult.in(session).equals(Optional.of(made))) {
                OpenResult.made(session, made);
                return "redirect:/quiz/done";
            }
            drafts.discard(draft);
            session.removeAttribute(Visit.DRAFT);
        }
        return OpenResult.in(session).isEmpty() ? "redirect:/" : "redirect:/result";
    }

    /** The result may have been made a moment ago, by the same button or in another tab: a request of its own sees it. */
    @ExceptionHandler(NoDraft.class)
    String ended() {
        return "redirect:/quiz/done";
    }

    private ModelAndView finish(Part last, QuizDraft draft, HttpSession session, Locale locale) {
        Submission submission = draft.submission(instrument, clock.instant());
        if (Scoring.score(instrument, submission.answers()).isEmpty()) {
            return refuse(last, draft, Map.of("main", "quiz.nothing"), locale);
        }
        try {
            OpenResult.made(session, finishing.finish(submission, draft, locale).id());
        } catch (RefusedSubmission refused) {
            return refuse(last, draft, texts.problems(refused.problems(), locale), locale);
        }
        return new ModelAndView("redirect:/quiz/done");
    }

    private ModelAndView refuse(Part part, QuizDraft draft, Map<String, String> problems, Locale locale) {
        ModelAndView page = page(part, draft, problems, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Part part, QuizDraft draft, Map<String, String> problems, Locale locale) {
        ModelAndView page = new ModelAndView(part.view());
        page.addObject("personal", true);
        page.addObject("part", part);
        page.addObject("draft", draft);
        page.addObject("problems", problems);
        page.addObject("scale", instrument.scale());
        page.addObject("barriers", Barrier.values());
        page.addObject("circumstances", Circumstance.values());
        PredicamentOffer offer = draft.offer();
        page.addObject("predicaments", predicaments.byName(offer.first(), draft.relationship(), locale));
        page.addObject("furtherPredicaments", predicaments.byName(offer.further(), draft.relationship(), locale));
        page.addObject("furtherNamed", offer.isFurtherNamed(draft.named()));
        page.addObject("minutes", Course.MINUTES_OFFERED);
        page.addObject("companies", List.of(Company.ALONE.name(), Company.TOGETHER.name(), Course.EITHER));
        page.addObject("texts", texts.statements(part.statements(), draft.relationship(), locale));
        return page;
    }

    private QuizDraft draft(HttpSession session) {
        return inProgress(session).orElseThrow(NoDraft::new);
    }

    private Optional<QuizDraft> inProgress(HttpSession session) {
        return session.getAttribute(Visit.DRAFT) instanceof UUID id
                ? drafts.find(id).filter(draft -> draft.instrumentVersion().equals(instrument.version()))
                : Optional.empty();
    }

    /** The visit has no quiz in progress. */
    private static final class NoDraft extends RuntimeException {
    }
}
