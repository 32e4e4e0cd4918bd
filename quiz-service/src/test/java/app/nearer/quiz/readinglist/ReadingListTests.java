package app.nearer.quiz.readinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Topics;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.Lists;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;
import tools.jackson.databind.JsonNode;

@RealService
class ReadingListTests {

    private static final Topic DEAD = new Topic(Topics.deadLetters(Topics.READING_LISTS));

    private final Api api;
    private final Tables tables;
    private final DataSource database;
    private String path = "";
    private UUID id = new UUID(0, 0);

    ReadingListTests(Api api, Tables tables, DataSource database) {
        this.api = api;
        this.tables = tables;
        this.database = database;
    }

    @BeforeEach
    void submit() {
        String token = api.submitted();
        path = "/api/v1/results/" + token + "/reading-list";
        id = tables.idOf(token);
    }

    @Test
    void untilItComesTheListIsOnItsWay() {
        Answer answer = api.get(path);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whoWaitsIsAnsweredWhenItComes() throws ExecutionException, InterruptedException {
        CompletableFuture<Answer> waiting = api.getLater(path, "Prefer", "wait=5");
        assertThat(waiting).isNotDone();
        Lists.TOPIC.publish(Lists.of(id, 1, "ask"));
        Answer answer = waiting.get();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(items(answer)).containsExactly("ask");
    }

    @Test
    void whoWaitsInVainIsToldThatItIsStillOnItsWay() {
        long start = System.nanoTime();
        assertThat(api.get(path, "Prefer", "wait=1").status()).isEqualTo(202);
        assertThat(System.nanoTime() - start).isGreaterThan(900_000_000L);
    }

    @Test
    void theListIsToldInFullWithItsReasonsInWords() {
        Answer answer = store(Lists.of(id, 1, "ask", "listen"));
        assertThat(answer.json().get("revision").asInt()).isEqualTo(1);
        assertThat(answer.json().get("snapshot").asString()).isEqualTo("v1");
        JsonNode item = answer.json().get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo("ask");
        assertThat(item.get("article").asString()).isEqualTo("listening");
        assertThat(item.get("title").asString()).isEqualTo("Title of ask");
        assertThat(item.get("firstStep").asString()).isEqualTo("First step of ask");
        assertThat(item.get("score").asDouble()).isEqualTo(0.75);
        assertThat(item.get("reasons").get(0).get("kind").asString()).isEqualTo("GAP");
        assertThat(item.get("reasons").get(0).get("dimension").asString()).isEqualTo("EMOTIONAL");
        assertThat(item.get("reasons").get(0).get("contribution").asDouble()).isEqualTo(0.5);
        assertThat(item.get("reasons").get(0).get("text").asString())
                .isEqualTo("Because you seem to miss emotional closeness most");
    }

    @Test
    void theFirstListForARevisionWins() {
        store(Lists.of(id, 1, "first"));
        Lists.TOPIC.publish(Lists.of(id, 1, "second"));
        everythingIsTaken();
        assertThat(items(api.get(path))).containsExactly("first");
        assertThat(tables.count("reading_list", id)).isEqualTo(1);
    }

    @Test
    void theHighestRevisionIsShownWhicheverComesFirst() {
        Lists.TOPIC.publish(Lists.of(id, 2, "newer"));
        Lists.TOPIC.publish(Lists.of(id, 1, "older"));
        everythingIsTaken();
        assertThat(tables.count("reading_list", id)).isEqualTo(2);
        assertThat(items(api.get(path))).containsExactly("newer");
    }

    @Test
    void theListAnswersWhatWaitsInTheOutbox() {
        assertThat(tables.count("outbox", id)).isEqualTo(1);
        store(Lists.of(id, 1, "ask"));
        assertThat(tables.count("outbox", id)).isZero();
    }

    @Test
    void theListForAnEarlierRevisionLeavesWhatWaitsForALaterOne() {
        store(Lists.of(id, 1, "ask"));
        String feedback = path.replace("reading-list", "feedback");
        assertThat(api.post(feedback, "{\"item\":\"ask\",\"verdict\":\"READ\"}").status()).isEqualTo(202);
        assertThat(tables.count("outbox", id)).isEqualTo(1);
        Lists.TOPIC.publish(Lists.of(id, 1, "ask"));
        everythingIsTaken();
        assertThat(tables.count("outbox", id)).isEqualTo(1);
        assertThat(api.get(path).json().get("revision").asInt()).as("the old list is still there to read").isEqualTo(1);
        CompletableFuture<Answer> waiting = api.getLater(path, "Prefer", "wait=5");
        Lists.TOPIC.publish(Lists.of(id, 2, "listen"));
        assertThat(waiting.join().json().get("revision").asInt()).as("who waits, waits for the new one").isEqualTo(2);
        assertThat(tables.count("outbox", id)).isZero();
    }

    @Test
    void whatIsWithdrawnIsGoneFromASavedListAndBackWhenItIsPublishedAgain() {
        String article = "article-" + id;
        ListItem ask = item("ask-" + id, article);
        Article withAsk = new Article(article, "Title", "Summary", "en", "", 1, Map.of(), false, List.of(), List.of(
                new ArticleTip(ask.id(), "Ask", "What", "Why", "First", 5, 1, Set.of())));
        store(ReadingListEvent.of(UUID.randomUUID(), Instant.now(), id, 1, "v1",
                List.of(ask, item(article, article), item("other", "other-" + id))));
        assertThat(items(api.get(path))).containsExactly(ask.id(), article, "other");

        publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 1, new Article(article, "Title", "Summary", "en", "", 1,
                Map.of(), false, List.of(), List.of())));
        await().untilAsserted(() -> assertThat(items(api.get(path))).as("a tip is gone").containsExactly(article, "other"));
        publish(ArticleEvent.withdrawn(UUID.randomUUID(), Instant.now(), 2, article));
        await().untilAsserted(() -> assertThat(items(api.get(path))).as("the article is gone").containsExactly("other"));
        publish(ArticleEvent.published(UUID.randomUUID(), Instant.now(), 3, withAsk));
        await().untilAsserted(() -> assertThat(items(api.get(path))).containsExactly(ask.id(), article, "other"));
    }

    @Test
    void anEmptyListIsAList() {
        Answer answer = store(Lists.of(id, 1));
        assertThat(answer.json().get("items")).isEmpty();
    }

    @Test
    void everyInstanceIsToldWhenAListIsStored() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("listen reading_list");
            Lists.TOPIC.publish(Lists.of(id, 1, "ask"));
            PGConnection listening = connection.unwrap(PGConnection.class);
            await().untilAsserted(
                    () -> assertThat(Arrays.stream(listening.getNotifications(1000)).map(PGNotification::getParameter))
                            .contains(id.toString()));
            statement.execute("unlisten reading_list");
        }
    }

    @Test
    void erasedIsErasedAndWhatComesLaterIsDropped() {
        store(Lists.of(id, 1, "ask"));
        String result = path.replace("/reading-list", "");
        assertThat(api.post(result + "/feedback", "{\"item\":\"ask\",\"verdict\":\"HELPFUL\"}").status()).isEqualTo(202);
        assertThat(tables.everything()).anyMatch(row -> row.contains(id.toString()));

        assertThat(api.delete(result).status()).isEqualTo(204);
        assertThat(tables.everything()).noneMatch(row -> row.contains(id.toString()));

        Lists.TOPIC.publish(Lists.of(id, 2, "late"));
        everythingIsTaken();
        assertThat(tables.everything()).noneMatch(row -> row.contains(id.toString()));
        assertThat(api.get(result).status()).isEqualTo(404);
        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(api.delete(result).status()).isEqualTo(404);
        assertThat(DEAD.now(id.toString())).as("what comes too late is no dead letter; the one that ends the test is").hasSize(1);
    }

    private static void publish(ArticleEvent event) {
        new Topic(Topics.ARTICLES).publish(event);
    }

    private static ListItem item(String item, String article) {
        return new ListItem(item, article, "Title", "Summary", null, 5, 1, 0.5, List.of(Reason.of(ReasonKind.MINUTES, 0.5)));
    }

    private Answer store(ReadingListEvent list) {
        Lists.TOPIC.publish(list);
        Answer answer = api.get(path, "Prefer", "wait=10");
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    /** Records of one key are taken in their order: once this one is dead, all before it are taken. */
    private void everythingIsTaken() {
        Lists.TOPIC.publish(id.toString(), "the last one".getBytes(StandardCharsets.UTF_8));
        DEAD.await(1, id.toString());
    }

    private static Iterable<String> items(Answer answer) {
        return answer.json().get("items").valueStream().map(item -> item.get("id").asString()).toList();
    }
}
