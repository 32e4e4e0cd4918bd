package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Lists;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

/** The site as a visitor without script walks through it. */
@RealService
class QuizWalkTests {

    private final Tables tables;
    private final JdbcClient jdbc;
    private final EventMapper events;
    private final Browser browser;
    private final Api api;

    QuizWalkTests(Api api, Tables tables, JdbcClient jdbc, EventMapper events) {
        this.api = api;
        this.tables = tables;
        this.jdbc = jdbc;
        this.events = events;
        this.browser = new Browser(api);
    }

    @Test
    void aWholeQuizLeadsToAResultWithItsPictureAndTable() {
        List<String> pages = new ArrayList<>();
        Page page = begin("PARTNER", "RESULTS", "ADULT", "SEXUAL", "SPIRITUAL");
        while (!page.address().getPath().equals("/result")) {
            pages.add(page.address().getPath());
            page = browser.press(answered(page), "next");
            assertThat(page.status()).isEqualTo(200);
        }
        assertThat(pages).containsExactly("/quiz/emotional", "/quiz/physical", "/quiz/sexual", "/quiz/intellectual",
                "/quiz/experiential", "/quiz/social", "/quiz/spiritual", "/quiz/barriers", "/quiz/last");
        assertThat(page.text()).contains("With your partner")
                .contains("What you miss most is emotional closeness.")
                .contains("Your list is on its way.")
                .containsPattern("Emotional closeness 2\\d 9\\d [67]\\d ± \\d+")
                .containsPattern("Belonging (2\\d) \\1 0 ± \\d+");
        assertThat(page.html()).containsPattern("cx=\"2\\d%\"").containsPattern("cx=\"9\\d%\"")
                .contains("http-equiv=\"refresh\"");
    }

    @Test
    void whatWasAnsweredArrivesInTheEvent() {
        Page page = begin("FRIEND", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = answered(page);
            if (page.address().getPath().equals("/quiz/barriers")) {
                form = form.with("barrier.GRIEF", "yes").with("circumstance.APART", "yes");
            } else if (page.address().getPath().equals("/quiz/last")) {
                form = form.with("safety-no.now", "1").with("minutes", "20").with("company", "ALONE");
            }
            page = browser.press(form, "next");
        }
        assertThat(page.text()).contains("First of all, you");
        UUID id = tables.idOf(tokenOf(browser));
        byte[] event = new Topic(Topics.QUIZ_RESULTS).await(1, id.toString()).getFirst().value();
        QuizResultEvent said = events.read(event, QuizResultEvent.class);
        assertThat(said.relationship()).hasToString("FRIEND");
        assertThat(said.barriers()).extracting(Enum::name).containsExactly("GRIEF");
        assertThat(said.circumstances()).extracting(Enum::name).containsExactly("APART");
        assertThat(said.preferences().minutesPerDay()).isEqualTo(20);
        assertThat(said.preferences().company()).hasToString("ALONE");
        assertThat(said.supportFirst()).isTrue();
        assertThat(said.excludedDimensions()).extracting(Enum::name).containsExactlyInAnyOrder("SEXUAL", "SPIRITUAL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PARTNER | RESULTS | adult", "PARTNER | ADULT | results",
            "'' | RESULTS,ADULT | relationship"})
    void withoutAllThatIsNeededTheQuizDoesNotBegin(String relationship, String agreed, String missing) {
        long before = tables.count("quiz_draft");
        Form form = browser.open("/").form("/").with("agreed", agreed.split(","));
        Page page = browser.send(relationship.isEmpty() ? form : form.with("relationship", relationship));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("href=\"#" + missing + "\"").contains("id=\"" + missing + "-problem\"");
        assertThat(tables.count("quiz_draft")).isEqualTo(before);
        assertThat(page.form("/").fields().get("agreed")).as("what was entered is kept").containsExactly(agreed.split(","));
        assertThat(page.form("/").value("relationship")).isEqualTo(relationship);
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }

    @Test
    void nothingIsTickedForAnyoneBeforehand() {
        assertThat(browser.open("/").form("/").fields().keySet()).containsExactly("_csrf");
    }

