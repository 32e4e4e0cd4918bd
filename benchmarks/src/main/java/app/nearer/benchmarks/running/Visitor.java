package app.nearer.benchmarks.running;

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

/** Somebody who fills in the whole quiz and waits for the list, by the public API. */
final class Visitor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI site;
    private final String answers;

    Visitor(URI site) throws IOException, InterruptedException {
        this.site = site;
        this.answers = answers(JSON.readTree(send(HttpRequest.newBuilder(site.resolve("/api/v1/quiz")), OK)));
    }

    /** A quiz about a partner, in which emotional closeness is missing. */
    private static String answers(JsonNode quiz) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (JsonNode dimension : quiz.get("dimensions")) {
            int wanted = dimension.get("id").asString().equals("EMOTIONAL") ? 5 : 2;
            for (JsonNode statement : dimension.get("statements")) {
                answers.put(statement.get("id").asString(), Map.of("now", 2, "wanted", wanted));
            }
        }
        return JSON.writeValueAsString(Map.of("quizVersion", quiz.get("version").asString(), "relationship", "PARTNER", "adult",
                true, "consent", Map.of("results", true, "sexual", true, "spiritual", true), "answers", answers, "barriers",
                List.of("COMMUNICATION_TROUBLE"), "preferences", Map.of("minutesPerDay", 15, "company", "TOGETHER")));
    }

    /** Comes back with the token of the result once the list is there. */
    String submitAndSeeTheList() throws IOException, InterruptedException {
        String result = send(HttpRequest.newBuilder(site.resolve("/api/v1/results"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(answers)), CREATED);
        String token = JSON.readTree(result).get("id").asString();
        send(HttpRequest.newBuilder(site.resolve("/api/v1/results/" + token + "/reading-list")).header("Prefer", "wait=30"), OK);
        return token;
    }

    private String send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.header("Accept", "application/json").build(), BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(
                    response.request().uri().getPath() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        http.close();
    }
}
