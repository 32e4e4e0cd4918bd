package app.nearer.quiz.session;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says in plain words what happens with the answers. */
@Controller
class PrivacyPage {

    private final DraftProperties properties;

    PrivacyPage(DraftProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/privacy")
    String show(Model model) {
        model.addAttribute("days", properties.days());
        return "privacy";
    }
}
