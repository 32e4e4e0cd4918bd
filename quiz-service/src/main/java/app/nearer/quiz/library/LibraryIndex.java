package app.nearer.quiz.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;

import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.contracts.library.TypedWords;
import app.nearer.quiz.recommendation.Recommendation;
import app.nearer.quiz.recommendation.RecommendationAway;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks recommendation-service about the library. */
@Component
class LibraryIndex {

    private static final String LIBRARY = "/api/v1/library/";

    private final Recommendation recommendation;
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    LibraryIndex(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    /**
     * Searches.
     *
     * @throws RecommendationAway if there is no answer in time
     */
    LibraryHits find(LibrarySearch search) {
        return ask("search", search, LibraryHits.class);
    }

    /**
     * Titles that fit what has been typed by now.
     *
     * @throws RecommendationAway if there is no answer in time
     */
    LibraryTitles suggest(TypedWords typed) {
        return ask("suggestions", typed, LibraryTitles.class);
    }

    /**
     * Articles that are like one, the likest first; none when it is not known there.
     *
     * @throws RecommendationAway if there is no answer in time
     */
    List<Titled> like(String article) {
        String id = URLEncoder.encode(article, StandardCharsets.UTF_8);
        return recommendation.get(LIBRARY + "articles/" + id + "/like")
                .map(answer -> read(answer, LibraryTitles.class).articles())
                .orElse(List.of());
    }

    private <T> T ask(String what, Object asked, Class<T> type) {
        return read(recommendation.post(LIBRARY + what, json.writeValueAsBytes(asked)), type);
    }

    private <T> T read(byte[] answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JacksonException e) {
            throw new RecommendationAway();
        }
    }
}
