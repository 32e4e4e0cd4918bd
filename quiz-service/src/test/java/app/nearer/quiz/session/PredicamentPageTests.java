package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.Api;
import app.nearer.quiz.Browser;
import app.nearer.quiz.Page;
import app.nearer.quiz.Page.Form;
import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.Topic;
import app.nearer.quiz.predicament.PredicamentCatalog;

/** The page that asks what is going on, as a visitor without script comes to it. */
@RealService
class PredicamentPageTests {

    private static final String BARRIERS = "/quiz/barriers";
    private static final String PREDICAMENTS = "/quiz/predicaments";
    private static final Pattern PREDICAMENT = Pattern.compile(" name=\"predicament\\.([A-Z_]+)\"");

    private final Tables tables;
    private final EventMapper events;
    private final Walk walk;
    private final Browser browser;

    PredicamentPageTests(Api api, Tables tables, EventMapper events) {
        this.tables = tables;
        this.events = events;
        this.walk = new Walk(api);
        this.browser = walk.browser();
    }

    @ParameterizedTest
    @CsvSource({"PARTNER, We have a baby or small children.", "FRIEND, A child has changed things between us.",
            "FAMILY, There’s a new baby in the family."})
    void itAsksInTheWordsOfTheRelationship(String relationship, String words) {
        Page page = fromBarriers(atBarriers(relationship), "LITTLE_TIME_OR_ATTENTION");
        assertThat(page.address().getPath()).isEqualTo(PREDICAMENTS);
        assertThat(page.text()).contains("Does one of these say what is going on?",
                "It changes which articles we pick for you. Skip it if you like.", words);
        assertThat(page.html()).contains("name=\"predicament.SMALL_CHILD\"").doesNotContain(" checked");
    }

    @Test
    void itIsPartOfTheCountFromTheBeginning() {
        assertThat(walk.begin("PARTNER", "RESULTS", "ADULT").text()).contains("Part 1 of 8");
        Page page = browser.press(browser.open(BARRIERS).form(BARRIERS), "next");
        assertThat(page.text()).contains("Part 7 of 8");
        assertThat(browser.press(page.form(PREDICAMENTS), "next").text()).contains("Part 8 of 8");
    }

    @Test
    void theShortFormAsksItToo() {
        Page page = browser.send(browser.open("/").form("/").with("agreed", "RESULTS", "ADULT").with("relationship", "FRIEND")
                .with("form", "SHORT"));
        while (!page.address().getPath().equals(PREDICAMENTS)) {
            assertThat(page.address().getPath()).isNotEqualTo("/quiz/last");
            page = browser.press(Walk.answered(page), "next");
        }
        assertThat(browser.press(page.form(PREDICAMENTS).with("predicament.DRIFTING_APART", "yes"), "next").address().getPath())
                .isEqualTo("/quiz/last");
    }

    @Test
    void nextSkipsItAndNothingIsNamed() {
        Page last = browser.press(fromBarriers(atBarriers("PARTNER")).form(PREDICAMENTS), "next");
        assertThat(last.address().getPath()).isEqualTo("/quiz/last");
        assertThat(finish().predicaments()).isEmpty();
    }

    @Test
    void whatIsTickedIsKeptOnGoingBackAndForth() {
        Page page = fromBarriers(atBarriers("PARTNER"));
        Page back = browser.press(ticked(page, "UNFAIR_SHARE", "LIKE_COLLEAGUES"), "back");
        assertThat(back.address().getPath()).isEqualTo(BARRIERS);
        Form kept = browser.press(back.form(BARRIERS), "next").form(PREDICAMENTS);
        assertThat(kept.value("predicament.UNFAIR_SHARE")).isEqualTo("yes");
        assertThat(kept.value("predicament.LIKE_COLLEAGUES")).isEqualTo("yes");
        assertThat(kept.value("predicament.SMALL_CHILD")).isEmpty();
        Page last = browser.press(kept.without("predicament.LIKE_COLLEAGUES"), "next");
        Form again = browser.press(last.form("/quiz/last"), "back").form(PREDICAMENTS);
        assertThat(again.value("predicament.UNFAIR_SHARE")).isEqualTo("yes");
        assertThat(again.value("predicament.LIKE_COLLEAGUES")).as("unticked").isEmpty();
    }

    @Test
    void whatIsTickedGoesWithTheResult() {
        Page page = fromBarriers(atBarriers("PARTNER", "SEXUAL", "SPIRITUAL"), "LACK_OF_TRUST");
        browser.press(ticked(page, "BROKE_TRUST", "WANTS_LESS_SEX", "BELIEVER"), "next");
        assertThat(finish().predicaments()).containsExactlyInAnyOrder(Predicament.BROKE_TRUST, Predicament.WANTS_LESS_SEX,
                Predicament.BELIEVER);
        assertThat(browser.open("/result/export").html()).contains("I broke my partner’s trust.",
                "My partner wants sex more often than I do.", "I have a faith that matters to me.");
    }

