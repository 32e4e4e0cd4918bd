package app.nearer.systemtests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** People whose results differ in kind. */
enum Life {

    SOMEBODY(3, 3,
            Map.of("EMOTIONAL", new Rating(2, 5), "EXPERIENTIAL", new Rating(3, 4), "INTELLECTUAL", new Rating(4, 4), "SOCIAL",
                    new Rating(4, 3)),
            Map.of()), NOTHING_MISSING(4, 4, Map.of(), Map.of()), TWO_ALIKE(4, 4,
                    Map.of("EMOTIONAL", new Rating(2, 5), "SOCIAL", new Rating(2, 5)),
                    Map.of()), MUCH_MISSING(1, 5, Map.of(), Map.of()), MORE_THAN_WISHED(4, 4,
                            Map.of("PHYSICAL", new Rating(5, 2), "SOCIAL", new Rating(5, 2)),
                            Map.of()), SAFETY_FIRST(3, 4, Map.of(), Map.of("safety-no", 1));

    private final Rating elsewhere;
    private final Map<String, Rating> ratings;
    private final Map<String, Integer> safety;

    Life(int now, int wanted, Map<String, Rating> ratings, Map<String, Integer> safety) {
        this.elsewhere = new Rating(now, wanted);
        this.ratings = ratings;
        this.safety = safety;
    }

    private record Rating(int now, int wanted) {
    }

    /** Sends the answers, and gives the path of the secret link to their result. */
    String link(Api api) {
        Map<String, Object> answers = answers(api.get("/api/v1/quiz").body());
        return "/r/" + api.post("/api/v1/results", answers).body().get("id").asString();
    }

    private Map<String, Object> answers(JsonNode quiz) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (JsonNode section : quiz.get("dimensions")) {
            Rating rating = ratings.getOrDefault(section.get("id").asString(), elsewhere);
            int at = 0;
            for (JsonNode statement : section.get("statements")) {
                // nobody but who is in a hurry answers alike all the way
                int more = this == SOMEBODY && at++ % 3 == 1 ? 1 : 0;
                answers.put(statement.get("id").asString(),
                        Map.of("now", Math.min(5, rating.now + more), "wanted", Math.min(5, rating.wanted + more)));
            }
        }
        return Map.of("quizVersion", quiz.get("version").asString(), "relationship", "PARTNER", "adult", true, "consent",
                Map.of("results", true, "sexual", true, "spiritual", true), "answers", answers, "barriers", List.of(), "safety",
                safety, "preferences", Map.of("minutesPerDay", 15, "company", "TOGETHER"));
    }
}
