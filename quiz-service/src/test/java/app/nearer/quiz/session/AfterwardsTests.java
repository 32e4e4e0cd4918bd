package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReadingListEvent;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Lists;
import app.nearer.quiz.MovedClock;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;
import app.nearer.quiz.result.BriefResults;

/** What a visitor does once the result is there: says words and takes them back, asks for another list, compares, exports, deletes. */
@RealService
class AfterwardsTests {

    /** Somebody looks every two minutes for what is to be gone within the hour. */
    private static final Duration SOMEBODY_HAS_LOOKED = Duration.ofMinutes(58);

    private final Tables tables;
    private final JdbcClient jdbc;
    private final EventMapper events;
    private final ForgottenDrafts forgottenDrafts;
    private final BriefResults briefResults;
    private final MovedClock clock;
    private final Walk walk;
    private final Browser browser;

    AfterwardsTests(Api api, Tables tables, JdbcClient jdbc, EventMapper events, ForgottenDrafts forgottenDrafts,
            BriefResults briefResults, MovedClock clock) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.events = events;
        this.forgottenDrafts = forgottenDrafts;
        this.briefResults = briefResults;
        this.clock = clock;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ", "TRIED", "HELPFUL", "NOT_FOR_ME", "SAVED"})
    void everyWordCanBeTakenBack(String verdict) {
        UUID id = finish("PARTNER");
        list(id, 1, "ask", "listen");
        Page said = browser.send(feedback(browser.open("/result"), "ask").with("verdict", verdict));
        assertThat(said.text()).contains("“Title of ask”").contains("Undo");
        assertThat(event(id, 2).history()).singleElement().hasToString("ItemVerdict[item=ask, verdict=" + verdict + "]");
        browser.send(said.form("/result/feedback/undo"));
        assertThat(event(id, 3).history()).isEmpty();
        assertThat(browser.open("/result").html()).doesNotContain("/result/feedback/undo\" method");
    }

    @Test
    void whatIsSavedIsKeptUnderTheListEvenWhenTheListMovesOn() {
        UUID id = finish("PARTNER");
        list(id, 1, "ask");
        browser.send(feedback(browser.open("/result"), "ask").with("verdict", "SAVED"));
        list(id, 2, "another");
        Page page = browser.open("/result");
        assertThat(page.text()).contains("Kept for later").contains("Title of ask").contains("new in your list");
    }

    @Test
    void whatWasSavedAndIsWithdrawnIsKeptNoLonger() {
        UUID id = finish("PARTNER");
        String article = "article-" + id;
        Lists.TOPIC.publish(ReadingListEvent.of(UUID.randomUUID(), Instant.now(), id, 1, "v1",
                List.of(new ListItem(article, article, "Title of it", "Summary", null, 5, 1, 0, List.of()))));
        await().until(() -> browser.open("/result").text().contains("Title of it"));
        browser.send(feedback(browser.open("/result"), article).with("verdict", "SAVED"));
        assertThat(browser.open("/result").text()).contains("Kept for later");

        new Topic(Topics.ARTICLES).publish(ArticleEvent.withdrawn(UUID.randomUUID(), Instant.now(), 1, article));
        await().until(() -> !browser.open("/result").text().contains("Title of it"));
        assertThat(browser.open("/result").text()).doesNotContain("Kept for later");
    }

    @Test
    void theListFollowsAFocusOfOnesOwnAndGoesBackWhenTheResultFits() {
        UUID id = finish("PARTNER");
        Page page = browser.send(browser.open("/result").form("/result/focus").with("focus", "SOCIAL"));
        assertThat(page.text()).contains("You said that belonging matters most to you now");
        assertThat(event(id, 2).preferences().focus()).isEqualTo(Dimension.SOCIAL);
        Page back = browser.send(page.form("/result/focus").with("focus", ""));
        assertThat(back.text()).contains("The list follows what was measured.");
        assertThat(event(id, 3).preferences()).isEqualTo(Preferences.NONE);
    }

    @Test
    void sayingThatItFitsMakesNoNewList() {
        UUID id = finish("PARTNER");
        browser.send(browser.open("/result").form("/result/focus").with("focus", ""));
        assertThat(revision(id)).isEqualTo(1);
    }

