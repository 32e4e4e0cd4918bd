package app.nearer.quiz.resultpage;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

import app.nearer.quiz.result.UnknownItem;
import app.nearer.quiz.result.UnknownResult;

/** What all pages about a result have in common: they are personal, and there may be no result. */
@ControllerAdvice(assignableTypes = {ResultPage.class, ListPage.class, CardPage.class, ComparisonPage.class, ExportPage.class})
@Order(0)
class EveryResultPage {

    @ModelAttribute
    void personal(Model model) {
        model.addAttribute("personal", true);
    }

    @ExceptionHandler(UnknownResult.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String none() {
        return "result/none";
    }

    /** The list has changed since the page was shown. */
    @ExceptionHandler(UnknownItem.class)
    String changed() {
        return "redirect:/result#list";
    }
}
