package app.nearer.quiz.session;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import app.nearer.quiz.reader.ReaderCounts;

/** Leaves quickly: the visit ends, unfinished answers are deleted, and a page with nothing on it leads elsewhere. */
@Controller
class LeavePage {

    private static final Logger LOG = LoggerFactory.getLogger(LeavePage.class);

    private final QuizDrafts drafts;
    private final ReaderCounts counts;

    LeavePage(QuizDrafts drafts, ReaderCounts counts) {
        this.drafts = drafts;
        this.counts = counts;
    }

    /** Never keeps anyone here, whatever else fails. */
    @PostMapping("/leave")
    View leave(HttpServletRequest request) {
        try {
            HttpSession session = request.getSession(false);
            if (session != null) {
                if (session.getAttribute(Visit.DRAFT) instanceof UUID draft) {
                    counts.left(draft);
                    drafts.discard(draft);
                }
                session.invalidate();
            }
        } catch (DataAccessException e) {
            LOG.warn("A visit could not be ended: {}", e.getMessage());
        }
        RedirectView away = new RedirectView("/away", true);
        away.setStatusCode(HttpStatus.SEE_OTHER);
        return away;
    }

    @GetMapping("/away")
    String away() {
        return "away";
    }
}
