package app.nearer.indexer.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** How every error looks, wherever it came from: a page to those who read pages, problem details (RFC 9457) to all others. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private final ErrorAttributes attributes;

    ErrorPages(ErrorAttributes attributes) {
        this.attributes = attributes;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request, Model model) {
        ProblemDetail problem = problem(request);
        if (path(request).startsWith("/api/")) {
            return answer(problem);
        }
        model.addAttribute("problem", problem);
        return "error";
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problemDetails(HttpServletRequest request) {
        return answer(problem(request));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private ProblemDetail problem(HttpServletRequest request) {
        Throwable error = attributes.getError(new ServletWebRequest(request));
        ProblemDetail problem = error instanceof ErrorResponse response && !(error instanceof NoResourceFoundException)
                ? response.getBody()
                : ProblemDetail.forStatus(status(request));
        if (problem.getDetail() == null) {
            problem.setDetail(inPlainWords(problem.getStatus(), request.getAttribute(RequestDispatcher.ERROR_MESSAGE)));
        }
        problem.setInstance(URI.create(path(request)));
        return problem;
    }

    private static @Nullable String inPlainWords(int status, @Nullable Object message) {
        return switch (status) {
            case 401 -> "Sign in as operator, with the password in NEARER_OPERATORS_PASSWORD.";
            case 403 -> message instanceof String text && !text.isBlank() && !text.equals("Forbidden")
                    ? text
                    : "This form has grown old, or was not one of ours. Open the page again.";
            case 404 -> "There is nothing at this address.";
            case 500 -> "Something failed that should not have. The log of content-indexer says what.";
            default -> null;
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : request.getRequestURI();
    }
}
