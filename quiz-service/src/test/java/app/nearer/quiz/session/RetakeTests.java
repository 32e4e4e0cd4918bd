package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;

/** One quiz has one result, and the visit comes to it whatever is lost on the way, also when an earlier one is open. */
@RealService
class RetakeTests {

    private static final String SAFETY_FIRST = "First, some help";

    private static final String ATTRIBUTES = "spring_session_attributes a join spring_session s on s.primary_id = a.session_primary_id "
            + "where s.session_id = :session";

    private final Tables tables;
    private final JdbcClient jdbc;
    private final Browser browser;
    private final Walk walk;

    RetakeTests(Api api, Tables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void theSameAnswersSentAgainComeToTheResultThatTheVisitHadLost() {
        walk.finish("PARTNER");
        Page last = walk.toTheLastPage("FRIEND");
        losing(() -> browser.sendOnly(last.form("/quiz/last").with("go", "next")));
        long results = tables.count("result");
        Page page = browser.press(last.form("/quiz/last"), "next");
        assertThat(page.text()).contains("With your friend");
        assertThat(tables.count("result")).isEqualTo(results);
    }

    @Test
    void whatTheVisitHadLostIsOpenedByWhateverComesNext() {
        walk.finish("PARTNER");
        Page last = walk.toTheLastPage("FRIEND");
        losing(() -> browser.sendOnly(last.form("/quiz/last").with("go", "next")));
        assertThat(browser.open("/quiz/done").text()).contains("With your friend");
        assertThat(browser.open("/").text()).as("the answers are needed no longer").doesNotContain("You have begun already");
    }

    @Test
    void anAnswerChangedSinceTakesThePlaceOfTheResultThatWasLost() {
        walk.finish("PARTNER");
        Page last = walk.toTheLastPage("FRIEND");
        losing(() -> browser.sendOnly(last.form("/quiz/last").with("go", "next")));
        long results = tables.count("result");
        Page page = browser.press(last.form("/quiz/last").with("safety-no.now", "1"), "next");
        assertThat(page.text()).contains("With your friend").contains(SAFETY_FIRST);
        assertThat(tables.count("result")).isEqualTo(results);
        assertThat(browser.open("/result/earlier").text()).contains("With your partner").doesNotContain("(1 of 2)");
    }

    @Test
    void nobodyIsToldOfAnEarlierResultWhileAnswersAreUnfinished() {
        walk.finish("PARTNER");
        browser.press(Walk.answered(walk.begin("FRIEND", "RESULTS", "ADULT")), "next");
        assertThat(browser.open("/quiz/done").address().getPath()).isEqualTo("/quiz/physical");
        assertThat(browser.open("/quiz/emotional").form("/quiz/emotional").value("emotional-5.now")).isEqualTo("2");
    }

    @Test
    void twoTabsThatFinishAtOnceWithDifferentAnswersMakeOneResult() {
        walk.finish("PARTNER");
        Form last = walk.toTheLastPage("FRIEND").form("/quiz/last");
        long results = tables.count("result");
        CompletableFuture<Page> other = CompletableFuture
                .supplyAsync(() -> browser.press(last.with("company", "ALONE").with("safety-no.now", "1"), "next"));
        browser.press(last.with("minutes", "10").with("safety-fear.now", "5"), "next");
        other.join();
        assertThat(tables.count("result")).isEqualTo(results + 1);
        assertThat(browser.open("/result").text()).contains("With your friend");
    }

    /** Lets something happen that the database keeps and the visit does not, as when the service ends in between. */
    private void losing(Runnable happens) {
        String session = new String(Base64.getDecoder().decode(browser.cookies().getFirst().getValue()));
        List<Map<String, Object>> before = jdbc.sql("select a.* from " + ATTRIBUTES).param("session", session).query()
                .listOfRows();
        happens.run();
        jdbc.sql("delete from spring_session_attributes where session_primary_id in (select s.primary_id from spring_session s "
                + "where s.session_id = :session)").param("session", session).update();
        before.forEach(row -> jdbc.sql("insert into spring_session_attributes values (:id, :name, :bytes)")
                .param("id", row.get("session_primary_id"))
                .param("name", row.get("attribute_name"))
                .param("bytes", row.get("attribute_bytes"))
                .update());
    }
}
