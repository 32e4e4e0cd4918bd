package app.nearer.quiz.support;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Says where to turn to when closeness is not the first question. */
@Controller
class SupportPages {

    private final SupportLines lines = SupportLines.current();

    /** A country that is not listed is as none: nobody who looks for help is told of a mistake. */
    @ModelAttribute
    void lines(@RequestParam(required = false) @Nullable String country, Model model) {
        model.addAttribute("countries", lines.countries());
        model.addAttribute("country", lines.country(country).orElse(null));
    }

    @GetMapping("/support")
    String forAll() {
        return "support";
    }

    /** For whoever is under 18: not an error, and people to talk to. */
    @GetMapping("/young")
    String forTheYoung() {
        return "young";
    }
}
