package app.nearer.quiz.resultpage;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import app.nearer.quiz.result.BriefResults;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Results;
import app.nearer.quiz.result.ShownList;

/** The result that the visit has open: what it says, the list made for it, and what may be done with both. */
@Controller
@RequestMapping("/result")
class ResultPage {

    /** Seconds after which a page without script looks again for a list that is on its way. */
    private static final int LOOK_AGAIN = 4;

    private final Opened opened;
    private final Results results;
    private final ListView view;
    private final BriefResults brief;
    private final ResultTexts texts;
    private final Days days;

    ResultPage(Opened opened, Results results, ListView view, BriefResults brief, ResultTexts texts, Days days) {
        this.opened = opened;
        this.results = results;
        this.view = view;
        this.brief = brief;
        this.texts = texts;
        this.days = days;
    }

    @GetMapping
    String show(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id,
            @RequestParam(name = "told", required = false) @Nullable String told, Locale locale,
            HttpServletRequest request, Model model) {
        Result result = opened.result(id);
        model.addAttribute("result", result);
        model.addAttribute("day", days.of(result, locale));
        model.addAttribute("picture",
                Picture.of(result.profile(), Set.copyOf(result.headline().dimensions())).without(result.excludedDimensions()));
        model.addAttribute("body", texts.moreThanWishedOfTheBody(result, locale));
        model.addAttribute("brief", brief.contains(result.id()));
        model.addAttribute("stays", Duration.ofSeconds(request.getSession().getMaxInactiveInterval()).toHours());
        model.addAttribute("earlier", OpenResult.allIn(request.getSession(false)).size() > 1);
        view.describe(result, told != null, locale, model);
        boolean awaited = model.getAttribute("list") instanceof ShownList list && list.awaited();
        // with an address: a page at a fragment of its own would only be scrolled
        String here = request.getRequestURI() + (told == null ? "" : "?told");
        model.addAttribute("refresh", awaited ? LOOK_AGAIN + ";url=" + here : null);
        if (result.supportFirst()) {
            return "result/discreet";
        }
        describeCloseness(result, locale, model);
        return "result/result";
    }

    private void describeCloseness(Result result, Locale locale, Model model) {
        model.addAttribute("heading", texts.heading(result, locale));
        model.addAttribute("lead", texts.lead(result, locale));
        model.addAttribute("strengths", texts.strengths(result, locale));
        model.addAttribute("room", texts.moreThanWished(result, locale));
        model.addAttribute("foundations", texts.foundations(result, locale));
        model.addAttribute("careless", texts.carelessness(result, locale));
        model.addAttribute("measured",
                Picture.of(result.profile(), Set.of()).rows().stream().map(Picture.Row::dimension).toList());
    }

    /** A secret link is made for who asks for one, shown this once, and never where no trace is to be left. */
    @PostMapping("/link")
    String link(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id, Model model) {
        Result result = opened.result(id);
        if (brief.contains(result.id())) {
            return "redirect:/result";
        }
        model.addAttribute("link",
                ServletUriComponentsBuilder.fromCurrentContextPath().pathSegment("r", results.link(result.id()).value())
                        .toUriString());
        return "result/link";
    }

    /** The page with a link has no address of its own: nobody can go back to it. */
    @GetMapping("/link")
    String noLink() {
        return "redirect:/result";
    }
}
