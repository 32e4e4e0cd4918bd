package app.nearer.quiz.resultpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.resultpage.OpenResult.Known;

/** The results that this visit has had open, made here or opened by a link, beside the one that is open now. No other is ever looked at. */
@Controller
@RequestMapping("/result")
class ComparisonPage {

    private static final int MOST_SHOWN = 7;

    private final Opened opened;
    private final Results results;
    private final Days days;

    ComparisonPage(Opened opened, Results results, Days days) {
        this.opened = opened;
        this.results = results;
        this.days = days;
    }

    /**
     * A result that was open before.
     *
     * @param place  its place among those that the visit knows, from 0; the address of nothing
     * @param byLink whether a link opened it, so that it may be anyone's
     */
    record Earlier(int place, String day, Relationship about, boolean byLink, Comparison comparison) {
    }

    @GetMapping("/earlier")
    String show(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id, Locale locale,
            HttpServletRequest request, Model model) {
        Result now = opened.result(id);
        List<Known> known = OpenResult.allIn(request.getSession(false));
        List<Earlier> earlier = new ArrayList<>();
        for (int place = 0; place < Math.min(known.size(), MOST_SHOWN); place++) {
            int number = place;
            results.find(known.get(place).id())
                    .filter(result -> !result.id().equals(now.id()))
                    .map(result -> new Earlier(number, days.of(result, locale), result.relationship(),
                            !known.get(number).made(), Comparison.of(result, now)))
                    .ifPresent(earlier::add);
        }
        model.addAttribute("now", now);
        model.addAttribute("day", days.of(now, locale));
        model.addAttribute("earlier", earlier);
        return "result/earlier";
    }

    /** Opens one of them again. */
    @PostMapping("/earlier")
    String open(@RequestParam int place, HttpSession session) {
        List<Known> known = OpenResult.allIn(session);
        if (place >= 0 && place < known.size()) {
            OpenResult.again(session, known.get(place));
        }
        return "redirect:/result";
    }
}
