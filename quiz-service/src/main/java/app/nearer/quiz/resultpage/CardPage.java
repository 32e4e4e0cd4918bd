package app.nearer.quiz.resultpage;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

import app.nearer.quiz.result.Result;

/** A few words to begin a conversation with: to be changed, printed or read aloud, and kept nowhere. */
@Controller
class CardPage {

    private final Opened opened;
    private final CardTexts texts;

    CardPage(Opened opened, CardTexts texts) {
        this.opened = opened;
        this.texts = texts;
    }

    /** Where safety comes first, nobody is asked to open up to anyone. */
    @GetMapping("/result/card")
    String show(@SessionAttribute(name = OpenResult.ATTRIBUTE, required = false) @Nullable UUID id, Locale locale,
            Model model) {
        Result result = opened.result(id);
        if (result.supportFirst() || result.profile().isEmpty()) {
            return "redirect:/result";
        }
        model.addAttribute("card", texts.of(result, locale));
        model.addAttribute("about", result.relationship());
        return "result/card";
    }
}
