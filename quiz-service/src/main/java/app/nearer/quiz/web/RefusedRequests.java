package app.nearer.quiz.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What no controller takes: callers of the API are told by a problem detail (RFC 9457), visitors by the page for errors. */
@ControllerAdvice
class RefusedRequests extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception e, @Nullable Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        ServletWebRequest web = (ServletWebRequest) request;
        if (web.getRequest().getRequestURI().startsWith("/api/")) {
            return super.handleExceptionInternal(e, body, headers, status, request);
        }
        try {
            Objects.requireNonNull(web.getResponse()).sendError(status.value());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
