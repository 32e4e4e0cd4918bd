package app.nearer.quiz.resultpage;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.contracts.Relationship;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.ResultToken;
import app.nearer.quiz.result.Results;

/** The results of one's own that this visit has had open, beside the one that is open now. No other result is ever looked at. */
@Controller
@RequestMapping("/result")
class ComparisonPage {

    private final Opened opened;
    private final Results results;
    private final MessageSource messages;

    ComparisonPage(Opened opened, Results results, MessageSource messages) {
        this.opened = opened;
        this.results = results;
        this.messages = messages;
    }

    /**
     * A result that was open before.
     *
     * @param place its place among those that the visit knows, from 1; the address of nothing
     */
    record Earlier(int place, String day, Relationship about, Comparison comparison) {
    }

    @GetMapping("/earlier")
    String show(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Locale locale,
            HttpServletRequest request, Model model) {
        Result now = opened.result(token);
        List<ResultToken> known = OpenResult.allIn(request.getSession(false));
        List<Earlier> earlier = new ArrayList<>();
        for (int place = 0; place < known.size(); place++) {
            int number = place;
            results.find(known.get(place))
                    .filter(result -> !result.id().equals(now.id()))
                    .map(result -> new Earlier(number, day(result, locale), result.relationship(), Comparison.of(result, now)))
                    .ifPresent(earlier::add);
        }
        model.addAttribute("now", now);
        model.addAttribute("day", day(now, locale));
        model.addAttribute("earlier", earlier);
        return "result/earlier";
    }

    /** Opens one of them again. */
    @PostMapping("/earlier")
    String open(@RequestParam int place, HttpSession session) {
        List<ResultToken> known = OpenResult.allIn(session);
        if (place >= 0 && place < known.size()) {
            OpenResult.open(session, known.get(place));
        }
        return "redirect:/result";
    }

    private String day(Result result, Locale locale) {
        return DateTimeFormatter.ofPattern(messages.getMessage("result.date", null, locale), locale)
                .format(result.createdAt().atZone(ZoneOffset.UTC));
    }
}
