package app.nearer.quiz.resultapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.Lists;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Schemas;
import app.nearer.quiz.StandInRecommendation;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

import tools.jackson.databind.node.ObjectNode;

@RealService
@ExtendWith(OutputCaptureExtension.class)
class ListOnRequestTests implements StandInRecommendation.InUse {

    private static final String LISTS = "/api/v1/reading-lists";
    private static final Topic QUIZ_RESULTS = new Topic(Topics.QUIZ_RESULTS);

    private final Api api;
    private final Tables tables;
    private final EventMapper events;

    ListOnRequestTests(Api api, Tables tables, EventMapper events) {
        this.api = api;
        this.tables = tables;
        this.events = events;
    }

    @BeforeEach
    void answer() {
        answer(Lists.of(UUID.randomUUID(), 1, "tip-a", "tip-b"));
        RECOMMENDATION.asked().clear();
    }

    @Test
    void theResultAndTheListComeAtOnceAsTheyWouldIfTheyWereKept() {
        String token = api.submitted();
        Lists.TOPIC.publish(Lists.of(tables.idOf(token), 1, "tip-a", "tip-b"));
        String kept = "/api/v1/results/" + token;
        await().atMost(Duration.ofSeconds(30)).until(() -> api.get(kept + "/reading-list").status() == 200);

        Answer answer = api.post(LISTS, Api.submission());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactly("result", "readingList");
        assertThat(answer.json().get("result")).isEqualTo(((ObjectNode) api.get(kept).json()).without("id"));
        assertThat(answer.json().get("readingList")).isEqualTo(api.get(kept + "/reading-list").json());
    }

    @Test
    void recommendationServiceIsToldWhatTheEventOfASubmissionTells() {
        api.post(LISTS, Api.submission());
        String asked = asked();
        assertThat(Schemas.violations("quiz-result", 1, asked)).isEmpty();
        assertThat(asked).doesNotContain("answers")
                .doesNotContainPattern("(emotional|physical|sexual|intellectual|experiential|social|spiritual|safety)-");
        QuizResultEvent event = read(asked);
        QuizResultEvent published = events.read(QUIZ_RESULTS.await(1, tables.idOf(api.submitted()).toString()).getFirst().value(),
                QuizResultEvent.class);
        assertThat(event).usingRecursiveComparison().ignoringFields("eventId", "occurredAt", "resultId").isEqualTo(published);
    }

    @Test
    void recommendationServiceIsToldWhatIsGoingOn() {
        ObjectNode submission = Api.submission();
        submission.putArray("predicaments").add("SMALL_CHILD").add("BELIEVER");
        assertThat(api.post(LISTS, submission).status()).isEqualTo(200);
        assertThat(Schemas.violations("quiz-result", 1, asked())).isEmpty();
        assertThat(read(asked()).predicaments()).containsExactlyInAnyOrder(Predicament.SMALL_CHILD, Predicament.BELIEVER);
    }

    @Test
    void nothingIsKeptAndNoTopicHearsOfIt() {
        ObjectNode submission = Api.submission();
        submission.withObject("/consent").put("calibration", true);
        Map<String, Long> before = tables.sizes();
        assertThat(api.post(LISTS, submission, "Idempotency-Key", "key").status()).isEqualTo(200);
        assertThat(tables.sizes()).isEqualTo(before);

        UUID later = tables.idOf(api.submitted());
        QUIZ_RESULTS.await(1, later.toString());
        assertThat(QUIZ_RESULTS.now(read(asked()).resultId().toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"503, {}", "500, no list", "404, {}", "200, no list", "200, {}", "0, hangs up"})
    void whileNobodyAnswersTheCallerIsToldWhenToComeBack(int status, String body) {
        RECOMMENDATION.answers(status, body);
        Answer answer = api.post(LISTS, Api.submission());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString())
                .isEqualTo("The library does not answer just now. Try again in a few seconds.");
        assertThat(answer.body()).doesNotContain("Exception", "app.nearer");
    }

    @Test
    void noAnswerStandsInALogWhateverHappens(CapturedOutput output) {
        String submission = Api.submission().toString();
        api.post(LISTS, submission);
        String asked = asked();
        api.post(LISTS, submission.substring(0, submission.length() / 2));
        api.post(LISTS, submission.replace("\"adult\":true", "\"adult\":false"));
        for (int status : List.of(200, 400, 500, 0)) {
            RECOMMENDATION.answers(status, asked);
            assertThat(api.post(LISTS, submission).status()).isEqualTo(503);
        }
        assertThat(output.getAll()).doesNotContain("GRIEF", "CARING", "emotional-", "EMOTIONAL",
                read(asked).resultId().toString());
    }

    @Test
    void whatHasBeenWithdrawnSinceIsLeftOut() {
        String article = "article-" + UUID.randomUUID();
        ListItem gone = new ListItem("tip-gone", article, "Title", "Summary", null, 5, 1, 0.5,
                List.of(Reason.of(ReasonKind.MINUTES, 0.5)));
        answer(ReadingListEvent.of(UUID.randomUUID(), Instant.now(), UUID.randomUUID(), 1, "v1", List.of(gone)));
        assertThat(api.post(LISTS, Api.submission()).json().at("/readingList/items")).hasSize(1);

        new Topic(Topics.ARTICLES).publish(ArticleEvent.withdrawn(UUID.randomUUID(), Instant.now(), 1, article));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertThat(api.post(LISTS, Api.submission()).json().at("/readingList/items")).isEmpty());
    }

    private void answer(ReadingListEvent list) {
        RECOMMENDATION.answers(200, new String(events.write(list), StandardCharsets.UTF_8));
    }

    private QuizResultEvent read(String asked) {
        return events.read(asked.getBytes(StandardCharsets.UTF_8), QuizResultEvent.class);
    }

    /** The one body that was asked about. */
    private static String asked() {
        assertThat(RECOMMENDATION.asked()).singleElement().asString().startsWith("POST /api/v1/reading-lists {");
        return RECOMMENDATION.asked().getFirst().substring("POST /api/v1/reading-lists ".length());
    }
}
