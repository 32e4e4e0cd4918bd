package app.nearer.quiz.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final LeaveProperties leave;

    EveryPage(LeaveProperties leave) {
        this.leave = leave;
    }

    @ModelAttribute("leaveUrl")
    String leaveUrl() {
        return leave.url().toString();
    }
}
