package app.nearer.quiz.resultapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

import app.nearer.quiz.recommendation.RecommendationAway;
import app.nearer.quiz.result.ConflictingSubmission;
import app.nearer.quiz.result.UnknownItem;
import app.nearer.quiz.result.UnknownResult;
import app.nearer.quiz.submission.RefusedSubmission;

/** What callers of the API are told when something is refused (RFC 9457). Nothing that was sent is quoted back but names of fields. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResultProblems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final MessageSource messages;

    ResultProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedSubmission refused, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", locale);
        List<Map<String, String>> errors = refused.problems()
                .stream()
                .map(of -> Map.of("field", of.field(), "message",
                        messages.getMessage("problem." + of.code(), of.arguments().toArray(), locale)))
                .toList();
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler(UnknownResult.class)
    ProblemDetail unknown(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "unknown-result", locale);
    }

    @ExceptionHandler(UnknownItem.class)
    ProblemDetail unknownItem(Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-item", locale);
    }

    @ExceptionHandler(ConflictingSubmission.class)
    ProblemDetail conflicting(Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key", locale);
    }

    @ExceptionHandler(RecommendationAway.class)
    ResponseEntity<ProblemDetail> away(Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "away", locale));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
        return switch (e.getCause()) {
            case InvalidFormatException value when value.getTargetType().isEnum() ->
                problem(HttpStatus.BAD_REQUEST, "value", locale,
                        field(value), String.join(", ", names(value.getTargetType())));
            case StreamConstraintsException tooMuch -> problem(HttpStatus.CONTENT_TOO_LARGE, "too-much", locale);
            case StreamReadException syntax -> problem(HttpStatus.BAD_REQUEST, "json", locale, syntax.getLocation().getLineNr(),
                    syntax.getLocation().getColumnNr());
            case JacksonException shape -> problem(HttpStatus.BAD_REQUEST, "shape", locale, field(shape));
            case null, default -> problem(HttpStatus.BAD_REQUEST, "body", locale);
        };
    }

    private static String field(JacksonException e) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? "body" : field.toString();
    }

    private static List<String> names(Class<?> type) {
        return List.of(type.getEnumConstants()).stream().map(String::valueOf).toList();
    }

    private ProblemDetail problem(HttpStatus status, String code, Locale locale, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage("problem." + code, arguments, locale));
    }
}
