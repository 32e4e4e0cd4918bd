package app.nearer.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Topics;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.Lists;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Surroundings;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

@RealService
class DatabaseAwayTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final Tables tables;

    DatabaseAwayTests(Api api, Tables tables) {
        this.api = api;
        this.tables = tables;
    }

    @Test
    void visitorsAreAskedKindlyToComeBackAndListsWaitUntilItIsThereAgain() throws InterruptedException {
        String token = api.submitted();
        UUID result = tables.idOf(token);

        Surroundings.withoutDatabase(() -> {
            Answer page = api.get("/", "Accept", "text/html", "Cookie", "nearer=" + UUID.randomUUID());
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isNotEmpty();
            assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(page.body()).contains("Back in a moment").doesNotContain("Exception", "SQL");

            Answer call = api.get("/api/v1/results/" + token);
            assertThat(call.status()).isEqualTo(503);
            assertThat(call.header("Content-Type")).startsWith("application/problem+json");
            assertThat(call.header("Retry-After")).isNotEmpty();
            assertThat(call.body()).doesNotContain("Exception", "SQL");

            assertThat(api.post("/api/v1/results", Api.submission()).status()).isEqualTo(503);

            Lists.TOPIC.publish(Lists.of(result, 1, "one", "two"));
        });

        assertThat(eventually("/api/v1/results/" + token + "/reading-list").json().get("items")).hasSize(2);
        assertThat(new Topic(Topics.deadLetters(Topics.READING_LISTS)).now(result.toString())).isEmpty();
    }

    private Answer eventually(String path) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer answer = api.get(path);
        while (answer.status() != 200 && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
            answer = api.get(path);
        }
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }
}
