package app.nearer.indexer.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;

import app.nearer.contracts.ListItem;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks recommendation-service, and waits a second at most. */
public final class RecommendationClient implements Lists {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final URI service;

    /**
     * A client of one replica.
     *
     * @param service its address, such as {@code http://localhost:8081}
     */
    public RecommendationClient(URI service) {
        this.service = service;
    }

    @Override
    public List<ListItem> of(String snapshot, QuizResultEvent result) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/v1/snapshots/" + snapshot + "/reading-lists"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(result)))
                .build();
        try {
            return items(http.send(request, BodyHandlers.ofString()));
        } catch (HttpTimeoutException e) {
            throw new ListsAwayException("recommendation-service did not answer within a second");
        } catch (IOException e) {
            throw new ListsAwayException("recommendation-service does not answer at " + service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ListsAwayException("the question to recommendation-service was interrupted");
        }
    }

    private List<ListItem> items(HttpResponse<String> answer) {
        try {
            if (answer.statusCode() == OK) {
                return json.readValue(answer.body(), ReadingListEvent.class).items();
            }
            String detail = json.readTree(answer.body()).path("detail").asString("");
            throw new ListsAwayException(
                    "recommendation-service answered %d. %s".formatted(answer.statusCode(), detail).strip());
        } catch (JacksonException e) {
            throw new ListsAwayException("recommendation-service answered %d, and nothing that can be read"
                    .formatted(answer.statusCode()));
        }
    }
}
