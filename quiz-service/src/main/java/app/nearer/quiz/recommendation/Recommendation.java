package app.nearer.quiz.recommendation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Asks recommendation-service, and waits a second at most. What is asked, and what is answered, is JSON. */
@Component
public class Recommendation {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** For what a page does well without. */
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(300);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final URI service;

    Recommendation(RecommendationProperties properties) {
        this.service = properties.url();
    }

    /**
     * Sends a body and waits for what is said to it.
     *
     * @throws RecommendationAway if there is no answer in time
     */
    public byte[] post(String path, byte[] body) {
        HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
        return read(answer);
    }

    /**
     * What stands there; nothing when it is not known there.
     *
     * @throws RecommendationAway if there is no answer in a third of a second
     */
    public Optional<byte[]> get(String path) {
        HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(service.resolve(path)).timeout(LITTLE_PATIENCE).GET().build());
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(answer));
    }

    private HttpResponse<byte[]> ask(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new RecommendationAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecommendationAway();
        }
    }

    private static byte[] read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new RecommendationAway();
        }
        return answer.body();
    }
}
