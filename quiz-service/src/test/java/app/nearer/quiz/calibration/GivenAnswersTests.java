package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import app.nearer.contracts.Dimension;
import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Section;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;
import picocli.CommandLine;
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
    private final TransactionTemplate transactions;
    private final int together;
    private final Random random = new Random(6);

    @TempDir
    private Path folder;

    GivenAnswersTests(Api api, Tables tables, JdbcClient jdbc, GivenAnswers given, Environment environment,
            PlatformTransactionManager transactions, CalibrationProperties properties) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
        this.given = given;
        this.environment = environment;
        this.together = properties.together();
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void nothingWaitsFromBefore() {
        crowd(together);
        assertThat(given.write()).isTrue();
        jdbc.sql("delete from given_answer").update();
    }

    @Test
    void withoutTheConsentNothingIsKept() {
        crowd(together - 1);
        submit(false, true, 3);
        assertThat(given.write()).isFalse();
        submit(true, true, 3);
        assertThat(given.write()).isTrue();
    }

    @Test
    void answersOfFewPeopleWaitAndThoseOfEnoughAreWrittenTogether() {
        crowd(together - 1);
        assertThat(given.write()).isFalse();
        assertThat(tables.count("given_answer")).isZero();
        crowd(1);
        assertThat(given.write()).isTrue();
        assertThat(tables.count("given_answer")).isEqualTo(14L * together);
        assertThat(given.write()).as("what was written waits no longer").isFalse();
    }

    @Test
    void nobodyHidesAmongThoseWhoSpeakAnotherLanguageOrWereNotAskedTheSame() {
        crowd(together - 1);
        give("fr", everything(3));
        assertThat(given.write()).isFalse();
        give("en", only(Dimension.SOCIAL, 3));
        assertThat(given.write()).isTrue();
        assertThat(jdbc.sql("select distinct language || ' ' || dimension from given_answer").query(String.class).list())
                .containsExactly("en SOCIAL");
    }

    @Test
    void aRowHoldsOneDimensionAndOneQuestionAndNothingThatLeadsToAResult() {
        crowd(together);
        given.write();
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'given_answer'")
                .query(String.class)
                .list()).containsExactlyInAnyOrder("month", "instrument_version", "language", "dimension", "ratings");
        LocalDate month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
        assertThat(jdbc.sql("select * from given_answer").query().listOfRows())
                .allSatisfy(row -> assertThat(row.get("month")).hasToString(month.toString()));
        assertThat(jdbc.sql("select cardinality(ratings) from given_answer").query(Integer.class).list()).containsOnly(6);
    }

    /** The first give the lowest ratings to everything, the last the highest; so a row shows roughly when it was given. */
    @Test
    void noRowTellsByItsPlaceOrItsTransactionWhenItWasWritten() {
        for (int person = 0; person < 2 * together; person++) {
            give("en", everything(1 + 5 * person / (2 * together)));
            if (person == together) {
                given.write();
            }
        }
        crowd(2);
        given.write();
        assertThat(jdbc.sql("select distinct xmin::text from given_answer").query(String.class).list()).hasSize(1);
        List<Integer> levels = jdbc.sql("select ratings[1] from given_answer order by ctid").query(Integer.class).list();
        double overall = mean(levels);
        int block = levels.size() / 20;
        for (int from = 0; from + block <= levels.size(); from += block) {
            assertThat(mean(levels.subList(from, from + block))).as("rows from %d on", from).isCloseTo(overall, within(0.4));
        }
        List<String> dimensions = jdbc.sql("select dimension from given_answer order by ctid").query(String.class).list();
        long beside = IntStream.range(1, dimensions.size()).filter(row -> dimensions.get(row).equals(dimensions.get(row - 1)))
                .count();
        assertThat((double) beside / dimensions.size()).as("a row says nothing of the next").isCloseTo(1 / 7.0, within(0.03));
    }

    @Test
    void noRowWasWrittenWithAResult() {
        crowd(together - 1);
        submit(true, true, 3);
        given.write();
        assertThat(jdbc.sql("select count(*) from result r join given_answer g on r.xmin::text = g.xmin::text").query(Long.class)
                .single()).isZero();
    }

    @Test
    void whatWasNotAgreedToBeAskedIsNotKept() {
        crowd(together - 1);
        submit(true, false, 3);
        given.write();
        assertThat(jdbc.sql("select distinct dimension from given_answer").query(String.class).list()).hasSize(5)
                .doesNotContain("SEXUAL", "SPIRITUAL");
    }

    @Test
    void deletingTheResultTakesNoRowOfItsAnswersAndLeavesNothingElseOfIt() {
        crowd(together - 1);
        String token = submit(true, true, 3);
        given.write();
        Map<String, Object> result = jdbc
                .sql("select id, created_at, encode(token_sha256, 'hex') as token from result join result_link on result_id = id where id = :id")
                .param("id", tables.idOf(token))
                .query()
                .singleRow();
        List<String> traces = result.values().stream().map(Object::toString).toList();
        List<String> rows = rows();
        assertThat(traces).allMatch(trace -> tables.everything().stream().anyMatch(row -> row.contains(trace)));
        assertThat(api.delete("/api/v1/results/" + token).status()).isEqualTo(204);
        assertThat(rows()).as("nobody could have told which were to go").isEqualTo(rows);
        assertThat(traces).noneMatch(trace -> tables.everything().stream().anyMatch(row -> row.contains(trace)));
    }

    private List<String> rows() {
        return jdbc.sql("select g::text from given_answer g order by 1").query(String.class).list();
    }

    @Test
    void theSameSentTwiceIsGivenOnce() {
        crowd(together - 2);
        ObjectNode submission = submission(true, true, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(api.post("/api/v1/results", submission, "Idempotency-Key", "given-once").status()).isEqualTo(201);
        }
        assertThat(given.write()).isFalse();
        crowd(1);
        assertThat(given.write()).isTrue();
    }

    @Test
    void carelessAnswersAreNotKept() {
        crowd(together - 1);
        ObjectNode submission = submission(true, true, 3);
        submission.put("seconds", 2);
        assertThat(api.post("/api/v1/results", submission).status()).isEqualTo(201);
        assertThat(given.write()).isFalse();
    }

    @Test
    void theCommandWritesAFileThatCalibrateReads() throws Exception {
        for (int person = 0; person < together; person++) {
            give("en", only(Dimension.SOCIAL, 1 + person % 5));
        }
        given.write();
        Path file = folder.resolve("answers.csv");
        StringWriter out = new StringWriter();
        CommandLine line = Commands.line().setOut(new PrintWriter(out));
        assertThat(withTheDatabase(() -> line.execute("answers", file.toString()))).isZero();
        assertThat(out.toString()).startsWith("%d lines of answers".formatted(together * 2));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + together * 2);
        assertThat(lines.getFirst().split(",")).hasSize(42);
        assertThat(line.execute("calibrate", file.toString())).as(out.toString()).isZero();
        assertThat(out.toString().lines().filter(said -> said.startsWith("log-likelihood"))).singleElement()
                .satisfies(said -> assertThat(said).contains(2 * together + " people"));
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

    /** So many people give all their answers, without a result. */
    private void crowd(int people) {
        for (int person = 0; person < people; person++) {
            give("en", everything(1 + person % 5));
        }
    }

    private void give(String language, Map<String, Rating> answers) {
        transactions.executeWithoutResult(status -> given.take(language, answers));
    }

    private Map<String, Rating> everything(int level) {
        return answers(section -> true, level);
    }

    private Map<String, Rating> only(Dimension dimension, int level) {
        return answers(section -> section.dimension() == dimension, level);
    }

    private Map<String, Rating> answers(Predicate<Section> asked, int level) {
        return Instruments.current()
                .sections()
                .stream()
                .filter(asked)
                .flatMap(section -> section.statements().stream())
                .collect(Collectors.toUnmodifiableMap(Statement::id, statement -> new Rating(near(level), near(level))));
    }

    private static double mean(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
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
