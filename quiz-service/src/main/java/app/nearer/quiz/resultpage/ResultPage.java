package app.nearer.quiz.resultpage;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import app.nearer.quiz.result.BriefResults;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.ShownList;

/** The result that the visit has open: what it says, the list made for it, and what may be done with both. */
@Controller
@RequestMapping("/result")
class ResultPage {

    /** Seconds after which a page without script looks again for a list that is on its way. */
    private static final int LOOK_AGAIN = 4;

    private final Opened opened;
    private final ListView view;
    private final BriefResults brief;
    private final ResultTexts texts;
    private final MessageSource messages;

    ResultPage(Opened opened, ListView view, BriefResults brief, ResultTexts texts, MessageSource messages) {
        this.opened = opened;
        this.view = view;
        this.brief = brief;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping
    String show(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token,
            @RequestParam(name = "told", required = false) @Nullable String told, Locale locale,
            HttpServletRequest request, Model model) {
        Result result = opened.result(token);
        DateTimeFormatter day = DateTimeFormatter.ofPattern(messages.getMessage("result.date", null, locale), locale);
        model.addAttribute("result", result);
        model.addAttribute("day", day.format(result.createdAt().atZone(ZoneOffset.UTC)));
        model.addAttribute("heading", texts.heading(result, locale));
        model.addAttribute("lead", texts.lead(result, locale));
        model.addAttribute("picture",
                Picture.of(result.profile(), Set.copyOf(result.headline().dimensions())).without(result.excludedDimensions()));
        model.addAttribute("strengths", texts.strengths(result, locale));
        model.addAttribute("body", texts.moreThanWishedOfTheBody(result, locale));
        model.addAttribute("room", texts.moreThanWished(result, locale));
        model.addAttribute("foundations", texts.foundations(result, locale));
        model.addAttribute("careless", texts.carelessness(result, locale));
        model.addAttribute("measured",
                Picture.of(result.profile(), Set.of()).rows().stream().map(Picture.Row::dimension).toList());
        model.addAttribute("brief", brief.contains(result.id()));
        model.addAttribute("earlier", OpenResult.allIn(request.getSession(false)).size() > 1);
        view.describe(result, told != null, locale, model);
        boolean awaited = model.getAttribute("list") instanceof ShownList list && list.awaited();
        // with an address: a page at a fragment of its own would only be scrolled
        String here = request.getRequestURI() + (told == null ? "" : "?told");
        model.addAttribute("refresh", awaited ? LOOK_AGAIN + ";url=" + here : null);
        return "result/result";
    }

    /** The secret link is shown only to who asks for it, and never where no trace is to be left. */
    @GetMapping("/link")
    String link(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Model model) {
        if (brief.contains(opened.result(token).id())) {
            return "redirect:/result";
        }
        model.addAttribute("link",
                ServletUriComponentsBuilder.fromCurrentContextPath().pathSegment("r", Opened.token(token).value())
                        .toUriString());
        return "result/link";
    }
}
