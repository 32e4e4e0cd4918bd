package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import tools.jackson.databind.node.ObjectNode;

@RealService
class IdempotencyTests {

    private final Api api;
    private final Tables tables;
    private final JdbcClient jdbc;
    private final String key = UUID.randomUUID().toString();

    IdempotencyTests(Api api, Tables tables, JdbcClient jdbc) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @Test
    void theSameSentTwiceIsKeptOnceAndAnsweredAlike() {
        Answer first = submit(Api.submission());
        List<Long> after = tables.kept();
        Answer second = submit(Api.submission());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(tables.kept()).isEqualTo(after);
    }

    @Test
    void theOrderInWhichPartsComeMakesNoDifference() {
        ObjectNode reversed = Api.submission();
        ObjectNode answers = reversed.withObject("/answers");
        ObjectNode backwards = reversed.objectNode();
        answers.propertyNames().stream().toList().reversed().forEach(id -> backwards.set(id, answers.get(id)));
        assertThat(backwards.toString()).isNotEqualTo(answers.toString());
        reversed.set("answers", backwards);
        assertThat(submit(reversed).json()).isEqualTo(submit(Api.submission()).json());
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        submit(Api.submission());
        List<Long> after = tables.kept();
        ObjectNode other = Api.submission();
        other.withObject("/answers/social-11").put("now", 3);
        Answer answer = submit(other);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).contains("idempotency key");
        assertThat(tables.kept()).isEqualTo(after);
    }

    /** What is kept of one submission differs with the key, and so cannot be worked out without it. */
    @Test
    void whoeverGuessesWhatWasAnsweredCannotSeeThatItIsRight() {
        for (String another : List.of("one-key", "another-key")) {
            assertThat(api.post("/api/v1/results", Api.submission(), "Idempotency-Key", another).status()).isEqualTo(201);
        }
        assertThat(jdbc
                .sql("select submission_mac from idempotency_key where key_sha256 in (sha256('one-key'), sha256('another-key'))")
                .query(byte[].class)
                .list()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void everyPartOfASubmissionCounts() {
        submit(Api.submission());
        ObjectNode submission = Api.submission();
        for (String part : List.of("barriers", "circumstances", "preferences")) {
            ObjectNode other = submission.deepCopy();
            other.remove(part);
            assertThat(submit(other).status()).as(part).isEqualTo(422);
        }
        assertThat(submit(submission.deepCopy().set("safety", submission.objectNode().put("safety-no", 3))).status())
                .isEqualTo(422);
        assertThat(submit(submission.deepCopy().set("predicaments", submission.arrayNode().add("SMALL_CHILD"))).status())
                .isEqualTo(422);
        assertThat(submit(submission.deepCopy().put("relationship", "FRIEND")).status()).isEqualTo(422);
    }

    @Test
    void theOrderInWhichPredicamentsComeMakesNoDifference() {
        ObjectNode one = Api.submission();
        one.putArray("predicaments").add("SMALL_CHILD").add("UNFAIR_SHARE");
        ObjectNode other = Api.submission();
        other.putArray("predicaments").add("UNFAIR_SHARE").add("SMALL_CHILD");
        assertThat(submit(other).json()).isEqualTo(submit(one).json());
        other.putArray("predicaments").add("UNFAIR_SHARE");
        assertThat(submit(other).status()).isEqualTo(422);
    }

    @Test
    void anotherKeyIsAnotherResult() {
        assertThat(submit(Api.submission()).json().get("id"))
                .isNotEqualTo(api.post("/api/v1/results", Api.submission(), "Idempotency-Key", key + "-other").json().get("id"));
    }

    @Test
    void aKeyUsedForWhatWasRefusedIsStillFree() {
        assertThat(submit(Api.submission().put("adult", false)).status()).isEqualTo(422);
        assertThat(submit(Api.submission()).status()).isEqualTo(201);
    }

    @Test
    void aKeyIsForgottenWithItsResult() {
        String token = submit(Api.submission()).json().get("id").asString();
        assertThat(api.delete("/api/v1/results/" + token).status()).isEqualTo(204);
        String again = submit(Api.submission()).json().get("id").asString();
        assertThat(again).isNotEqualTo(token);
    }

    @Test
    void sentManyTimesAtOnceItIsKeptOnce() throws InterruptedException, ExecutionException {
        long before = tables.count("result");
        Set<String> tokens = new HashSet<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> send = () -> submit(Api.submission()).json().get("id").asString();
            for (Future<String> token : senders.invokeAll(List.of(send, send, send, send, send, send))) {
                tokens.add(token.get());
            }
        }
        assertThat(tokens).hasSize(1);
        assertThat(tables.count("result")).isEqualTo(before + 1);
    }

    private Answer submit(ObjectNode submission) {
        return api.post("/api/v1/results", submission, "Idempotency-Key", key);
    }
}