    @Test
    void whatIsAskedOfTheListGoesWithTheEventAndIsTakenBackByTheSameButton() {
        UUID id = finish("PARTNER");
        ask("TEN_MINUTES");
        ask("TOGETHER");
        Page page = ask("WITH_FRIEND");
        assertThat(page.html()).containsPattern("aria-pressed=\"true\" data-keep=\"WITH_FRIEND\"");
        QuizResultEvent asked = event(id, 4);
        assertThat(asked.relationship()).isEqualTo(Relationship.FRIEND);
        assertThat(asked.excludedDimensions()).contains(Dimension.SEXUAL);
        assertThat(asked.preferences()).isEqualTo(new Preferences(10, Company.TOGETHER, null, 10, Company.TOGETHER));
        ask("WITH_FRIEND");
        assertThat(event(id, 5).relationship()).isEqualTo(Relationship.PARTNER);
    }

    @Test
    void askingTwiceAtOnceIsAskingOnce() {
        UUID id = finish("PARTNER");
        Form together = wish(browser.open("/result"), "TOGETHER");
        CompletableFuture<Page> other = CompletableFuture.supplyAsync(() -> browser.send(together));
        browser.send(together);
        other.join();
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void whereSafetyComesFirstNothingIsAskedOfTheListAndThereIsNoCard() {
        finish("PARTNER", "safety-no.now", "1");
        Page page = browser.open("/result");
        assertThat(page.html()).doesNotContain("/result/wishes").doesNotContain("/result/card").doesNotContain("/result/focus\"");
        assertThat(browser.open("/result/card").address().getPath()).isEqualTo("/result");
    }

    @Test
    void theCardSpeaksOfWhatIsMissedAndIsSentNowhere() {
        finish("PARTNER");
        Page card = browser.open("/result/card");
        assertThat(card.text()).contains("the two of us").contains("emotional closeness: saying how things really are");
        assertThat(card.html()).containsPattern("<textarea(?![^>]*\\bname=)");
    }

    @Test
    void theFileHoldsTheResultAndTheListButNotTheSecretNorTheIdInside() {
        UUID id = finish("PARTNER");
        list(id, 1, "ask");
        Page file = browser.open("/result/export");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"nearer.json\"");
        assertThat(file.html()).contains("\"EMOTIONAL\"").contains("Title of ask").doesNotContain(id.toString())
                .doesNotContain(walk.token());
    }

    @Test
    void anEarlierResultOfOnesOwnIsComparedAndNoOtherIs() {
        finish("PARTNER");
        assertThat(browser.open("/result/earlier").text()).contains("There is no other result in this visit.");
        finish("PARTNER");
        Page page = browser.open("/result/earlier");
        assertThat(page.text()).contains("Nothing has changed by more than this quiz may err.").contains("none that we can tell");
        finish("FRIEND");
        assertThat(browser.open("/result/earlier").text()).contains("It is about someone else");
        Page back = browser.send(browser.open("/result/earlier").form("/result/earlier"));
        assertThat(back.text()).contains("With your partner");
    }

    @Test
    void deletingDeletesEveryResultThatTheVisitKnows() {
        UUID first = finish("PARTNER");
        UUID second = finish("FRIEND");
        browser.send(browser.open("/result").form("/result/focus").with("focus", "SOCIAL"));
        browser.send(browser.open("/result/delete").form("/result/delete"));
        assertThat(tables.everything()).noneMatch(row -> row.contains(first.toString()) || row.contains(second.toString()));
    }

    @Test
    void whoLeavesNoTraceGetsNoLinkAndIsForgottenWithinTheHour() {
        UUID id = finish("PARTNER", Set.of("NO_TRACE"));
        assertThat(browser.open("/result").text()).contains("within the hour").doesNotContain("A link to come back");
        assertThat(browser.open("/result/link").address().getPath()).isEqualTo("/result");
        clock.ahead(Duration.ofMinutes(45), () -> {
            briefResults.erase();
            assertThat(browser.open("/result").status()).isEqualTo(200);
        });
        clock.ahead(SOMEBODY_HAS_LOOKED, briefResults::erase);
        assertThat(browser.open("/result").status()).isEqualTo(404);
        assertThat(tables.everything()).noneMatch(row -> row.contains(id.toString()));
    }

