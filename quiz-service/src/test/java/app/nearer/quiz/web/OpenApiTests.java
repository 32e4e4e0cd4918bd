package app.nearer.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;

import tools.jackson.databind.JsonNode;

@RealService
class OpenApiTests {

    private final Api api;

    OpenApiTests(Api api) {
        this.api = api;
    }

    @Test
    void theDocumentTellsOfEveryCallAndOfNoPage() {
        Answer answer = api.get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode paths = answer.json().get("paths");
        Map<String, List<String>> calls = Map.of("/api/v1/quiz", List.of("get"), "/api/v1/results", List.of("post"),
                "/api/v1/library/search", List.of("post"), "/api/v1/library/suggestions", List.of("post"),
                "/api/v1/articles/{id}/like", List.of("get"), "/api/v1/results/{id}/feedback/{item}", List.of("delete"),
                "/api/v1/results/{id}", List.of("get", "delete"), "/api/v1/results/{id}/reading-list", List.of("get"),
                "/api/v1/results/{id}/feedback", List.of("post"), "/api/v1/articles/{id}", List.of("get"));
        assertThat(paths.get("/api/v1/reading-lists").propertyNames()).containsExactly("post");
        calls.forEach((path, methods) -> assertThat(paths.get(path).propertyNames()).as(path).containsAll(methods));
        assertThat(paths.propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void whatIsReallySentHasTheShapeThatTheDocumentPromises() {
        JsonNode schemas = api.get("/v3/api-docs").json().get("components").get("schemas");

        JsonNode result = api.post("/api/v1/results", Api.submission()).json();

        assertThat(result.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schemas.get("ResultView").get("properties").propertyNames());
        assertThat(result.get("profile").get(0).propertyNames())
                .containsExactlyInAnyOrderElementsOf(schemas.get("DimensionScore").get("properties").propertyNames());
    }
}
