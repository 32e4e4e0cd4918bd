package app.nearer.indexer;

import static app.nearer.indexer.RunningIndexer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.nearer.indexer.command.CommandLineTool;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.standalone.Ports;

import tools.jackson.databind.JsonNode;

/** The service without a broker: whatever does not need one works. */
class OperatorsApiTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static RunningIndexer indexer;

    @BeforeAll
    static void start() throws Exception {
        SampleArticle.of("one").writeTo(RunningIndexer.content(folder));
        SampleArticle.of("two").with("effort: 1", "effort: 7").writeTo(RunningIndexer.content(folder));
        indexer = RunningIndexer.start(folder, Ports.freePort());
        JsonNode atStart = indexer.ended("/api/v1/index-runs/" + json(indexer.get("/api/v1/index-runs")).at("/0/id").asString());
        assertThat(atStart.at("/request/cause").asString()).isEqualTo("START");
        assertThat(atStart.at("/report/outcome").asString()).isEqualTo("WAITING");
    }

    @AfterAll
    static void stop() {
        indexer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/index-runs", "/api/v1/snapshots", "/api/v1/replicas", "/api/v1/nothing"})
    void withoutThePasswordNobodyComesIn(String path) throws Exception {
        HttpResponse<String> answer = indexer.send(HttpRequest.newBuilder(indexer.address().resolve(path)).build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(how -> assertThat(how).contains("Basic"));
        assertProblem(answer, 401);
    }

    @Test
    void aWrongPasswordIsTurnedAwayFromThePageToo() throws Exception {
        HttpResponse<String> answer = indexer.send(HttpRequest.newBuilder(indexer.address())
                .header("Authorization", "Basic b3BlcmF0b3I6d3Jvbmc=")
                .header("Accept", "text/html")
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>Unauthorized</h1>").doesNotContain("articles");
    }

    @Test
    void aRunIsAcceptedAndEndsWithItsReport() throws Exception {
        HttpResponse<String> accepted = startRun();

        assertThat(accepted.statusCode()).isEqualTo(202);
        JsonNode run = indexer.ended(accepted.headers().firstValue("Location").orElseThrow());
        assertThat(run.at("/state").asString()).isEqualTo("DONE");
        assertThat(run.at("/progress/phase").asString()).isEqualTo("VERIFYING");
        assertThat(run.at("/report/read").asInt()).isEqualTo(2);
        assertThat(run.at("/report/accepted").asInt()).isEqualTo(1);
        assertThat(run.at("/report/refused/0/file").asString()).isEqualTo("articles/two.md");
        assertThat(run.at("/report/refused/0/line").asInt()).isEqualTo(15);
        assertThat(run.at("/report/refused/0/message").asString()).contains("\"effort\" must be 3 or less");
        assertThat(run.at("/report/seconds").propertyNames()).contains("READING", "VERIFYING");
    }

    @Test
    void aRunThatFailedHasNoReportAndSaysWhy() throws Exception {
        Path content = RunningIndexer.content(folder);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(content, elsewhere);
        try {
            JsonNode run = indexer.ended(startRun().headers().firstValue("Location").orElseThrow());

            assertThat(run.at("/state").asString()).isEqualTo("FAILED");
            assertThat(run.at("/failure").asString()).contains("There is no folder " + content, "NEARER_CONTENT_DIRECTORY");
            assertThat(run.get("report").isNull()).isTrue();
            assertThat(indexer.get("/").body()).contains("<strong>It failed.</strong>", "There is no folder " + content,
                    "<td data-label=\"Outcome\">failed</td>", "<td data-label=\"Read\" class=\"number\">–</td>")
                    .doesNotContain("files read");
        } finally {
            Files.move(elsewhere, content);
        }
    }

    @Test
    void aSecondRunAtOnceIsToldOfTheFirst() throws Exception {
        StoreLock.Held held = new StoreLock(RunningIndexer.store(folder), Clock.systemUTC()).acquire("a test",
                Duration.ofSeconds(20));
        String first = startRun().headers().firstValue("Location").orElseThrow();

        HttpResponse<String> second = indexer.post("/api/v1/index-runs");

        held.close();
        assertProblem(second, 409);
        assertThat(json(second).at("/run").asString()).isEqualTo(first);
        assertThat(indexer.ended(first).at("/state").asString()).isEqualTo("DONE");
    }

    @Test
    void anActivationThatWaitsForTheBrokerIsAccepted() throws Exception {
        String version = json(indexer.get("/api/v1/snapshots")).at("/0/version").asString();

        HttpResponse<String> answer = indexer.post("/api/v1/snapshots/" + version + "/activation");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).at("/announced").asBoolean()).isFalse();
    }

    @Test
    void whatDoesNotExistIsAProblemWithItsName() throws Exception {
        HttpResponse<String> run = indexer.get("/api/v1/index-runs/nope");

        assertProblem(run, 404);
        assertThat(json(run).at("/detail").asString()).contains("There is no run nope");
        assertThat(json(run).at("/instance").asString()).isEqualTo("/api/v1/index-runs/nope");
        assertProblem(indexer.post("/api/v1/snapshots/nope/activation"), 404);
        assertProblem(indexer.post("/api/v1/snapshots/a%20b/activation"), 404);
        HttpResponse<String> nothing = indexer.get("/api/v1/nothing");
        assertProblem(nothing, 404);
        assertThat(json(nothing).at("/detail").asString()).isEqualTo("There is nothing at this address.");
    }

    @Test
    void anErrorThatNobodyExpectedIsAProblemWithoutATrace() throws Exception {
        Path active = RunningIndexer.store(folder).resolve("active.json");
        byte[] whole = Files.readAllBytes(active);
        Files.writeString(active, "{");
        try {
            HttpResponse<String> answer = indexer.get("/api/v1/snapshots");

            assertProblem(answer, 500);
            assertThat(json(answer).at("/detail").asString()).contains("The log of content-indexer says what");
            assertThat(answer.body()).doesNotContain("Exception", "active.json", "\\tat ");
        } finally {
            Files.write(active, whole);
        }
    }

    @Test
    void aMethodThatIsNotThereIsAProblem() throws Exception {
        assertProblem(indexer.send(indexer.request("/api/v1/snapshots").DELETE().build()), 405);
    }

    @Test
    void aCallThatAPageFromElsewhereSendsIsTurnedAway() throws Exception {
        HttpResponse<String> forged = indexer.send(indexer.request("/api/v1/index-runs")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.noBody())
                .build());

        assertProblem(forged, 403);
        assertThat(json(forged).at("/detail").asString()).contains("from elsewhere");
    }

    @Test
    void theApiDescribesItselfToOperators() throws Exception {
        assertThat(indexer.send(HttpRequest.newBuilder(indexer.address().resolve("/v3/api-docs")).build()).statusCode())
                .isEqualTo(401);
        JsonNode document = json(indexer.get("/v3/api-docs"));

        Map<String, List<String>> calls = Map.of("/api/v1/index-runs", List.of("get", "post"), "/api/v1/index-runs/{id}",
                List.of("get"), "/api/v1/snapshots", List.of("get"), "/api/v1/snapshots/{version}/activation", List.of("post"),
                "/api/v1/snapshots/{version}/difference", List.of("get"), "/api/v1/replicas", List.of("get"), "/api/v1/drafts",
                List.of("post"), "/api/v1/withdrawals", List.of("get"), "/api/v1/articles/{id}/withdrawal",
                List.of("post", "delete"));
        calls.forEach((path, methods) -> assertThat(document.at("/paths").path(path).propertyNames()).as(path)
                .containsExactlyInAnyOrderElementsOf(methods));
        assertThat(document.at("/paths").propertyNames()).as("and no page").hasSameSizeAs(calls.keySet());
        assertThat(json(indexer.get("/api/v1/snapshots")).at("/0").propertyNames()).containsExactlyInAnyOrderElementsOf(
                document.at("/components/schemas/KeptSnapshot/properties").propertyNames());
    }

    @Test
    void thePageShowsWhatIsPublishedAndWhatWasRefused() throws Exception {
        HttpResponse<String> page = indexer.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("1 article", "articles/two.md", "Readers have not been told yet");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain("style=", "onclick=", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items", "/items?dimension=EMOTIONAL&relationship=PARTNER&effort=2", "/items?problems=true", "/try",
            "/try?EMOTIONAL=50&relationship=FAMILY&barrier=GRIEF",
            "/try?relationship=FAMILY&circumstance=BEREAVED&predicament=SIBLING&predicament=NONSENSE", "/predicaments",
            "/predicaments?relationship=FRIEND"})
    void thePagesBehindTheConsoleAreThere(String path) throws Exception {
        HttpResponse<String> page = indexer.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>").doesNotContain("style=", "onclick=", "<script>");
    }

    @Test
    void anItemIsShownWithItsStateItsChecksAndItsTips() throws Exception {
        String body = indexer.get("/items").body();

        assertThat(body).contains("articles/one.md", "readers have it", "A tip", "articles/two.md", "refused", "line 15");
        assertThat(body).contains("The answer for someone who", "is afraid of being turned away", "Never given to someone who",
                "effort 2, first step 5 min, 20 min a session, over a week");
    }

    @Test
    void theArticlesOfEachPredicamentAreShownWithTheHoles() throws Exception {
        String body = indexer.get("/predicaments").body();

        assertThat(body).contains("<code class=\"quiet\">AFRAID_OF_REJECTION</code>", "href=\"/items#one\"",
                "Not in gaps.yml yet.",
                "1 of 3 articles clearly help.", "no article is the answer.");
        assertThat(indexer.get("/predicaments?relationship=FAMILY").body()).doesNotContain("href=\"/items#one\"");
        assertThat(indexer.get("/items").body()).contains("id=\"one\"", "<a href=\"/predicaments\">Predicaments</a>");
    }

    @Test
    void whatWasChosenForAProfileStaysChosen() throws Exception {
        String body = indexer.get("/try?relationship=PARTNER&circumstance=CARING&predicament=SMALL_CHILD").body();

        assertThat(body).containsPattern("value=\"CARING\" checked").containsPattern("value=\"SMALL_CHILD\" checked")
                .contains("<details open").doesNotContainPattern("value=\"SIBLING\" checked");
        assertThat(indexer.get("/try").body()).doesNotContain("<details open");
    }

    @Test
    void aSnapshotHasAPageWithTheRunThatBuiltIt() throws Exception {
        String version = json(indexer.get("/api/v1/snapshots")).at("/0/version").asString();

        assertThat(indexer.get("/snapshots/" + version).body()).contains(version, "The run that built it", "2 files read");
        assertProblem(indexer.get("/api/v1/snapshots/nope/difference"), 404);
        assertThat(indexer.get("/snapshots/nope").statusCode()).isEqualTo(404);
    }

    @Test
    void aTextThatIsSentBecomesADraft() throws Exception {
        HttpResponse<String> answer = indexer.send(indexer.request("/api/v1/drafts")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"text\":\"<h1>On touch</h1><p>A hug held for a while calms <b>both</b>, and it asks nothing.</p>\"}"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).at("/0/id").asString()).isEqualTo("on-touch");
        assertThat(indexer.get("/drafts/on-touch").body()).contains("On touch</h1>", "calms both");
        assertThat(indexer.get("/").body()).contains("/drafts/on-touch");
    }

    @Test
    void anAddressOfThisMachineIsRefused() throws Exception {
        HttpResponse<String> answer = indexer.send(indexer.request("/api/v1/drafts")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"url\":\"" + indexer.address() + "\"}"))
                .build());

        assertProblem(answer, 422);
        assertThat(json(answer).at("/detail").asString()).contains("not an address of the public web");
    }

    @Test
    void aDryRunIsAskedForByItsMode() throws Exception {
        HttpResponse<String> answer;
        do {
            answer = indexer.send(indexer.request("/api/v1/index-runs")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"mode\":\"DRY_RUN\"}"))
                    .build());
        } while (answer.statusCode() == 409);

        JsonNode run = indexer.ended(answer.headers().firstValue("Location").orElseThrow());

        assertThat(run.at("/report/outcome").asString()).isEqualTo("DRY_RUN");
        assertThat(run.at("/report/lists/unknown").asString()).contains("recommendation-service does not answer");
    }

    @Test
    void anArticleThatNobodyHasIsNotWithdrawn() throws Exception {
        assertProblem(indexer.post("/api/v1/articles/nope/withdrawal"), 404);
        assertProblem(indexer.send(indexer.request("/api/v1/articles/nope/withdrawal").DELETE().build()), 404);
        assertThat(json(indexer.get("/api/v1/withdrawals"))).isEmpty();
    }

    @Test
    void aFormOfThePageStartsARun() throws Exception {
        HttpResponse<String> page = indexer.get("/");
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();

        HttpResponse<String> answer = indexer.send(form("/index-runs",
                "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]));

        assertThat(answer.statusCode()).isIn(302, 409);
        indexer.ended("/api/v1/index-runs/" + json(indexer.get("/api/v1/index-runs")).at("/0/id").asString());
    }

    @Test
    void aPageStaysGoodWhenItsStyleSheetIsFetchedWithThePasswordToo() throws Exception {
        HttpResponse<String> page = indexer.get("/");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

        HttpResponse<String> style = indexer.send(indexer.request("/css/console.css").header("Cookie", cookie).build());

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormFromElsewhereStartsNothing() throws Exception {
        HttpResponse<String> answer = indexer.send(form("/index-runs", "", "none=none"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theCommandLineAsksTheService() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), RunningIndexer.PASSWORD + "\n");
        String[] service = {"--service=" + indexer.address(), "--password-file=" + password};

        assertThat(CommandLineTool.run(with(service, "snapshots"))).isZero();
        assertThat(CommandLineTool.run(with(service, "replicas"))).isZero();
        assertThat(CommandLineTool.run(with(service, "activate", "nope"))).isEqualTo(3);
        assertThat(CommandLineTool.run(with(service, "index"))).as("one file is refused").isEqualTo(1);
        Files.writeString(password, "wrong");
        assertThat(CommandLineTool.run(with(service, "snapshots"))).isEqualTo(3);
    }

    /** Other tests may have one going on. */
    private static HttpResponse<String> startRun() throws Exception {
        HttpResponse<String> answer = indexer.post("/api/v1/index-runs");
        while (answer.statusCode() == 409) {
            indexer.ended(json(answer).at("/run").asString());
            answer = indexer.post("/api/v1/index-runs");
        }
        return answer;
    }

    private static HttpRequest form(String path, String body, String cookie) {
        return indexer.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String[] with(String[] options, String... command) {
        return Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).at("/status").asInt()).isEqualTo(status);
        assertThat(json(answer).at("/title").asString()).isNotBlank();
    }
}
