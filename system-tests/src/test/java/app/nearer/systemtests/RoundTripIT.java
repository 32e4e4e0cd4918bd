package app.nearer.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import app.nearer.systemtests.Api.Answer;

import tools.jackson.databind.JsonNode;

/** From answers to a list and back, through the public API, Kafka, PostgreSQL and a Lucene snapshot. */
class RoundTripIT {

    private static Api api;
    private static JsonNode quiz;

    @BeforeAll
    static void start() {
        api = new Api(RunningNearer.shared().site());
        quiz = api.get("/api/v1/quiz").body();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void sevenProfilesWithOneGapEachGetListsOfWhichNoTwoShareMoreThanHalf() {
        List<Set<String>> lists = new ArrayList<>();
        for (JsonNode dimension : quiz.get("dimensions")) {
            lists.add(articles(readingList(submit(dimension.get("id").asString()))));
        }
        assertThat(lists).hasSize(7).allSatisfy(list -> assertThat(list).hasSizeGreaterThanOrEqualTo(3));
        for (int i = 0; i < lists.size(); i++) {
            for (int j = i + 1; j < lists.size(); j++) {
                Set<String> shared = new HashSet<>(lists.get(i));
                shared.retainAll(lists.get(j));
                assertThat(shared.size() * 2).isLessThanOrEqualTo(Math.min(lists.get(i).size(), lists.get(j).size()));
            }
        }
    }

    @Test
    void everyItemHasAnArticleAndReasonsThatSumToItsScore() {
        for (JsonNode item : readingList(submit("EMOTIONAL")).get("items")) {
            double sum = 0;
            for (JsonNode reason : item.get("reasons")) {
                sum += reason.get("contribution").asDouble();
                assertThat(reason.get("text").asString()).isNotBlank();
            }
            assertThat(sum).isCloseTo(item.get("score").asDouble(), within(1e-6));
            Answer article = api.get("/api/v1/articles/" + item.get("article").asString());
            assertThat(article.status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsSaidOfAnItemMakesANewListWithoutIt() throws InterruptedException {
        String id = submit("SOCIAL");
        JsonNode first = readingList(id);
        String refused = first.get("items").get(0).get("id").asString();
        assertThat(api.post("/api/v1/results/" + id + "/feedback", Map.of("item", refused, "verdict", "NOT_FOR_ME")).status())
                .isEqualTo(202);
        JsonNode second = first;
        for (int i = 0; i < 100 && second.get("revision").asInt() == 1; i++) {
            Thread.sleep(100);
            second = readingList(id);
        }
        assertThat(second.get("revision").asInt()).isEqualTo(2);
        assertThat(ids(second)).isNotEmpty().doesNotContain(refused);
    }

    @Test
    void anErasedResultIsGoneAtOnce() {
        String id = submit("PHYSICAL");
        readingList(id);
        assertThat(api.delete("/api/v1/results/" + id).status()).isEqualTo(204);
        assertThat(api.get("/api/v1/results/" + id).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/results/" + id + "/reading-list").status()).isEqualTo(404);
    }

    private static String submit(String dimension) {
        Answer answer = api.post("/api/v1/results", Api.missingOnly(quiz, dimension));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.body().get("headline").get("dimensions").get(0).asString()).isEqualTo(dimension);
        return answer.body().get("id").asString();
    }

    private static JsonNode readingList(String id) {
        Answer answer = api.get("/api/v1/results/" + id + "/reading-list", "Prefer", "wait=10");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Set<String> articles(JsonNode list) {
        Set<String> articles = new HashSet<>();
        list.get("items").forEach(item -> articles.add(item.get("article").asString()));
        return articles;
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.get("items").forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }
}