    @Test
    void familyIsNotAskedAboutSexEvenIfThatWasAgreedTo() {
        Page page = begin("FAMILY", "RESULTS", "ADULT", "SEXUAL", "SPIRITUAL");
        assertThat(page.text()).contains("Part 1 of 8");
        assertThat(browser.open("/quiz/sexual").address().getPath()).isEqualTo("/quiz/emotional");
    }

    @Test
    void goingBackAndForwardKeepsWhatWasAnswered() {
        Page first = begin("PARTNER", "RESULTS", "ADULT");
        Form answered = answered(first).with("emotional-11.now", "4").without("emotional-7.now");
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
        Page first = begin("PARTNER", "RESULTS", "ADULT");
        Page page = browser.send(answered(first).with("clear", "emotional-5"));
        Form form = page.form("/quiz/emotional");
        assertThat(form.value("emotional-5.now")).isEmpty();
        assertThat(form.value("emotional-5.wanted")).isEmpty();
        assertThat(form.value("emotional-11.now")).isEqualTo("2");
    }

    @Test
    void whoComesBackGoesOnWhereTheyStopped() {
        browser.press(answered(begin("PARTNER", "RESULTS", "ADULT")), "next");
        Page landing = browser.open("/");
        assertThat(landing.text()).contains("You have begun already");
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/quiz/physical");
    }

    @Test
    void beginningAgainPutsTheFirstAnswersAway() {
        long before = tables.count("quiz_draft");
        browser.press(answered(begin("PARTNER", "RESULTS", "ADULT")), "next");
        Page page = begin("FRIEND", "RESULTS", "ADULT");
        assertThat(page.form("/quiz/emotional").value("emotional-5.now")).isEmpty();
        assertThat(page.text()).contains("With this friend");
        assertThat(tables.count("quiz_draft")).isEqualTo(before + 1);
    }

    @Test
    void theShortFormAsksLessAndComesToAResult() {
        int statements = 0;
        Page page = browser.send(browser.open("/").form("/").with("agreed", "RESULTS", "ADULT").with("relationship", "PARTNER")
                .with("form", "SHORT"));
        while (!page.address().getPath().equals("/result")) {
            statements += page.html().split("class=\"rating wanted\"").length - 1;
            page = browser.press(answered(page), "next");
            assertThat(page.status()).isEqualTo(200);
        }
        assertThat(statements).isBetween(10, 24);
        assertThat(page.text()).contains("What you miss most is emotional closeness.");
    }

    @Test
    void sexThatIsNoPartOfALifeIsNeitherScoredNorSpokenOfAgain() {
        Page page = begin("PARTNER", "RESULTS", "ADULT", "SEXUAL");
        while (!page.address().getPath().equals("/result")) {
            Form form = answered(page);
            page = browser.press(page.address().getPath().equals("/quiz/sexual") ? form.with("not-part.SEXUAL", "yes") : form,
                    "next");
        }
        assertThat(page.text()).doesNotContainIgnoringCase("sexual");
        byte[] event = new Topic(Topics.QUIZ_RESULTS).await(1, tables.idOf(tokenOf(browser)).toString()).getFirst().value();
        QuizResultEvent said = events.read(event, QuizResultEvent.class);
        assertThat(said.excludedDimensions()).extracting(Enum::name).contains("SEXUAL");
        assertThat(said.profile()).extracting(score -> score.dimension().name()).doesNotContain("SEXUAL");
    }

