package app.nearer.quiz.resultpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import app.nearer.quiz.result.ResultToken;
import app.nearer.quiz.result.Results;

/** Opens a result by its secret link, and takes the secret out of the address bar at once. */
@Controller
class SecretLink {

    private final Results results;

    SecretLink(Results results) {
        this.results = results;
    }

    @GetMapping("/r/{token}")
    ModelAndView open(@PathVariable String token, HttpServletRequest request) {
        return ResultToken.parse(token).flatMap(results::find).map(result -> {
            OpenResult.byLink(request.getSession(), result.id());
            return new ModelAndView("redirect:/result");
        }).orElseGet(() -> new ModelAndView("result/none", HttpStatus.NOT_FOUND));
    }
}