    @Test
    void eachTickIsSavedByTheScriptAsItIsGiven() {
        Page page = fromBarriers(atBarriers("FRIEND"));
        Form tick = new Form("/quiz/answer", page.form(PREDICAMENTS).fields()).with("question", "predicament.DRIFTING_APART")
                .with("value", "yes");
        assertThat(browser.sendOnly(tick).status()).isEqualTo(204);
        assertThat(browser.open(PREDICAMENTS).form(PREDICAMENTS).value("predicament.DRIFTING_APART")).isEqualTo("yes");
        assertThat(browser.sendOnly(tick.with("value", "perhaps")).status()).isEqualTo(400);
    }

    /** The script then loads the page again; it would go on trying otherwise, and let nobody leave the page. */
    @Test
    void aTickOnAPageThatIsOutOfDateIsAnsweredAsGone() {
        Page page = fromBarriers(atBarriers("PARTNER", "SEXUAL"));
        Form tick = new Form("/quiz/answer", page.form(PREDICAMENTS).fields()).with("question", "predicament.WANTS_LESS_SEX")
                .with("value", "yes");
        browser.press(browser.open("/quiz/sexual").form("/quiz/sexual").with("not-part.SEXUAL", "yes"), "next");
        assertThat(browser.sendOnly(tick).status()).isEqualTo(410);
        assertThat(browser.open(PREDICAMENTS).html()).doesNotContain("WANTS_LESS_SEX");
    }

    @ParameterizedTest
    @EnumSource
    void tenAreShownAndTheOthersOfTheCatalogAreFoldedAwayBelow(Relationship relationship) {
        Page page = fromBarriers(atBarriers(relationship.name()));
        assertThat(beforeFold(page)).hasSize(10);
        assertThat(Stream.concat(beforeFold(page).stream(), folded(page).stream()).map(Predicament::valueOf))
                .containsExactlyInAnyOrderElementsOf(
                        PredicamentCatalog.of(relationship, Set.of(Dimension.SEXUAL, Dimension.SPIRITUAL)));
        assertThat(page.html()).containsPattern("<details>\\s*<summary>Something else</summary>");
    }

    @Test
    void whatIsFoldedAwayStandsOpenOnceSomethingInItIsTicked() {
        Page page = fromBarriers(atBarriers("PARTNER"));
        assertThat(beforeFold(page)).contains("UNFAIR_SHARE");
        assertThat(folded(page)).contains("FORGIVING", "SOMEONE_IS_DYING", "WAS_BETRAYED");
        browser.press(ticked(page, "UNFAIR_SHARE"), "next");
        assertThat(browser.open(PREDICAMENTS).html()).contains("<details>");
        browser.press(ticked(browser.open(PREDICAMENTS), "FORGIVING"), "next");
        Page again = browser.open(PREDICAMENTS);
        assertThat(again.html()).contains("<details open=\"open\">");
        assertThat(again.form(PREDICAMENTS).value("predicament.FORGIVING")).isEqualTo("yes");
        assertThat(folded(again)).as("it keeps its place").contains("FORGIVING");
        browser.press(again.form(PREDICAMENTS).without("predicament.FORGIVING"), "next");
        assertThat(browser.open(PREDICAMENTS).html()).contains("<details>");
    }

    @Test
    void whatIsTickedInTheFoldGoesWithTheResult() {
        Page page = fromBarriers(atBarriers("FAMILY"));
        assertThat(folded(page)).contains("MINDS_DIFFER", "WANTS_MORE_ROOM");
        browser.press(ticked(page, "SIBLING", "MINDS_DIFFER", "WANTS_MORE_ROOM"), "next");
        assertThat(finish().predicaments()).containsExactlyInAnyOrder(Predicament.SIBLING, Predicament.MINDS_DIFFER,
                Predicament.WANTS_MORE_ROOM);
    }

    @Test
    void aTickInTheFoldIsSavedByTheScriptToo() {
        Page page = fromBarriers(atBarriers("PARTNER"));
        Form tick = new Form("/quiz/answer", page.form(PREDICAMENTS).fields()).with("question", "predicament.FORGIVING")
                .with("value", "yes");
        assertThat(browser.sendOnly(tick).status()).isEqualTo(204);
        assertThat(browser.open(PREDICAMENTS).html()).contains("<details open=\"open\">");
    }

    @Test
    void nothingSexualOrAboutFaithIsAskedWithoutConsent() {
        String html = fromBarriers(atBarriers("PARTNER"), "HEALTH", "DIFFERENT_SCRIPTS").html();
        assertThat(html).contains("predicament.INTERFERING_RELATIVES")
                .doesNotContain("SEX", "BELIEVER", "FAITH", "MEANING");
        html = fromBarriers(atBarriers("PARTNER", "SEXUAL"), "HEALTH").html();
        assertThat(html).contains("predicament.WANTS_MORE_SEX", "predicament.SEX_AND_A_CHANGED_BODY").doesNotContain("BELIEVER");
        html = fromBarriers(atBarriers("PARTNER", "SPIRITUAL")).html();
        assertThat(html).contains("predicament.BELIEVER").doesNotContain("SEX");
    }

