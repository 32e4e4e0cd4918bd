package app.nearer.quiz.support;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whoever is under 18: not an error, and people to talk to. */
@Controller
class YoungPage {

    private final SupportLines lines = SupportLines.current();

    @GetMapping("/young")
    String show(@RequestParam(required = false) @Nullable String country, Model model) {
        model.addAttribute("countries", lines.countries());
        model.addAttribute("country", lines.country(country).orElse(null));
        return "young";
    }
}
