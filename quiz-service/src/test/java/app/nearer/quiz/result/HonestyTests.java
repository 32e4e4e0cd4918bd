package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As an integrator sees it: who misses nothing is seldom told of something missing, and who misses one thing is told of it. */
@RealService
class HonestyTests {

    private static final int PEOPLE = 100;

    /** In steps of the scale, of each rating by itself: as much as the instrument's constants expect. */
    private static final double NOISE = 0.85;

    /** What is clear to six statements at this noise: two and a half steps (docs/measurement.md). */
    private static final double CLEARLY_TOO_LITTLE = 2;
    private static final double CLEARLY_WANTED = 4.5;

    private final Api api;
    private final JsonNode quiz;

    HonestyTests(Api api) {
        this.api = api;
        this.quiz = api.get("/api/v1/quiz").json();
    }

    @Test
    void ofAHundredWithoutAGapAtMostTenAreToldOfOne() {
        Random random = new Random(1);
        int told = 0;
        for (int person = 0; person < PEOPLE; person++) {
            told += headline(random, "").get("kind").asString().equals("NONE") ? 0 : 1;
        }
        assertThat(told).isLessThanOrEqualTo(10);
    }

    @Test
    void ofAHundredWithOneClearGapNinetyFiveAreToldOfItFirst() {
        Random random = new Random(2);
        int told = 0;
        for (int person = 0; person < PEOPLE; person++) {
            String dimension = quiz.get("dimensions").get(person % 7).get("id").asString();
            told += headline(random, dimension).at("/dimensions/0").asString("").equals(dimension) ? 1 : 0;
        }
        assertThat(told).isGreaterThanOrEqualTo(95);
    }

    /** Someone who wants what there is, except of this dimension, of which there is little and much is wanted. */
    private JsonNode headline(Random random, String missed) {
        ObjectNode submission = JsonMapper.builder().build().createObjectNode();
        submission.put("quizVersion", quiz.get("version").asString()).put("relationship", "PARTNER").put("adult", true);
        submission.putObject("consent").put("results", true).put("sexual", true).put("spiritual", true);
        ObjectNode answers = submission.putObject("answers");
        for (JsonNode dimension : quiz.get("dimensions")) {
            boolean gap = dimension.get("id").asString().equals(missed);
            double level = 2 + 2.5 * random.nextDouble();
            for (JsonNode statement : dimension.get("statements")) {
                answers.putPOJO(statement.get("id").asString(),
                        Map.of("now", rating(gap ? CLEARLY_TOO_LITTLE : level, random), "wanted",
                                rating(gap ? CLEARLY_WANTED : level, random)));
            }
        }
        Answer answer = api.post("/api/v1/results", submission);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("headline");
    }

    private static int rating(double level, Random random) {
        return Math.clamp(Math.round(level + NOISE * random.nextGaussian()), 1, 5);
    }
}
