package app.nearer.quiz.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says where to turn to when closeness is not the first question. */
@Controller
class SupportPage {

    @GetMapping("/support")
    String show() {
        return "support";
    }
}