    @Test
    void moreTouchThanIsWishedBringsTheRightToSayNo() {
        Page page = begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = answered(page);
            if (page.address().getPath().equals("/quiz/physical")) {
                for (int id = 5; id <= 10; id++) {
                    form = form.with("physical-" + id + ".now", "5").with("physical-" + id + ".wanted", "1");
                }
            }
            page = browser.press(form, "next");
        }
        assertThat(page.text()).contains("You can say no")
                .contains("there is more touch and presence than you would like")
                .doesNotContain("a good deal of touch");
    }

    @Test
    void theSameAnswersAllAlongAreSpokenOfGently() {
        Page page = begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = answered(page);
            if (page.address().getPath().equals("/quiz/emotional")) {
                for (String field : form.fields().keySet().stream().filter(name -> name.matches("was\\..*\\.wanted")).toList()) {
                    form = form.with(field.substring("was.".length()), "2");
                }
            }
            page = browser.press(form, "next");
        }
        assertThat(page.text()).contains("You gave the same answers all the way through.");
    }

    @Test
    void withoutEnoughAnswersThereIsNothingToSayAndNothingIsKept() {
        long before = tables.count("result");
        Page page = begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/quiz/last")) {
            page = browser.press(page.form(page.address().getPath()), "next");
        }
        page = browser.press(page.form("/quiz/last").with("minutes", "20"), "next");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Nothing can be said yet.");
        assertThat(page.form("/quiz/last").value("minutes")).as("what was entered is kept").isEqualTo("20");
        assertThat(tables.count("result")).isEqualTo(before);
    }

    @Test
    void pressingTheLastButtonTwiceMakesOneResult() {
        Page last = toTheLastPage();
        long before = tables.count("result");
        Form form = answered(last);
        CompletableFuture<Page> twice = CompletableFuture.supplyAsync(() -> browser.press(form, "next"));
        assertThat(browser.press(form, "next").address().getPath()).isEqualTo("/result");
        assertThat(twice.join().address().getPath()).isEqualTo("/result");
        assertThat(tables.count("result")).isEqualTo(before + 1);
    }

    @Test
    void onceTheResultIsMadeTheAnswersAreGone() {
        Page last = toTheLastPage();
        assertThat(tables.everything()).anyMatch(row -> row.contains("emotional-5.now"));
        long drafts = tables.count("quiz_draft");
        browser.press(answered(last), "next");
        assertThat(tables.count("quiz_draft")).isEqualTo(drafts - 1);
        assertThat(browser.open("/quiz/last").address().getPath()).as("who goes back comes to the result").isEqualTo("/result");
    }

    @Test
    void anAnswerThatComesWhenNothingIsInProgressIsNotCalledSaved() {
        Page page = begin("PARTNER", "RESULTS", "ADULT");
        Form answer = new Form("/quiz/answer", page.form("/quiz/emotional").fields()).with("question", "emotional-5.now")
                .with("value", "3");
        assertThat(browser.sendOnly(answer).status()).isEqualTo(204);
        jdbc.sql("delete from quiz_draft").update();
        assertThat(browser.sendOnly(answer).status()).isEqualTo(410);
    }

    @Test
    void anAnswerThatIsSentTwiceIsKeptOnce() {
        Page page = begin("PARTNER", "RESULTS", "ADULT");
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
        Page first = begin("PARTNER", "RESULTS", "ADULT");
        Page second = browser.open("/quiz/emotional");
        browser.press(first.form("/quiz/emotional").with("emotional-5.now", "3"), "next");
        browser.press(second.form("/quiz/emotional").with("emotional-11.now", "4"), "next");
        Form both = browser.open("/quiz/emotional").form("/quiz/emotional");
        assertThat(both.value("emotional-5.now")).isEqualTo("3");
        assertThat(both.value("emotional-11.now")).isEqualTo("4");
    }

    @Test
    void whatIsNotOfferedIsNotTaken() {
        Page page = begin("PARTNER", "RESULTS", "ADULT");
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
    void theListComesToTheOpenPageAndCanBeSpokenOf() {
        browser.press(answered(toTheLastPage()), "next");
        UUID id = tables.idOf(tokenOf(browser));
        Lists.TOPIC.publish(Lists.of(id, 1, "ask", "listen"));
        Page page = awaitList("Title of ask");
        assertThat(page.text()).contains("First step. First step of ask").doesNotContain("on its way");
        assertThat(page.html()).contains("href=\"/articles/listening#tip-ask\"").doesNotContain("http-equiv=\"refresh\"");
        Form feedback = page.forms()
                .stream()
                .filter(form -> form.action().equals("/result/feedback") && form.value("item").equals("ask"))
                .findFirst()
                .orElseThrow();
        Page after = browser.send(feedback.with("verdict", "HELPFUL"));
        assertThat(after.address().getPath()).isEqualTo("/result");
        assertThat(after.text()).contains("Helpful ✓").contains("The list is being made anew");
        Lists.TOPIC.publish(Lists.of(id, 2, "another"));
        assertThat(awaitList("Title of another").text()).doesNotContain("made anew").doesNotContain("First step of ask");
    }

    @Test
    void anOpenPageIsToldWhenTheListHasCome() throws InterruptedException, IOException, ExecutionException {
        browser.press(answered(toTheLastPage()), "next");
        UUID id = tables.idOf(tokenOf(browser));
        try (Stream<String> lines = browser.lines("/result/reading-list/events?revision=1")) {
            CompletableFuture<List<String>> told = CompletableFuture
                    .supplyAsync(() -> lines.takeWhile(line -> !line.startsWith("data:")).toList())
                    .orTimeout(10, TimeUnit.SECONDS);
            assertThat(told).isNotDone();
            Lists.TOPIC.publish(Lists.of(id, 1, "ask"));
            assertThat(told.get()).contains("event:list");
        }
        assertThat(browser.open("/result/reading-list").text()).contains("Title of ask").doesNotContain("Which intimacy");
    }

    @Test
    void whoHasNoResultOpenWaitsForNone() {
        assertThat(browser.open("/result/reading-list/events?revision=1").status()).isEqualTo(204);
        Page page = browser.open("/result");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no result here");
    }

    @Test
    void aLinkOpensTheResultInAnotherBrowserAndLeavesTheAddressBar() {
        browser.press(answered(toTheLastPage()), "next");
        Browser other = new Browser(api);
        Page page = other.open("/r/" + tokenOf(browser));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getPath()).isEqualTo("/result");
        assertThat(page.text()).contains("What you miss most is emotional closeness.");
        assertThat(page.html()).doesNotContain(tokenOf(browser));
        assertThat(new Browser(api).open("/r/" + "A".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void deletingLeavesNothing() {
        browser.press(answered(toTheLastPage()), "next");
        String token = tokenOf(browser);
        UUID id = tables.idOf(token);
        Page page = browser.send(browser.open("/result/delete").form("/result/delete"));
        assertThat(page.text()).contains("It is deleted");
        assertThat(tables.everything()).noneMatch(row -> row.contains(id.toString()));
        assertThat(browser.open("/result").status()).isEqualTo(404);
        assertThat(browser.open("/r/" + token).status()).isEqualTo(404);
    }

    @Test
    void leavingQuicklyEndsTheVisitAndDeletesWhatIsUnfinished() {
        long before = tables.count("quiz_draft");
        Page page = browser.press(answered(begin("PARTNER", "RESULTS", "ADULT")), "next");
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
        QuizDrafts drafts = new QuizDrafts(jdbc);
        begin("PARTNER", "RESULTS", "ADULT");
        assertThat(drafts.forget(Duration.ofHours(1))).isZero();
        assertThat(jdbc.sql("update quiz_draft set touched_at = now() - interval '2 hours' where touched_at = "
                + "(select max(touched_at) from quiz_draft)").update()).isEqualTo(1);
        assertThat(drafts.forget(Duration.ofHours(1))).isEqualTo(1);
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
    }

    private Page begin(String relationship, String... agreed) {
        return browser.send(browser.open("/").form("/").with("relationship", relationship).with("agreed", agreed));
    }

    private Page toTheLastPage() {
        Page page = begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/quiz/last")) {
            page = browser.press(answered(page), "next");
        }
        return page;
    }

    /** Says of every statement that it is a little true; of feelings, that it should be wholly true. */
    private static Form answered(Page page) {
        Form form = page.form(page.address().getPath());
        for (String field : form.fields().keySet().stream().toList()) {
            if (field.startsWith("was.") && field.endsWith(".now") && !field.contains("safety")) {
                form = form.with(field.substring("was.".length()), "2");
            } else if (field.startsWith("was.") && field.endsWith(".wanted")) {
                form = form.with(field.substring("was.".length()), field.contains("emotional") ? "5" : "2");
            }
        }
        return form;
    }

    private static String tokenOf(Browser browser) {
        return Pattern.compile("/r/([A-Za-z0-9_-]{32})\"")
                .matcher(browser.send(browser.open("/result").form("/result/link")).html()).results().findFirst()
                .orElseThrow()
                .group(1);
    }

    private Page awaitList(String title) {
        return await().until(() -> browser.open("/result"), page -> page.text().contains(title));
    }
}
