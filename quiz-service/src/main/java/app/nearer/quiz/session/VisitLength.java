package app.nearer.quiz.session;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import app.nearer.quiz.result.BriefResults;

/**
 * How long a visit lasts. Where a way back is to be kept, as long as unfinished answers are, counted from the last page, also when the browser
 * is closed in between. Where no trace is to be left, within the hour, and no longer than the browser is open.
 */
@Component
class VisitLength implements HandlerInterceptor, WebMvcConfigurer {

    /** Seconds for which the browser keeps the cookie; without it, until the browser is closed. */
    private static final String COOKIE_LASTS = "nearer.cookie";
    private static final int WHILE_THE_BROWSER_IS_OPEN = -1;

    private final DraftProperties properties;
    private final CookieSerializer cookies;

    VisitLength(DraftProperties properties, CookieSerializer cookies) {
        this.properties = properties;
        this.cookies = cookies;
    }

    void keepTheWayBack(HttpSession session) {
        last(session, properties.keep(), (int) properties.keep().toSeconds());
    }

    void leaveNoTrace(HttpSession session) {
        last(session, BriefResults.KEEP, WHILE_THE_BROWSER_IS_OPEN);
    }

    private static void last(HttpSession session, Duration idle, int cookieSeconds) {
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(COOKIE_LASTS, cookieSeconds);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/", "/quiz/**", "/result/**", "/articles/**", "/library/**")
                .excludePathPatterns("/result/delete");
    }

    /** Sends the cookie again, so that both of its ends count from the same page. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(COOKIE_LASTS) instanceof Integer seconds) {
            CookieValue cookie = new CookieValue(request, response, session.getId());
            cookie.setCookieMaxAge(seconds);
            cookies.writeCookieValue(cookie);
        }
        return true;
    }
}