    @Test
    void whereSexIsNoPartOfALifeItIsNotAskedAbout() {
        walk.begin("PARTNER", "RESULTS", "ADULT", "SEXUAL");
        browser.press(browser.open("/quiz/sexual").form("/quiz/sexual").with("not-part.SEXUAL", "yes"), "next");
        assertThat(fromBarriers(browser.open(BARRIERS)).html()).contains("predicament.UNFAIR_SHARE").doesNotContain("SEX");
    }

    @Test
    void whoIsAfraidOfTheOtherPersonIsNotAsked() {
        Page last = fromBarriers(atBarriers("PARTNER"), "AFRAID_OF_THEM");
        assertThat(last.address().getPath()).isEqualTo("/quiz/last");
        assertThat(last.text()).contains("Part 7 of 7");
        assertThat(browser.press(last.form("/quiz/last"), "back").address().getPath()).isEqualTo(BARRIERS);
    }

    /** Otherwise a page that is there no longer would lead to itself. */
    @Test
    void whoStoppedOnThePageAndSaysThenThatTheyAreAfraidGoesOnWithTheBarriers() {
        Page barriers = atBarriers("PARTNER");
        Page page = fromBarriers(barriers);
        Form afraid = new Form("/quiz/answer", barriers.form(BARRIERS).fields()).with("question", "barrier.AFRAID_OF_THEM")
                .with("value", "yes");
        assertThat(browser.sendOnly(afraid).status()).isEqualTo(204);
        for (String path : List.of("/quiz", PREDICAMENTS)) {
            assertThat(browser.open(path).address().getPath()).isEqualTo(BARRIERS);
        }
        assertThat(browser.press(ticked(page, "UNFAIR_SHARE"), "next").address().getPath()).isEqualTo(BARRIERS);
        assertThat(browser.press(browser.open(BARRIERS).form(BARRIERS), "next").address().getPath()).isEqualTo("/quiz/last");
    }

    @Test
    void whatWasNamedBeforeFearWasSaidIsNotSent() {
        browser.press(ticked(fromBarriers(atBarriers("PARTNER")), "UNFAIR_SHARE"), "back");
        fromBarriers(browser.open(BARRIERS), "AFRAID_OF_THEM");
        QuizResultEvent event = finish();
        assertThat(event.supportFirst()).isTrue();
        assertThat(event.predicaments()).isEmpty();
    }

    @Test
    void theFieldsHaveANameAndAReasonForScreenReaders() {
        assertThat(fromBarriers(atBarriers("LIFE_AS_A_WHOLE")).html())
                .containsPattern("<p class=\"quiet\" id=\"why\">It changes")
                .containsPattern(
                        "<fieldset class=\"choices plain-choices\" aria-describedby=\"why\">\\s*<legend class=\"unseen\">Does");
    }

    private static List<String> beforeFold(Page page) {
        return named(page.html().substring(0, page.html().indexOf("<details")));
    }

    private static List<String> folded(Page page) {
        String html = page.html();
        return named(html.substring(html.indexOf("<details"), html.indexOf("</details>")));
    }

    private static List<String> named(String html) {
        return PREDICAMENT.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private Page atBarriers(String relationship, String... agreed) {
        Page page = walk.begin(relationship, with(agreed, "RESULTS", "ADULT"));
        while (!page.address().getPath().equals(BARRIERS)) {
            page = browser.press(Walk.answered(page), "next");
        }
        return page;
    }

    private static String[] with(String[] agreed, String... more) {
        return Stream.concat(Arrays.stream(more), Arrays.stream(agreed))
                .toArray(String[]::new);
    }

    private Page fromBarriers(Page page, String... barriers) {
        Form form = page.form(BARRIERS);
        for (String barrier : barriers) {
            form = form.with("barrier." + barrier, "yes");
        }
        return browser.press(form, "next");
    }

    private static Form ticked(Page page, String... predicaments) {
        Form form = page.form(PREDICAMENTS);
        for (String predicament : predicaments) {
            form = form.with("predicament." + predicament, "yes");
        }
        return form;
    }

    private QuizResultEvent finish() {
        Page result = browser.press(browser.open("/quiz/last").form("/quiz/last"), "next");
        assertThat(result.address().getPath()).isEqualTo("/result");
        byte[] event = new Topic(Topics.QUIZ_RESULTS).await(1, tables.idOf(walk.token()).toString()).getFirst().value();
        return events.read(event, QuizResultEvent.class);
    }
}
