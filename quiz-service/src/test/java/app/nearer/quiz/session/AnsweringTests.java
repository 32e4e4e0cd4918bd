package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;

/** What happens to answers before they are a result: they are kept, changed, sent twice, and forgotten. */
@RealService
class AnsweringTests {

    private final Tables tables;
    private final JdbcClient jdbc;
    private final Walk walk;
    private final Browser browser;

    AnsweringTests(Api api, Tables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void goingBackAndForwardKeepsWhatWasAnswered() {
        Page first = walk.begin("PARTNER", "RESULTS", "ADULT");
        Form answered = Walk.answered(first).with("emotional-11.now", "4").without("emotional-7.now");
        Page second = browser.press(answered, "next");
        assertThat(second.address().getPath()).isEqualTo("/quiz/physical");
        Page back = browser.press(second.form("/quiz/physical").with("physical-5.now", "3"), "back");
        assertThat(back.address().getPath()).isEqualTo("/quiz/emotional");
        Form kept = back.form("/quiz/emotional");
        assertThat(kept.value("emotional-5.now")).isEqualTo("2");
        assertThat(kept.value("emotional-11.now")).isEqualTo("4");
        assertThat(kept.value("emotional-7.now")).isEmpty();
        Page forward = browser.press(kept, "next");
        assertThat(forward.form("/quiz/physical").value("physical-5.now")).as("saved by going back, too").isEqualTo("3");
    }

    @Test
    void aRatingCanBeTakenBack() {
        Page first = walk.begin("PARTNER", "RESULTS", "ADULT");
        Page page = browser.send(Walk.answered(first).with("clear", "emotional-5"));
        Form form = page.form("/quiz/emotional");
        assertThat(form.value("emotional-5.now")).isEmpty();
        assertThat(form.value("emotional-5.wanted")).isEmpty();
        assertThat(form.value("emotional-11.now")).isEqualTo("2");
    }

    @Test
    void anAnswerThatComesWhenNothingIsInProgressIsNotCalledSaved() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
        Form answer = new Form("/quiz/answer", page.form("/quiz/emotional").fields()).with("question", "emotional-5.now")
                .with("value", "3");
        assertThat(browser.sendOnly(answer).status()).isEqualTo(204);
        jdbc.sql("delete from quiz_draft").update();
        assertThat(browser.sendOnly(answer).status()).isEqualTo(410);
    }

    @Test
    void anAnswerThatIsSentTwiceIsKeptOnce() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
        Form answer = new Form("/quiz/answer", page.form("/quiz/emotional").fields()).with("question", "emotional-5.now")
                .with("value", "3");
        long before = tables.count("quiz_draft_answer");
        CompletableFuture<Page> twice = CompletableFuture.supplyAsync(() -> browser.sendOnly(answer));
        assertThat(browser.sendOnly(answer).status()).isEqualTo(204);
        assertThat(twice.join().status()).isEqualTo(204);
        assertThat(tables.count("quiz_draft_answer")).isEqualTo(before + 1);
    }

    @Test
    void twoTabsTakeNothingFromEachOther() {
        Page first = walk.begin("PARTNER", "RESULTS", "ADULT");
        Page second = browser.open("/quiz/emotional");
        browser.press(first.form("/quiz/emotional").with("emotional-5.now", "3"), "next");
        browser.press(second.form("/quiz/emotional").with("emotional-11.now", "4"), "next");
        Form both = browser.open("/quiz/emotional").form("/quiz/emotional");
        assertThat(both.value("emotional-5.now")).isEqualTo("3");
        assertThat(both.value("emotional-11.now")).isEqualTo("4");
    }

    @Test
    void whatIsNotOfferedIsNotTaken() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
        Form crooked = page.form("/quiz/emotional")
                .with("emotional-5.now", "6")
                .with("emotional-11.now", "-1")
                .with("sexual-5.now", "3")
                .with("emotional-7.now", "3");
        Page next = browser.press(crooked, "next");
        Form back = browser.press(next.form("/quiz/physical"), "back").form("/quiz/emotional");
        assertThat(back.value("emotional-5.now")).isEmpty();
        assertThat(back.value("emotional-11.now")).isEmpty();
        assertThat(back.value("emotional-7.now")).isEqualTo("3");
        assertThat(jdbc.sql("select count(*) from quiz_draft_answer where question like 'sexual%' and value = '3' "
                + "and draft_id in (select id from quiz_draft where not consent_sexual)").query(Long.class).single()).isZero();
    }

    @Test
    void leavingQuicklyEndsTheVisitAndDeletesWhatIsUnfinished() {
        long before = tables.count("quiz_draft");
        Page page = browser.press(Walk.answered(walk.begin("PARTNER", "RESULTS", "ADULT")), "next");
        assertThat(tables.count("quiz_draft")).isEqualTo(before + 1);
        Page away = browser.sendOnly(page.form("/leave"));
        assertThat(away.status()).isEqualTo(303);
        assertThat(away.header("Location")).endsWith("/away");
        assertThat(tables.count("quiz_draft")).isEqualTo(before);
        assertThat(browser.open("/away").html()).contains("http-equiv=\"refresh\"").contains("url=https://");
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }

    @Test
    void unfinishedAnswersAreForgottenWhenNobodyTouchesThem() {
        QuizDrafts drafts = new QuizDrafts(jdbc, Clock.systemUTC());
        walk.begin("PARTNER", "RESULTS", "ADULT");
        assertThat(drafts.forget(Instant.now().minus(Duration.ofHours(1)))).isZero();
        assertThat(jdbc.sql("update quiz_draft set touched_at = now() - interval '2 hours' where touched_at = "
                + "(select max(touched_at) from quiz_draft)").update()).isEqualTo(1);
        assertThat(drafts.forget(Instant.now().minus(Duration.ofHours(1)))).isEqualTo(1);
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }
}
