package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Schemas;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealService
class SubmitTests {

    private static final Topic QUIZ_RESULTS = new Topic(Topics.QUIZ_RESULTS);

    private final Api api;
    private final Tables tables;
    private final JdbcClient jdbc;
    private final EventMapper events;
    private final DataSource database;

    SubmitTests(Api api, Tables tables, JdbcClient jdbc, EventMapper events, DataSource database) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
        this.events = events;
        this.database = database;
    }

    @Test
    void theAnswerIsTheProfileTheHeadlineAndTheWayToTheResult() {
        Answer answer = api.post("/api/v1/results", Api.submission());
        assertThat(answer.status()).isEqualTo(201);
        String token = answer.json().get("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/results/" + token);
        assertThat(answer.json().get("profile")).extracting(score -> score.get("dimension").asString())
                .containsExactly("EMOTIONAL", "PHYSICAL", "SEXUAL", "INTELLECTUAL", "EXPERIENTIAL", "SOCIAL", "SPIRITUAL");
        JsonNode emotional = answer.json().get("profile").get(0);
        double have = emotional.get("have").asDouble();
        double want = emotional.get("want").asDouble();
        assertThat(have).isBetween(15.0, 35.0);
        assertThat(want).isBetween(88.0, 100.0);
        assertThat(emotional.get("gap").asDouble()).isCloseTo(want - have, within(0.011));
        assertThat(emotional.get("error").asDouble()).isBetween(3.0, 15.0);
        assertThat(answer.json().get("headline").get("kind").asString()).isEqualTo("ONE");
        assertThat(answer.json().get("headline").get("dimensions").get(0).asString()).isEqualTo("EMOTIONAL");
        assertThat(api.get(answer.header("Location")).json()).isEqualTo(answer.json());
    }

    @Test
    void whatIsKeptAndToldIsNoFinerThanItIsSure() {
        Answer answer = api.post("/api/v1/results", Api.submission());
        JsonMapper json = JsonMapper.builder().build();
        for (String told : List.of(answer.body(), kept("profile"), kept("headline"), kept("qualities"))) {
            json.readTree(told).findValues("probability").forEach(sure -> assertThat(sure.asString()).matches("[01]\\.\\d{1,2}"));
            for (String points : List.of("have", "want", "gap", "error")) {
                json.readTree(told).findValues(points).forEach(of -> assertThat(of.asDouble() % 1).isZero());
            }
        }
        assertThat(json.readTree(kept("profile")).findValues("error")).hasSize(7);
        assertThat(json.readTree(kept("headline")).findValues("probability")).hasSize(1);
        assertThat(json.readTree(kept("qualities")).findValues("probability")).isNotEmpty()
                .allSatisfy(sure -> assertThat(sure.asDouble() * 20 % 1).isZero());
    }

    @Test
    void whatWasKeptFinerBeforeIsRounded() {
        String token = api.submitted();
        Map<String, String> finer = Map.of("profile",
                "[{\"dimension\":\"SOCIAL\",\"have\":31.49,\"want\":62.51,\"gap\":31.02,\"error\":9.87}]", "headline",
                "{\"kind\":\"NONE\",\"dimensions\":[],\"probability\":0.8349}", "qualities",
                "[{\"quality\":\"TRUST\",\"level\":\"LOW\",\"probability\":0.98}]");
        finer.forEach((column, value) -> jdbc.sql("update result set " + column + " = :value::jsonb where id = :id")
                .param("value", value)
                .param("id", tables.idOf(token))
                .update());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V9__whole_points.sql")).execute(database);
        JsonNode result = api.get("/api/v1/results/" + token).json();
        assertThat(result.get("profile").toString())
                .isEqualTo("[{\"dimension\":\"SOCIAL\",\"have\":31.0,\"want\":63.0,\"gap\":32.0,\"error\":10.0}]");
        assertThat(result.get("headline").get("probability").asDouble()).isEqualTo(0.83);
        assertThat(result.get("qualities").get(0).get("probability").asDouble()).isEqualTo(1);
    }

    private String kept(String column) {
        return jdbc.sql("select " + column + " from result order by created_at desc limit 1").query(String.class).single();
    }

    @Test
    void anEventGoesOutThatHoldsToItsSchemaAndWaitsForItsAnswer() {
        UUID id = tables.idOf(api.submitted());
        ConsumerRecord<String, byte[]> record = QUIZ_RESULTS.await(1, id.toString()).getFirst();
        String json = new String(record.value(), StandardCharsets.UTF_8);
        assertThat(Schemas.violations("quiz-result", 1, json)).isEmpty();
        assertThat(Schemas.violations("quiz-result", 1, json.replace("PARTNER", "ROBOT"))).as("the schema says something")
                .isNotEmpty();
        QuizResultEvent event = events.read(record.value(), QuizResultEvent.class);
        assertThat(event.resultId()).isEqualTo(id);
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.profile()).hasSize(7);
        // emotional closeness alone is missing, and with it what only statements of it touch
        assertThat(event.qualities()).isNotEmpty().allMatch(score -> score.probability() >= 0.9);
        assertThat(event.preferences().minutesPerDay()).isEqualTo(15);
        assertThat(jdbc.sql("select event_id from outbox where result_id = :id").param("id", id).query(UUID.class).list())
                .containsExactly(event.eventId());
    }

    @Test
    void theEventCarriesNeitherTheTokenNorARawAnswer() {
        String token = api.submitted();
        for (ConsumerRecord<String, byte[]> record : QUIZ_RESULTS.await(1, tables.idOf(token).toString())) {
            assertThat(Topic.allOf(record)).doesNotContain(token)
                    .doesNotContain("answers")
                    .doesNotContainPattern("(emotional|physical|sexual|intellectual|experiential|social|spiritual|safety)-");
        }
    }

    @Test
    void neitherTheTokenNorARawAnswerIsKept() {
        Answer answer = api.post("/api/v1/results", Api.submission(), "Idempotency-Key", "a-key-that-is-kept-nowhere");
        String token = answer.json().get("id").asString();
        assertThat(tables.count("result")).isPositive();
        assertThat(tables.everything()).noneMatch(row -> row.contains(token))
                .noneMatch(row -> row.contains("a-key-that-is-kept-nowhere"));
        String result = jdbc.sql("select r::text from result r where id = :id").param("id", tables.idOf(token))
                .query(String.class)
                .single();
        assertThat(result).contains("EMOTIONAL").doesNotContain("emotional-5");
    }

    @Test
    void whatWasNotAgreedToIsToldToNobody() {
        var submission = Api.submission();
        submission.withObject("/consent").put("sexual", false).put("spiritual", false);
        submission.withObject("/answers")
                .remove(instrumentIds("sexual", "spiritual"));
        Answer answer = api.post("/api/v1/results", submission);
        UUID id = tables.idOf(answer.json().get("id").asString());
        QuizResultEvent event = events.read(QUIZ_RESULTS.await(1, id.toString()).getFirst().value(), QuizResultEvent.class);
        assertThat(event.excludedDimensions()).containsExactlyInAnyOrder(Dimension.SEXUAL, Dimension.SPIRITUAL);
        assertThat(event.profile()).hasSize(5);
    }

    /** Whoever asks for another language is shown the one that there is, and must get what is written in that. */
    @ParameterizedTest
    @ValueSource(strings = {"de-DE,de;q=0.8", "*", "und", "x-private", "zz-Qaaa-QM", "en; q=broken", "-"})
    void theEventAsksForTheLanguageInWhichTheQuizWasShown(String languages) {
        Answer answer = api.post("/api/v1/results", Api.submission(), "Accept-Language", languages);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        UUID id = tables.idOf(answer.json().get("id").asString());
        assertThat(events.read(QUIZ_RESULTS.await(1, id.toString()).getFirst().value(), QuizResultEvent.class).language())
                .isEqualTo("en");
    }

    @Test
    void notBeingSafePutsSupportFirst() {
        var submission = Api.submission();
        submission.putObject("safety").put("safety-no", 1);
        UUID id = tables.idOf(api.post("/api/v1/results", submission).json().get("id").asString());
        assertThat(events.read(QUIZ_RESULTS.await(1, id.toString()).getFirst().value(), QuizResultEvent.class).supportFirst())
                .isTrue();
    }

    private static List<String> instrumentIds(String... dimensions) {
        return Instruments.current()
                .sections()
                .stream()
                .flatMap(section -> section.statements().stream())
                .map(Statement::id)
                .filter(id -> List.of(dimensions).stream().anyMatch(id::startsWith))
                .toList();
    }
}
