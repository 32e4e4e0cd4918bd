package app.nearer.quiz.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.predicament.PredicamentCatalog;

import tools.jackson.databind.JsonNode;

@RealService
class QuizApiTests {

    private final Api api;

    QuizApiTests(Api api) {
        this.api = api;
    }

    @Test
    void theQuizIsDescribedInFull() {
        Answer answer = api.get("/api/v1/quiz");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode quiz = answer.json();
        assertThat(quiz.propertyNames()).containsExactlyInAnyOrder("version", "scale", "relationships", "dimensions", "barriers",
                "circumstances", "predicaments", "safety");
        assertThat(quiz.get("version").asString()).isEqualTo("3");
        assertThat(quiz.get("scale").get("min").asInt()).isEqualTo(1);
        assertThat(quiz.get("scale").get("max").asInt()).isEqualTo(5);
        assertThat(quiz.get("scale").get("labels")).extracting(JsonNode::asString).containsExactly("not at all", "completely");
        assertThat(quiz.get("relationships")).hasSize(4);
        assertThat(quiz.get("dimensions")).hasSize(7).allSatisfy(dimension -> {
            assertThat(dimension.get("name").asString()).isNotBlank();
            assertThat(dimension.get("statements")).hasSize(6)
                    .allSatisfy(statement -> assertThat(statement.get("text").asString()).endsWith("."));
        });
        assertThat(quiz.get("dimensions").valueStream().filter(dimension -> dimension.get("sensitive").asBoolean()))
                .extracting(dimension -> dimension.get("id").asString())
                .containsExactly("SEXUAL", "SPIRITUAL");
        assertThat(quiz.get("barriers")).hasSize(17);
        assertThat(quiz.get("circumstances")).hasSize(7);
        assertThat(quiz.get("safety")).hasSize(2);
    }

    @Test
    void everyPredicamentThatMayBeNamedIsListedWithItsRelationships() {
        JsonNode predicaments = api.get("/api/v1/quiz").json().get("predicaments");
        assertThat(predicaments).isNotEmpty().allSatisfy(of -> {
            assertThat(of.propertyNames()).containsExactly("id", "text", "relationships");
            assertThat(of.get("text").asString()).endsWith(".");
            assertThat(of.get("relationships")).isNotEmpty();
        });
        for (Relationship relationship : Relationship.values()) {
            assertThat(predicaments.valueStream()
                    .filter(of -> of.get("relationships").valueStream()
                            .anyMatch(name -> name.asString().equals(relationship.name())))
                    .map(of -> Predicament.valueOf(of.get("id").asString())))
                    .containsExactlyInAnyOrderElementsOf(PredicamentCatalog.of(relationship));
        }
    }
}
