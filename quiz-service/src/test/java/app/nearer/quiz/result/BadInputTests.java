package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent that cannot be taken: a problem in plain words, and nothing is stored. */
@RealService
class BadInputTests {

    private static final String RESULTS = "/api/v1/results";
    private static final String LISTS = "/api/v1/reading-lists";

    private final Api api;
    private final Tables tables;

    BadInputTests(Api api, Tables tables) {
        this.api = api;
        this.tables = tables;
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("another version of the quiz", "quizVersion", submission -> submission.put("quizVersion", "0")),
                wrong("no version", "quizVersion", submission -> submission.remove("quizVersion")),
                wrong("a minor", "adult", submission -> submission.put("adult", false)),
                wrong("no relationship", "relationship", submission -> submission.remove("relationship")),
                wrong("consent refused", "consent.results",
                        submission -> submission.withObject("/consent").put("results", false)),
                wrong("no consent said", "consent.results", submission -> submission.remove("consent")),
                wrong("no answers", "answers", submission -> submission.remove("answers")),
                wrong("empty answers", "answers", submission -> submission.withObject("/answers").removeAll()),
                wrong("an unknown statement", "answers.emotional-99",
                        submission -> submission.withObject("/answers/emotional-99").put("now", 1)),
                wrong("a rating too high", "answers.social-11.now",
                        submission -> submission.withObject("/answers/social-11").put("now", 6)),
                wrong("a rating too low", "answers.social-11.wanted",
                        submission -> submission.withObject("/answers/social-11").put("wanted", 0)),
                wrong("sex in the family", "answers.sexual-5", submission -> submission.put("relationship", "FAMILY")),
                wrong("sex without consent", "answers.sexual-5",
                        submission -> submission.withObject("/consent").put("sexual", false)),
                wrong("faith without consent", "answers.spiritual-5",
                        submission -> submission.withObject("/consent").put("spiritual", false)),
                wrong("a predicament of another relationship", "predicaments.SIBLING",
                        submission -> submission.putArray("predicaments").add("SIBLING")),
                wrong("a predicament that is never asked", "predicaments.GRIEVING",
                        submission -> submission.putArray("predicaments").add("GRIEVING")),
                wrong("a sexual predicament without consent", "predicaments.WANTS_MORE_SEX", submission -> {
                    submission.withObject("/consent").put("sexual", false);
                    submission.putArray("predicaments").add("WANTS_MORE_SEX");
                }),
                wrong("a faith without consent", "predicaments.BELIEVER", submission -> {
                    submission.withObject("/consent").put("spiritual", false);
                    submission.putArray("predicaments").add("BELIEVER");
                }),
                wrong("an unknown safety statement", "safety.safety-x",
                        submission -> submission.putObject("safety").put("safety-x", 1)),
                wrong("a safety rating too high", "safety.safety-no",
                        submission -> submission.putObject("safety").put("safety-no", 6)));
    }

    private static Arguments wrong(String name, String field, Consumer<ObjectNode> change) {
        ObjectNode submission = Api.submission();
        change.accept(submission);
        return argumentSet(name, field, submission);
    }

    @ParameterizedTest
    @MethodSource
    void wrong(String field, ObjectNode submission) {
        Answer answer = refused(submission.toString(), 422);
        assertThat(answer.json().get("errors")).extracting(error -> error.get("field").asString()).contains(field);
        assertThat(answer.json().get("errors")).allSatisfy(error -> assertThat(error.get("message").asString()).isNotBlank());
    }

    static Stream<Arguments> unreadable() {
        String whole = Api.submission().toString();
        return Stream.of(argumentSet("nothing", ""), argumentSet("cut short", whole.substring(0, whole.length() / 2)),
                argumentSet("no JSON", "quizVersion=1"), argumentSet("a list", "[]"), argumentSet("null", "null"),
                argumentSet("a repeated answer",
                        whole.replace("\"answers\":{", "\"answers\":{\"social-11\":{\"now\":1,\"wanted\":1},")),
                argumentSet("answers as a list", whole.replace("\"answers\":{", "\"answers\":[],\"others\":{")),
                argumentSet("a rating that is no whole number", whole.replaceFirst("\"now\":2", "\"now\":2.5")),
                argumentSet("a rating in words", whole.replaceFirst("\"now\":2", "\"now\":\"often\"")),
                argumentSet("a rating beyond all numbers", whole.replaceFirst("\"now\":2", "\"now\":" + "9".repeat(500))),
                argumentSet("an unknown relationship", whole.replace("PARTNER", "ROBOT")),
                argumentSet("an unknown barrier", whole.replace("GRIEF", "WEATHER")),
                argumentSet("an unknown predicament",
                        whole.replace("\"barriers\"", "\"predicaments\":[\"WEATHER\"],\"barriers\"")),
                argumentSet("no predicament", whole.replace("\"barriers\"", "\"predicaments\":[null],\"barriers\"")),
                argumentSet("no barrier", whole.replace("\"GRIEF\"", "null")),
                argumentSet("no minutes", whole.replace("\"minutesPerDay\":15", "\"minutesPerDay\":0")));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(String body) {
        refused(body, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "consent", "answers", "barriers"})
    void whatIsNestedAHundredDeepIsRefused(String field) {
        ObjectNode submission = Api.submission();
        submission.remove(field);
        String whole = submission.toString();
        refused(whole.substring(0, whole.length() - 1) + ",\"" + field + "\":" + "[".repeat(100) + "]".repeat(100) + "}", 400,
                413);
        refused("[".repeat(60_000), 400, 413);
    }

    @ParameterizedTest
    @ValueSource(ints = {80_000, 1_000_000})
    void aBodyOfMoreThan64KilobytesIsRefused(int length) {
        String whole = Api.submission().toString();
        String filling = " ".repeat(length - whole.length());
        refused(whole.substring(0, whole.length() - 1) + filling + "}", 413);
        refused(filling + whole, 413);
        refused(whole.substring(0, whole.length() - 1) + ",\"other\":\"" + filling + "\"}", 413);
    }

    @Test
    void aBodyOfLessThan64KilobytesIsRead() {
        String whole = Api.submission().toString();
        assertThat(api.post(RESULTS, " ".repeat(60_000 - whole.length()) + whole).status()).isEqualTo(201);
    }

    @Test
    void anotherKindOfBodyIsRefused() {
        List<Long> before = tables.kept();
        Answer answer = api.post(RESULTS, Api.submission().toString(), "Content-Type", "application/xml");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(tables.kept()).isEqualTo(before);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        ObjectNode submission = Api.submission().put("adult", false);
        submission.withObject("/answers/social-11").put("now", 6);
        assertThat(refused(submission.toString(), 422).json().get("errors")).hasSize(2);
    }

    @Test
    void whoeverNamesAPredicamentThatIsNotOfferedIsToldWhichAre() {
        ObjectNode submission = Api.submission();
        submission.putArray("predicaments").add("SIBLING");
        assertThat(refused(submission.toString(), 422).json().at("/errors/0/message").asString())
                .startsWith(
                        "This predicament can’t be named for PARTNER. Allowed here: ADVICE_NOT_LISTENING, BELIEVER, BROKE_TRUST, ");
        submission.putArray("predicaments").add("BELIEVER");
        submission.withObject("/consent").put("spiritual", false);
        assertThat(refused(submission.toString(), 422).json().get("errors").findValuesAsString("message"))
                .anySatisfy(message -> assertThat(message).contains("there is no consent to ask about it",
                        "Allowed without it: ADVICE_NOT_LISTENING, BROKE_TRUST, ").doesNotContain("UNBELIEVER"));
    }

    @Test
    void whatIsWrongIsSaidInWordsThatSayWhatToDo() {
        Answer answer = refused(Api.submission().toString().replace("ROBOT", "PARTNER").replace("PARTNER", "ROBOT"), 400);
        assertThat(answer.json().get("detail").asString())
                .isEqualTo("relationship is none of PARTNER, FRIEND, FAMILY, LIFE_AS_A_WHOLE.");
        answer = refused("{\n  \"quizVersion\": oops", 400);
        assertThat(answer.json().get("detail").asString()).contains("line 2, column");
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /reading-list", "POST, /feedback", "DELETE, ''"})
    void anUnknownTokenOpensNothing(String method, String path) {
        for (String token : List.of("A".repeat(32), "short", "A".repeat(33), "00000000-0000-4000-8000-000000000001")) {
            String address = RESULTS + "/" + token + path;
            Answer answer = switch (method) {
                case "GET" -> api.get(address);
                case "DELETE" -> api.delete(address);
                default -> api.post(address, "{\"item\":\"x\",\"verdict\":\"READ\"}");
            };
            assertThat(answer.status()).isEqualTo(404);
            isAProblemInPlainWords(answer);
            assertThat(answer.body().replace(address, "")).doesNotContain(token);
        }
    }

    @Test
    void theInternalIdIsNoToken() {
        String id = tables.idOf(api.submitted()).toString();
        assertThat(api.get(RESULTS + "/" + id).status()).isEqualTo(404);
    }

    private Answer refused(String body, Integer... statuses) {
        List<Long> before = tables.kept();
        Answer answer = api.post(RESULTS, body);
        assertThat(answer.status()).as(answer.body()).isIn((Object[]) statuses);
        isAProblemInPlainWords(answer);
        assertThat(tables.kept()).as("what is stored").isEqualTo(before);
        assertThat(api.post(LISTS, body).body()).as("the same is said where nothing would be kept")
                .isEqualTo(answer.body().replace(RESULTS, LISTS));
        return answer;
    }

    private static void isAProblemInPlainWords(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).endsWith(".");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("app.nearer").doesNotContain("java.")
                .doesNotContain("jackson");
    }
}
