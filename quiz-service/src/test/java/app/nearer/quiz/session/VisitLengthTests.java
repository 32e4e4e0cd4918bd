package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.RealService;

/** A visit lasts as long as its unfinished answers; one that is to leave no trace, no longer than the browser is open. */
@RealService
class VisitLengthTests {

    private final JdbcClient jdbc;
    private final Browser browser;
    private final Walk walk;

    VisitLengthTests(Api api, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void whoComesBackTheNextDayGoesOnInTheSameBrowser() {
        browser.press(Walk.answered(walk.begin("PARTNER", "RESULTS", "ADULT")), "next");
        browser.closeAndOpen();
        untouchedFor(Duration.ofHours(23));
        assertThat(browser.open("/").text()).contains("You have begun already");
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/quiz/physical");
    }

    @Test
    void theVisitEndsWhenTheAnswersAreForgotten() {
        walk.begin("PARTNER", "RESULTS", "ADULT");
        untouchedFor(Duration.ofHours(25));
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }

    @Test
    void everyPageLetsTheCookieLastADayFromThen() {
        assertThat(browser.open("/").header("Set-Cookie")).startsWith("nearer=").doesNotContain("Max-Age");
        assertThat(walk.begin("PARTNER", "RESULTS", "ADULT").header("Set-Cookie")).contains("Max-Age=86400").contains("HttpOnly");
        assertThat(browser.open("/quiz/emotional").header("Set-Cookie")).contains("Max-Age=86400");
        assertThat(browser.open("/").header("Set-Cookie")).contains("Max-Age=86400");
    }

    @Test
    void theResultIsFoundAgainInTheSameBrowser() {
        assertThat(walk.finish("PARTNER").text()).contains("For 24 hours after the last page");
        browser.closeAndOpen();
        assertThat(browser.open("/result").status()).isEqualTo(200);
    }

    @Test
    void whereNoTraceIsToBeLeftNothingIsFoundOnceTheBrowserWasClosed() {
        walk.begin("PARTNER", "RESULTS", "ADULT");
        assertThat(walk.begin("PARTNER", "RESULTS", "ADULT", "NO_TRACE").header("Set-Cookie")).startsWith("nearer=")
                .doesNotContain("Max-Age")
                .doesNotContain("Expires");
        browser.closeAndOpen();
        assertThat(browser.open("/quiz/emotional").address().getPath()).isEqualTo("/");
    }

    @Test
    void whereNoTraceIsToBeLeftTheVisitEndsWithinTheHour() {
        walk.finish("PARTNER", "NO_TRACE");
        untouchedFor(Duration.ofMinutes(58));
        assertThat(browser.open("/result").status()).isEqualTo(404);
    }

    @Test
    void theCookieEndsWithTheVisit() {
        walk.finish("PARTNER");
        browser.send(browser.open("/result/delete").form("/result/delete"));
        assertThat(browser.cookies()).allMatch(cookie -> cookie.getMaxAge() < 0);
    }

    private void untouchedFor(Duration duration) {
        String session = new String(Base64.getDecoder().decode(browser.cookies().getFirst().getValue()));
        jdbc.sql("update spring_session set last_access_time = last_access_time - :ms, expiry_time = expiry_time - :ms "
                + "where session_id = :session")
                .param("ms", duration.toMillis())
                .param("session", session)
                .update();
    }
}
