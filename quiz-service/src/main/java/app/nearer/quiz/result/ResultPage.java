package app.nearer.quiz.result;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import app.nearer.contracts.Verdict;
import app.nearer.quiz.readinglist.ReadingLists;

/** The result that the visit has open: what it says, the list made for it, and what may be done with both. */
@Controller
@RequestMapping("/result")
class ResultPage {

    /** Seconds after which a page without script looks again for a list that is on its way. */
    private static final int LOOK_AGAIN = 4;

    private final Results results;
    private final ReadingLists lists;
    private final ReasonTexts reasons;
    private final ResultTexts texts;
    private final MessageSource messages;

    ResultPage(Results results, ReadingLists lists, ReasonTexts reasons, ResultTexts texts, MessageSource messages) {
        this.results = results;
        this.lists = lists;
        this.reasons = reasons;
        this.texts = texts;
        this.messages = messages;
    }

    @ModelAttribute
    void personal(Model model) {
        model.addAttribute("personal", true);
    }

    @GetMapping
    String show(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Locale locale,
            Model model) {
        Result result = result(token);
        ShownList list = shown(result, locale);
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
        model.addAttribute("careless", texts.carelessness(result, locale));
        model.addAttribute("refresh", list.awaited() ? LOOK_AGAIN : null);
        describe(list, model);
        return "result/result";
    }

    /** The list alone, for the script. */
    @GetMapping("/reading-list")
    String list(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Locale locale,
            Model model) {
        describe(shown(result(token), locale), model);
        return "result/reading-list :: list";
    }

    @PostMapping("/feedback")
    String feedback(@RequestParam String item, @RequestParam Verdict verdict,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token) {
        results.feedback(known(token), item, verdict);
        return "redirect:/result#list";
    }

    /** Answers the script with the list as it stands right after. */
    @PostMapping(path = "/feedback", headers = "Nearer-Fragment=list")
    String feedbackByScript(@RequestParam String item, @RequestParam Verdict verdict,
            @SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Locale locale, Model model) {
        results.feedback(known(token), item, verdict);
        return list(token, locale, model);
    }

    /** The secret link is shown only to who asks for it. */
    @GetMapping("/link")
    String link(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable String token, Model model) {
        result(token);
        model.addAttribute("link",
                ServletUriComponentsBuilder.fromCurrentContextPath().pathSegment("r", known(token).value()).toUriString());
        return "result/link";
    }

    @ExceptionHandler({NoResult.class, UnknownResult.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String none() {
        return "result/none";
    }

    /** The list has changed since the page was shown. */
    @ExceptionHandler(UnknownItem.class)
    String changed() {
        return "redirect:/result#list";
    }

    private void describe(ShownList list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("verdicts", Verdict.values());
    }

    private ShownList shown(Result result, Locale locale) {
        return ShownList.of(result, lists.latest(result.id()).orElse(null), reason -> reasons.text(reason, result, locale));
    }

    private Result result(@Nullable String token) {
        return results.find(known(token)).orElseThrow(NoResult::new);
    }

    private static ResultToken known(@Nullable String token) {
        return ResultToken.parse(String.valueOf(token)).orElseThrow(NoResult::new);
    }

    /** The visit has no result open, or it has been erased. */
    private static final class NoResult extends RuntimeException {
    }
}
