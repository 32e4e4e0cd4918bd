package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.instrument.Instruments;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers given for calibration: kept only with a consent of their own, and in such a way that nothing leads from them to a result. */
@RealService
class GivenAnswersTests {

    private final Api api;
    private final Tables tables;
    private final JdbcClient jdbc;
    private final GivenAnswers given;
    private final Environment environment;
    private final Random random = new Random(6);

    @TempDir
    private Path folder;

    GivenAnswersTests(Api api, Tables tables, JdbcClient jdbc, GivenAnswers given, Environment environment) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
        this.given = given;
        this.environment = environment;
    }

    @BeforeEach
    void nothingWaitsFromBefore() {
        five();
        jdbc.sql("delete from given_answer").update();
    }

    @Test
    void withoutTheConsentNothingIsKept() {
        for (int person = 0; person < 5; person++) {
            submit(false, true, 1 + person % 5);
        }
        assertThat(given.write()).isFalse();
        assertThat(tables.count("given_answer")).isZero();
    }

    @Test
    void answersOfFewPeopleWaitAndThoseOfFiveAreWrittenTogether() {
        for (int person = 0; person < 4; person++) {
            submit(true, true, 1 + person % 5);
        }
        assertThat(given.write()).isFalse();
        assertThat(tables.count("given_answer")).isZero();
        submit(true, true, 5);
        assertThat(given.write()).isTrue();
        assertThat(tables.count("given_answer")).isEqualTo(5 * 14);
        assertThat(given.write()).as("what was written waits no longer").isFalse();
    }

    @Test
    void aRowHoldsOneDimensionAndOneQuestionAndNothingThatLeadsToAResult() {
        five();
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'given_answer'")
                .query(String.class)
                .list()).containsExactlyInAnyOrder("month", "instrument_version", "language", "dimension", "ratings");
        LocalDate month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
        assertThat(jdbc.sql("select * from given_answer").query().listOfRows())
                .allSatisfy(row -> assertThat(row.get("month")).hasToString(month.toString()));
        assertThat(jdbc.sql("select cardinality(ratings) from given_answer").query(Integer.class).list()).containsOnly(6);
    }

    @Test
    void noRowTellsByItsPlaceOrItsTransactionWhenItWasWritten() {
        five();
        five();
        assertThat(jdbc.sql("select distinct xmin::text from given_answer").query(String.class).list()).hasSize(1);
        List<String> dimensions = jdbc.sql("select dimension from given_answer order by ctid").query(String.class).list();
        assertThat(dimensions.subList(0, 14)).as("people are not written one after the other")
                .isNotEqualTo(dimensions.subList(14, 28));
        assertThat(jdbc.sql("select count(*) from result r join given_answer g on r.xmin::text = g.xmin::text").query(Long.class)
                .single()).isZero();
    }

    @Test
    void whatWasNotAgreedToBeAskedIsNotKept() {
        for (int person = 0; person < 5; person++) {
            submit(true, false, 1 + person);
        }
        given.write();
        assertThat(jdbc.sql("select distinct dimension from given_answer").query(String.class).list()).hasSize(5)
                .doesNotContain("SEXUAL", "SPIRITUAL");
    }

    @Test
    void deletingTheResultLeavesNothingThatLeadsToIt() {
        String token = submit(true, true, 3);
        String id = tables.idOf(token).toString();
        five();
        assertThat(api.delete("/api/v1/results/" + token).status()).isEqualTo(204);
        assertThat(tables.count("given_answer")).isPositive();
        assertThat(tables.everything()).noneMatch(row -> row.contains(id));
    }

    @Test
    void theSameSentTwiceIsGivenOnce() {
        ObjectNode submission = submission(true, true, 3);
        for (int i = 0; i < 6; i++) {
            api.post("/api/v1/results", submission, "Idempotency-Key", "given-once");
        }
        assertThat(given.write()).isFalse();
    }

    @Test
    void carelessAnswersAreNotKept() {
        for (int person = 0; person < 5; person++) {
            ObjectNode submission = submission(true, true, 3);
            submission.put("seconds", 2);
            assertThat(api.post("/api/v1/results", submission).status()).isEqualTo(201);
        }
        assertThat(given.write()).isFalse();
    }

    @Test
    void theCommandWritesAFileThatCalibrateReads() throws Exception {
        for (int person = 0; person < 60; person++) {
            submit(true, true, 1 + person % 5);
        }
        given.write();
        Path file = folder.resolve("answers.csv");
        StringWriter out = new StringWriter();
        assertThat(withTheDatabase(() -> AnswersCommand.commandLine().setOut(new PrintWriter(out)).execute(file.toString())))
                .isZero();
        assertThat(out.toString()).startsWith("840 lines of answers");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 60 * 14);
        assertThat(lines.getFirst().split(",")).hasSize(42);
        assertThat(CalibrateCommand.commandLine().setOut(new PrintWriter(out)).execute(file.toString())).as(out.toString())
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("log-likelihood"))).hasSize(7)
                .allMatch(line -> line.contains("120 people"));
    }

    private int withTheDatabase(IntSupplier command) {
        List<String> settings = List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password");
        settings.forEach(name -> System.setProperty(name, environment.getRequiredProperty(name)));
        try {
            return command.getAsInt();
        } finally {
            settings.forEach(System::clearProperty);
        }
    }

    private void five() {
        for (int person = 0; person < 5; person++) {
            submit(true, true, 1 + person);
        }
        assertThat(given.write()).isTrue();
    }

    /** The token of the result. */
    private String submit(boolean calibration, boolean sensitive, int level) {
        Answer answer = api.post("/api/v1/results", submission(calibration, sensitive, level));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private ObjectNode submission(boolean calibration, boolean sensitive, int level) {
        ObjectNode submission = JsonMapper.builder().build().createObjectNode();
        submission.put("quizVersion", Instruments.current().version()).put("relationship", "PARTNER").put("adult", true);
        submission.putObject("consent")
                .put("results", true)
                .put("sexual", sensitive)
                .put("spiritual", sensitive)
                .put("calibration", calibration);
        ObjectNode answers = submission.putObject("answers");
        Instruments.current()
                .sections()
                .stream()
                .filter(section -> sensitive || !section.sensitive())
                .flatMap(section -> section.statements().stream())
                .forEach(statement -> answers.putPOJO(statement.id(), Map.of("now", near(level), "wanted", near(level))));
        return submission;
    }

    private int near(int level) {
        return Math.clamp(level + random.nextInt(-1, 2), 1, 5);
    }
}
