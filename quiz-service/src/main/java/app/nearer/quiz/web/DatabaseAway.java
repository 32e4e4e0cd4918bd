package app.nearer.quiz.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says kindly that the database is away (503). It stands before the sessions, which are kept in the database too, and so makes its page
 * without one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final long LOG_EVERY_MILLIS = 10_000;

    private final ITemplateEngine pages;
    private final MessageSource messages;
    private final JsonMapper json;
    private final LeaveProperties leave;
    private final AtomicLong lastLogged = new AtomicLong();

    DatabaseAway(ITemplateEngine pages, MessageSource messages, JsonMapper json, LeaveProperties leave) {
        this.pages = pages;
        this.messages = messages;
        this.json = json;
        this.leave = leave;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (response.isCommitted() || !isDatabaseAway(e)) {
                throw e;
            }
            note();
            sayLater(request, response);
        }
    }

    /** Also for the errors that other requests end with, whose page needs the session again. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    static boolean isDatabaseAway(@Nullable Throwable error) {
        return switch (error) {
            case null -> false;
            case DataAccessResourceFailureException away -> true;
            case CannotCreateTransactionException away -> true;
            case SQLTransientConnectionException away -> true;
            case SQLNonTransientConnectionException away -> true;
            default -> isDatabaseAway(error.getCause());
        };
    }

    private void note() {
        long now = System.currentTimeMillis();
        long before = lastLogged.get();
        if (now - before > LOG_EVERY_MILLIS && lastLogged.compareAndSet(before, now)) {
            log.warn("the database is away; visitors are asked to come back in {} s", RETRY_AFTER_SECONDS);
        }
    }

    private void sayLater(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = request.getLocale();
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.NOTHING_FROM_ELSEWHERE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                            messages.getMessage("error.503.text", null, locale))));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            Context context = new Context(locale, Map.of("leaveUrl", leave.url().toString()));
            response.getOutputStream().write(pages.process("unavailable", context).getBytes(StandardCharsets.UTF_8));
        }
    }
}
