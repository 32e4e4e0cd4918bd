package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Schemas;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

import tools.jackson.databind.node.ObjectNode;

/** What a visitor says is going on is kept with the result, sent with each revision, and erased with it. */
@RealService
class PredicamentsKeptTests {

    private static final Topic QUIZ_RESULTS = new Topic(Topics.QUIZ_RESULTS);
    private static final Set<Predicament> NAMED = Set.of(Predicament.SMALL_CHILD, Predicament.WANTS_LESS_SEX,
            Predicament.BELIEVER);

    private final Api api;
    private final Tables tables;
    private final JdbcClient jdbc;
    private final EventMapper events;
    private final Results results;
    private final Steering steering;

    PredicamentsKeptTests(Api api, Tables tables, JdbcClient jdbc, EventMapper events, Results results, Steering steering) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
        this.events = events;
        this.results = results;
        this.steering = steering;
    }

    @Test
    void theyAreReadAsTheyWereWritten() {
        assertThat(results.get(submitted()).predicaments()).isEqualTo(NAMED);
        assertThat(results.get(tables.idOf(api.submitted())).predicaments()).isEmpty();
    }

    @Test
    void aResultOfBeforeHasNone() {
        UUID id = submitted();
        jdbc.sql("update result set predicaments = default where id = :id").param("id", id).update();
        assertThat(results.get(id).predicaments()).isEmpty();
    }

    @Test
    void theEventCarriesThemAndHoldsToItsSchema() {
        byte[] event = QUIZ_RESULTS.await(1, submitted().toString()).getFirst().value();
        assertThat(Schemas.violations("quiz-result", 1, new String(event, StandardCharsets.UTF_8))).isEmpty();
        assertThat(events.read(event, QuizResultEvent.class).predicaments()).isEqualTo(NAMED);
    }

    @Test
    void aLaterRevisionCarriesThemToo() {
        UUID id = submitted();
        QUIZ_RESULTS.await(1, id.toString());
        steering.focus(id, Dimension.SOCIAL);
        QuizResultEvent second = QUIZ_RESULTS.await(2, id.toString())
                .stream()
                .map(record -> events.read(record.value(), QuizResultEvent.class))
                .filter(event -> event.revision() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(second.predicaments()).isEqualTo(NAMED);
    }

    @Test
    void nothingOfThemIsLeftOnceTheResultIsErased() {
        UUID id = submitted();
        results.erase(id);
        assertThat(tables.everything()).noneMatch(row -> row.contains(id.toString()));
        assertThat(jdbc.sql("select count(*) from result where id = :id").param("id", id).query(Long.class).single()).isZero();
    }

    @Test
    void anotherRelationshipDropsThoseThatAreNotOfferedForIt() {
        Result result = Samples.result().naming(Predicament.SMALL_CHILD, Predicament.LIKE_COLLEAGUES).build();
        assertThat(result.about(Relationship.FAMILY).predicaments()).containsExactly(Predicament.SMALL_CHILD);
        assertThat(result.about(Relationship.PARTNER).predicaments()).isEqualTo(result.predicaments());
    }

    @Test
    void withoutADimensionThoseThatAreAboutItAreDropped() {
        Result result = Samples.result().naming(NAMED.toArray(Predicament[]::new)).build();
        assertThat(result.without(Dimension.SEXUAL).predicaments()).containsExactlyInAnyOrder(Predicament.SMALL_CHILD,
                Predicament.BELIEVER);
        assertThat(result.without(Dimension.SPIRITUAL).predicaments()).containsExactlyInAnyOrder(Predicament.SMALL_CHILD,
                Predicament.WANTS_LESS_SEX);
        assertThat(result.without(Dimension.SOCIAL).predicaments()).isEqualTo(NAMED);
    }

    private UUID submitted() {
        ObjectNode submission = Api.submission();
        NAMED.forEach(predicament -> submission.withArray("/predicaments").add(predicament.name()));
        return tables.idOf(api.post("/api/v1/results", submission).json().get("id").asString());
    }
}
