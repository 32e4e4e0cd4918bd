package app.nearer.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public JSON API, as an integrator calls it. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    Api(URI base) {
        this.base = base;
    }

    record Answer(int status, JsonNode body) {
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, Object body, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The body of a quiz about a partner, in which only {@code dimension} is wanted more than it is there. */
    static Map<String, Object> missingOnly(JsonNode quiz, String dimension) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (JsonNode section : quiz.get("dimensions")) {
            int wanted = section.get("id").asString().equals(dimension) ? 5 : 2;
            for (JsonNode statement : section.get("statements")) {
                answers.put(statement.get("id").asString(), Map.of("now", 2, "wanted", wanted));
            }
        }
        return Map.of("quizVersion", quiz.get("version").asString(), "relationship", "PARTNER", "adult", true, "consent",
                Map.of("results", true, "sexual", true, "spiritual", true), "answers", answers, "barriers", List.of(),
                "preferences",
                Map.of("minutesPerDay", 15, "company", "TOGETHER"));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Accept", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type.contains("json") ? JSON.readTree(response.body()) : JSON.nullNode());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
