package app.nearer.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import app.nearer.systemtests.Api.Answer;

import tools.jackson.databind.JsonNode;

/** What {@code ./run} starts, stopped and killed in every way, and started again. */
@DisabledIfSystemProperty(named = "nearer.tests.on", matches = "containers", disabledReason = "it is about processes")
class LifeIT {

    @TempDir
    Path data;

    private int port;
    private int operatorPort;

    @BeforeEach
    void choosePorts() throws Exception {
        port = NearerAsProcesses.freePort();
        operatorPort = NearerAsProcesses.freePort();
    }

    @Test
    void resultsSurviveAKillOfEverythingAnOrderlyStopAndTheLossOfKafkasData() throws Exception {
        String result;
        List<ProcessHandle> children;
        try (NearerAsProcesses first = start()) {
            result = submit(first);
            assertThat(readingList(first, result).status()).isEqualTo(200);
            children = first.children();
            assertThat(children).hasSizeGreaterThanOrEqualTo(4);

            first.kill();

            assertThat(children.stream().filter(child -> !isPostgres(child)))
                    .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
        }
        try (NearerAsProcesses second = start()) {
            assertThat(readingList(second, result).status()).isEqualTo(200);
            assertThat(readingList(second, submit(second)).status()).isEqualTo(200);
            children = second.children();
        }
        assertThat(children).allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
        deleteTree(data.resolve("kafka"));
        try (NearerAsProcesses third = start()) {
            assertThat(readingList(third, result).status()).isEqualTo(200);
            Answer afterwards = readingList(third, submit(third));
            assertThat(afterwards.status()).as("the snapshot is announced again").isEqualTo(200);
            String article = afterwards.body().get("items").get(0).get("article").asString();
            assertThat(article(third, article).status()).isEqualTo(200);
        }
    }

    @Test
    void aServiceThatIsKilledIsNamedAndTheRestStops() throws Exception {
        try (NearerAsProcesses nearer = start()) {
            ProcessHandle quiz = nearer.children()
                    .stream()
                    .filter(child -> child.info().commandLine().orElse("").contains("quiz-service"))
                    .findFirst()
                    .orElseThrow();

            quiz.destroyForcibly();

            assertThat(nearer.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(nearer.process().exitValue()).isNotZero();
            assertThat(nearer.output()).contains("quiz-service ended", "quiz-service.log");
        }
    }

    @Test
    void aTakenPortIsNamedInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(this::start).hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("NEARER_PORT")
                    .hasMessageNotContaining("Exception in");
        }
        assertThat(Files.exists(data.resolve("postgres"))).isFalse();
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private NearerAsProcesses start() throws Exception {
        return NearerAsProcesses.start(data, port, operatorPort);
    }

    private static boolean isPostgres(ProcessHandle child) {
        return child.info().command().orElse("").endsWith("postgres");
    }

    private static String submit(NearerAsProcesses nearer) {
        try (Api api = new Api(nearer.site())) {
            JsonNode quiz = api.get("/api/v1/quiz").body();
            Map<String, Object> answers = Api.missingOnly(quiz, "SOCIAL");
            return api.post("/api/v1/results", answers).body().get("id").asString();
        }
    }

    private static Answer article(NearerAsProcesses nearer, String article) {
        try (Api api = new Api(nearer.site())) {
            return api.get("/api/v1/articles/" + article);
        }
    }

    private static Answer readingList(NearerAsProcesses nearer, String result) {
        try (Api api = new Api(nearer.site())) {
            return api.get("/api/v1/results/" + result + "/reading-list", "Prefer", "wait=30");
        }
    }
}