    @Test
    void whoLeavesNoTraceIsNotLedBackToWhatIsUnfinished() {
        browser.press(Walk.answered(begin("PARTNER", Set.of("NO_TRACE"))), "next");
        assertThat(browser.open("/").text()).doesNotContain("You have begun already");
        assertThat(browser.open("/quiz").address().getPath()).isEqualTo("/");
        clock.ahead(Duration.ofMinutes(45), forgottenDrafts::deleteBrief);
        assertThat(browser.open("/quiz/physical").address().getPath()).as("a page that is open can be loaded again")
                .isEqualTo("/quiz/physical");
        clock.ahead(SOMEBODY_HAS_LOOKED, forgottenDrafts::deleteBrief);
        assertThat(browser.open("/quiz/physical").address().getPath()).isEqualTo("/");
    }

    @Test
    void thatAnswersAreGivenIsChosenByNobodyBeforehandAndRememberedUntilTheEnd() {
        assertThat(browser.open("/").html()).contains("value=\"CALIBRATION\"").doesNotContain("checked");
        begin("PARTNER", Set.of("CALIBRATION"));
        assertThat(lastDraftGivesAnswers()).isTrue();
        begin("PARTNER", Set.of());
        assertThat(lastDraftGivesAnswers()).isFalse();
        begin("PARTNER", Set.of("CALIBRATION", "NO_TRACE"));
        assertThat(lastDraftGivesAnswers()).isFalse();
    }

    private boolean lastDraftGivesAnswers() {
        return jdbc.sql("select consent_calibration from quiz_draft order by created_at desc limit 1").query(Boolean.class)
                .single();
    }

    @Test
    void whoIsYoungerFindsPeopleToTalkTo() {
        assertThat(browser.open("/").html()).contains("href=\"/young\"");
        Page page = browser.open("/young?country=AT");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Rat auf Draht").contains("147");
    }

    private UUID finish(String relationship, String... lastAnswers) {
        return finish(relationship, Set.of(), lastAnswers);
    }

    private UUID finish(String relationship, Set<String> agreed, String... lastAnswers) {
        Set<String> before = results();
        Page page = begin(relationship, agreed);
        while (!page.address().getPath().equals("/result")) {
            Form form = Walk.answered(page);
            if (page.address().getPath().equals("/quiz/last")) {
                for (int i = 0; i < lastAnswers.length; i += 2) {
                    form = form.with(lastAnswers[i], lastAnswers[i + 1]);
                }
            }
            page = browser.press(form, "next");
        }
        Set<String> after = results();
        after.removeAll(before);
        return UUID.fromString(after.iterator().next());
    }

    private Set<String> results() {
        return new HashSet<>(jdbc.sql("select id::text from result").query(String.class).list());
    }

    private Page begin(String relationship, Set<String> agreed) {
        List<String> all = new ArrayList<>(List.of("RESULTS", "ADULT"));
        all.addAll(agreed);
        return walk.begin(relationship, all.toArray(String[]::new));
    }

    private Page ask(String wish) {
        return browser.send(wish(browser.open("/result"), wish));
    }

    private static Form wish(Page page, String wish) {
        return page.forms().stream().filter(form -> form.value("wish").equals(wish)).findFirst().orElseThrow();
    }

    private static Form feedback(Page page, String item) {
        return page.forms()
                .stream()
                .filter(form -> form.action().equals("/result/feedback") && form.value("item").equals(item))
                .findFirst()
                .orElseThrow();
    }

    private void list(UUID id, int revision, String... tips) {
        Lists.TOPIC.publish(Lists.of(id, revision, tips));
        await().until(() -> jdbc.sql("select count(*) from reading_list where result_id = :id and revision = :revision")
                .param("id", id).param("revision", revision).query(Long.class).single() == 1);
    }

    private int revision(UUID id) {
        return jdbc.sql("select revision from result where id = :id").param("id", id).query(Integer.class).single();
    }

    private QuizResultEvent event(UUID id, int revision) {
        return new Topic(Topics.QUIZ_RESULTS).await(revision, id.toString())
                .stream()
                .map(record -> events.read(record.value(), QuizResultEvent.class))
                .filter(event -> event.revision() == revision)
                .findFirst()
                .orElseThrow();
    }
}
