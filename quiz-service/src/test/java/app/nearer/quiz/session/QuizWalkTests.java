package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;

/** The quiz as a visitor without script walks through it, to a result. */
@RealService
class QuizWalkTests {

    private final Tables tables;
    private final EventMapper events;
    private final Walk walk;
    private final Browser browser;

    QuizWalkTests(Api api, Tables tables, EventMapper events) {
        this.tables = tables;
        this.events = events;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @Test
    void aWholeQuizLeadsToAResultWithItsPictureAndTable() {
        List<String> pages = new ArrayList<>();
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT", "SEXUAL", "SPIRITUAL");
        while (!page.address().getPath().equals("/result")) {
            pages.add(page.address().getPath());
            page = browser.press(Walk.answered(page), "next");
            assertThat(page.status()).isEqualTo(200);
        }
        assertThat(pages).containsExactly("/quiz/emotional", "/quiz/physical", "/quiz/sexual", "/quiz/intellectual",
                "/quiz/experiential", "/quiz/social", "/quiz/spiritual", "/quiz/barriers", "/quiz/predicaments", "/quiz/last");
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
        Page page = walk.begin("FRIEND", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = Walk.answered(page);
            if (page.address().getPath().equals("/quiz/barriers")) {
                form = form.with("barrier.GRIEF", "yes").with("circumstance.APART", "yes");
            } else if (page.address().getPath().equals("/quiz/last")) {
                form = form.with("safety-no.now", "1").with("minutes", "20").with("company", "ALONE");
            }
            page = browser.press(form, "next");
        }
        assertThat(page.text()).contains("First, some help");
        UUID id = tables.idOf(walk.token());
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

    @Test
    void theShortFormAsksLessAndComesToAResult() {
        int statements = 0;
        Page page = browser.send(browser.open("/").form("/").with("agreed", "RESULTS", "ADULT").with("relationship", "PARTNER")
                .with("form", "SHORT"));
        while (!page.address().getPath().equals("/result")) {
            statements += page.html().split("class=\"rating wanted\"").length - 1;
            page = browser.press(Walk.answered(page), "next");
            assertThat(page.status()).isEqualTo(200);
        }
        assertThat(statements).isBetween(10, 24);
        assertThat(page.text()).contains("What you miss most is emotional closeness.");
    }

    @Test
    void sexThatIsNoPartOfALifeIsNeitherScoredNorSpokenOfAgain() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT", "SEXUAL");
        while (!page.address().getPath().equals("/result")) {
            Form form = Walk.answered(page);
            page = browser.press(page.address().getPath().equals("/quiz/sexual") ? form.with("not-part.SEXUAL", "yes") : form,
                    "next");
        }
        assertThat(page.text()).doesNotContainIgnoringCase("sexual");
        byte[] event = new Topic(Topics.QUIZ_RESULTS).await(1, tables.idOf(walk.token()).toString()).getFirst().value();
        QuizResultEvent said = events.read(event, QuizResultEvent.class);
        assertThat(said.excludedDimensions()).extracting(Enum::name).contains("SEXUAL");
        assertThat(said.profile()).extracting(score -> score.dimension().name()).doesNotContain("SEXUAL");
    }

    @Test
    void moreTouchThanIsWishedBringsTheRightToSayNo() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = Walk.answered(page);
            if (page.address().getPath().equals("/quiz/physical")) {
                for (int id = 5; id <= 10; id++) {
                    form = form.with("physical-" + id + ".now", "5").with("physical-" + id + ".wanted", "1");
                }
            }
            page = browser.press(form, "next");
        }
        assertThat(page.text()).contains("You can say no")
                .contains("there is more touch and presence than you’d like")
                .doesNotContain("a good deal of touch");
    }

    @Test
    void theSameAnswersAllAlongAreSpokenOfGently() {
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
        while (!page.address().getPath().equals("/result")) {
            Form form = Walk.answered(page);
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
        Page page = walk.begin("PARTNER", "RESULTS", "ADULT");
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
        Page last = walk.toTheLastPage();
        long before = tables.count("result");
        Form form = Walk.answered(last);
        CompletableFuture<Page> twice = CompletableFuture.supplyAsync(() -> browser.press(form, "next"));
        assertThat(browser.press(form, "next").address().getPath()).isEqualTo("/result");
        assertThat(twice.join().address().getPath()).isEqualTo("/result");
        assertThat(tables.count("result")).isEqualTo(before + 1);
    }

    @Test
    void onceTheResultIsMadeTheAnswersAreGone() {
        Page last = walk.toTheLastPage();
        assertThat(tables.everything()).anyMatch(row -> row.contains("emotional-5.now"));
        long drafts = tables.count("quiz_draft");
        browser.press(Walk.answered(last), "next");
        assertThat(tables.count("quiz_draft")).isEqualTo(drafts - 1);
        assertThat(browser.open("/quiz/last").address().getPath()).as("who goes back comes to the result").isEqualTo("/result");
    }
}
