package app.nearer.quiz.library;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.contracts.library.TypedWords;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks recommendation-service about the library, and waits a second at most. */
@Component
class LibraryIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** For what a page does well without. */
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(300);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final URI service;

    LibraryIndex(RecommendationProperties recommendation) {
        this.service = recommendation.url();
    }

    /**
     * Searches.
     *
     * @throws LibraryAway if there is no answer in time
     */
    LibraryHits find(LibrarySearch search) {
        return read(ask(post("search", search)), LibraryHits.class);
    }

    /**
     * Titles that fit what has been typed by now.
     *
     * @throws LibraryAway if there is no answer in time
     */
    LibraryTitles suggest(TypedWords typed) {
        return read(ask(post("suggestions", typed)), LibraryTitles.class);
    }

    /**
     * Articles that are like one, the likest first; none when it is not known there.
     *
     * @throws LibraryAway if there is no answer in a third of a second
     */
    List<Titled> like(String article) {
        String id = URLEncoder.encode(article, StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = ask(request("articles/" + id + "/like").timeout(LITTLE_PATIENCE).GET().build());
        return answer.statusCode() == NOT_FOUND ? List.of() : read(answer, LibraryTitles.class).articles();
    }

    private HttpRequest post(String what, Object asked) {
        return request(what).timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(asked)))
                .build();
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(service.resolve("/api/v1/library/" + what));
    }

    private HttpResponse<byte[]> ask(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new LibraryAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryAway();
        }
    }

    private <T> T read(HttpResponse<byte[]> answer, Class<T> type) {
        if (answer.statusCode() != OK) {
            throw new LibraryAway();
        }
        try {
            return json.readValue(answer.body(), type);
        } catch (JacksonException e) {
            throw new LibraryAway();
        }
    }
}
