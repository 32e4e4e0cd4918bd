package app.nearer.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;

@RealService
class ClosedDoorsTests {

    private final Api api;
    private final Tables tables;
    private final JdbcClient jdbc;
    private final Browser browser;

    ClosedDoorsTests(Api api, Tables tables, JdbcClient jdbc) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
        this.browser = new Browser(api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/result", "/quiz", "/support", "/privacy", "/away", "/deleted", "/no-such-page",
            "/css/nearer.css",
            "/api/v1/quiz", "/api/v1/results/unknown", "/articles/unknown"})
    void everyAnswerClosesTheSameDoors(String path) {
        Page page = browser.open(path);
        List<String> policy = List.of(page.header("Content-Security-Policy").split(";\\s*"));
        assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'",
                "base-uri 'none'", "form-action 'self'");
        assertThat(page.header("Content-Security-Policy")).doesNotContain("unsafe").doesNotContain("*").doesNotContain("http");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Permissions-Policy")).contains("camera=()").contains("geolocation=()");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/result", "/quiz/emotional", "/result/link", "/result/delete", "/api/v1/results/unknown"})
    void whatIsPersonalIsNeverStored(String path) {
        begin();
        assertThat(browser.open(path).header("Cache-Control")).contains("no-store");
    }

    @Test
    void theApiStoresNothingPersonalEither() {
        Answer submitted = api.post("/api/v1/results", Api.submission());
        assertThat(submitted.header("Cache-Control")).contains("no-store");
        assertThat(api.get(submitted.header("Location")).header("Cache-Control")).contains("no-store");
        assertThat(api.get(submitted.header("Location") + "/reading-list").header("Cache-Control")).contains("no-store");
        assertThat(submitted.header("Set-Cookie")).isEmpty();
    }

    /** What the policy forbids would be silently missing in a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/quiz/emotional", "/quiz/barriers", "/quiz/predicaments", "/quiz/last", "/support", "/privacy",
            "/away",
            "/no-such-page"})
    void noPageHoldsWhatThePolicyForbids(String path) {
        begin();
        String html = browser.open(path).html();
        assertThat(html).contains("<main");
        assertThat(html).doesNotContainPattern("<script(?![^>]*\\bsrc=)").doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=");
        assertThat(html).doesNotContainPattern("\\son[a-z]+=\"").doesNotContain("javascript:");
        assertThat(Pattern.compile("(?:src|href)=\"(?:https?:)?//([^\"]*)").matcher(html).results())
                .as("what is loaded or linked elsewhere")
                .allSatisfy(link -> assertThat(path).isEqualTo("/away"));
    }

    @ParameterizedTest
    @CsvSource({"/css/nearer.css, gzip", "/js/quiz.js, gzip", "/, ''", "/library, ''", "/result, ''", "/quiz/emotional, ''",
            "/api/v1/quiz, ''"})
    void filesAreCompressedAndNothingThatCouldHoldASecret(String path, String encoding) {
        Answer answer = api.get(path, "Accept-Encoding", "gzip");
        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
    }

    @Test
    void theCookieIsForThisSiteOnlyAndNotForScripts() {
        String cookie = browser.open("/").header("Set-Cookie");
        assertThat(cookie).startsWith("nearer=");
        assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly").contains("samesite=lax").contains("path=/");
        assertThat(browser.cookies()).hasSize(1);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAKindPage() {
        long before = tables.count("quiz_draft");
        Form form = browser.open("/").form("/").with("relationship", "PARTNER").with("agreed", "RESULTS", "ADULT");
        Page refused = browser.send(form.without("_csrf"));
        isAKindPage(refused, 403, "This page was open for a long time");
        isAKindPage(browser.send(form.with("_csrf", "forged")), 403, "This page was open for a long time");
        assertThat(tables.count("quiz_draft")).isEqualTo(before);
        assertThat(browser.send(form).status()).as("with it, it is taken").isEqualTo(200);
    }

    @Test
    void theTokenOfAnotherVisitIsNoToken() {
        Form foreign = new Browser(api).open("/").form("/").with("relationship", "PARTNER").with("agreed", "RESULTS", "ADULT");
        browser.open("/");
        assertThat(browser.send(foreign).status()).isEqualTo(403);
    }

    @Test
    void everyFormButLeavingAsksForItsToken() {
        begin();
        for (String path : List.of("/", "/quiz/emotional", "/quiz/barriers", "/quiz/predicaments", "/quiz/last",
                "/result/delete")) {
            assertThat(browser.open(path).forms()).filteredOn(form -> !form.action().equals("/leave"))
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(browser.sendOnly(form.without("_csrf")).status()).isEqualTo(403));
        }
        assertThat(browser.sendOnly(browser.open("/").form("/leave").without("_csrf")).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/no-such-page | 404 | There is nothing here",
            "/articles/none | 404 | There is nothing here",
            "/result/feedback | 405 | That way is closed", "/result/reading-list/events | 400 | That could not be read",
            "/css/none.css | 404 | There is nothing here"})
    void whatGoesWrongIsSaidOnAKindPage(String path, int status, String heading) {
        isAKindPage(browser.open(path), status, heading);
    }

    @Test
    void aFormWithNonsenseInItIsRefusedWithAKindPage() {
        Form form = browser.open("/").form("/");
        isAKindPage(browser.send(form.with("relationship", "ROBOT").with("agreed", "RESULTS", "ADULT")), 400,
                "That could not be read");
        Page feedback = browser.send(new Form("/result/feedback", form.with("item", "x").with("verdict", "FINE").fields()));
        isAKindPage(feedback, 400, "That could not be read");
    }

    @Test
    void aFormThatIsFarTooLargeIsRefused() {
        Page page = begin();
        Page refused = browser.send(page.form("/quiz/emotional").with("other", "x".repeat(100_000)));
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(browser.open("/quiz/emotional").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/none, 404", "DELETE, /api/v1/results, 405", "POST, /api/v1/quiz, 405",
            "GET, /api/v1/articles/none, 404"})
    void callersOfTheApiAreToldByAProblemDetail(String method, String path, int status) {
        Answer answer = switch (method) {
            case "GET" -> api.get(path, "Accept", "application/json");
            case "POST" -> api.post(path, "{}");
            default -> api.delete(path);
        };
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*"})
    void anErrorThatNobodyExpectedIsAProblemWithoutATrace(String accept) {
        String token = api.submitted();
        jdbc.sql("update result set profile = '[{}]' where id = :id").param("id", tables.idOf(token)).update();
        Answer answer = api.get("/api/v1/results/" + token, "Accept", accept);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(500);
        assertThat(answer.json().get("instance").asString()).isEqualTo("/api/v1/results/" + token);
        assertThat(answer.json().get("detail").asString()).contains("on our side");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\\tat ").doesNotContain("profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus",
            "/actuator/env"})
    void operationIsNotOpenToThePublic(String path) {
        assertThat(browser.open(path).status()).isEqualTo(404);
    }

    @Test
    void operationHasAPortOfItsOwn(@LocalManagementPort int port) {
        String operation = "http://localhost:" + port + "/actuator/";
        assertThat(api.get(operation + "health/readiness").body()).contains("UP");
        assertThat(api.get(operation + "health/liveness").body()).contains("UP");
        assertThat(api.get(operation + "prometheus").body()).contains("nearer_outbox_waiting").contains("nearer_outbox_parked");
        assertThat(api.get(operation + "env").status()).isEqualTo(404);
    }

    private Page begin() {
        return browser.send(browser.open("/").form("/").with("relationship", "PARTNER").with("agreed", "RESULTS", "ADULT"));
    }

    private static void isAKindPage(Page page, int status, String heading) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains(heading).contains("To the first page").contains("If you are in danger");
        assertThat(page.html()).doesNotContain("Exception").doesNotContain("Whitelabel").doesNotContain("\tat ");
    }
}
