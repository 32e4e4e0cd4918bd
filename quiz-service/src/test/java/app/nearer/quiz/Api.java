package app.nearer.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

import app.nearer.quiz.instrument.Instruments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls the service as an integrator does. */
@TestComponent
@Lazy
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    /** An answer, with its body as text and as JSON. */
    public record Answer(int status, HttpResponse<String> response) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The body as it came. */
        public String body() {
            return response.body();
        }

        /** A header, or the empty string. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        private static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response);
        }
    }

    /** An adult's answers about a partner, with every consent; in one dimension more is wanted than there is. */
    public static ObjectNode submission() {
        Map<String, Object> answers = new LinkedHashMap<>();
        Instruments.current()
                .sections()
                .forEach(section -> section.statements()
                        .forEach(statement -> answers.put(statement.id(),
                                Map.of("now", 2, "wanted", statement.id().startsWith("emotional") ? 5 : 2))));
        return JSON.valueToTree(new LinkedHashMap<>(
                Map.of("quizVersion", Instruments.current().version(), "relationship", "PARTNER", "adult", true,
                        "consent", Map.of("results", true, "sexual", true, "spiritual", true), "answers", answers, "barriers",
                        List.of("GRIEF"), "circumstances", List.of("CARING"), "preferences",
                        Map.of("minutesPerDay", 15, "company", "TOGETHER"))));
    }

    /** Submits a complete quiz, and returns the token. */
    public String submitted() {
        Answer answer = post("/api/v1/results", submission());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends now, and answers later. */
    public CompletableFuture<Answer> getLater(String path, String... headers) {
        return client.sendAsync(request("GET", path, "", headers), BodyHandlers.ofString()).thenApply(Answer::of);
    }

    public Answer post(String path, JsonNode body, String... headers) {
        return post(path, body.toString(), headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private Answer send(String method, String path, String body, String... headers) {
        try {
            return Answer.of(client.send(request(method, path, body, headers), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    /** Where this path is served; a whole address stays as it is. */
    public URI address(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port")).resolve(path);
    }
}
