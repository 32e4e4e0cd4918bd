package app.nearer.quiz.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.nearer.quiz.Api;
import app.nearer.quiz.Api.Answer;
import app.nearer.quiz.RealService;

@RealService
class SupportPagesTests {

    private final Api api;

    SupportPagesTests(Api api) {
        this.api = api;
    }

    @Test
    void withoutACountryThePageShowsNoNumbersAndLetsOneChoose() {
        assertThat(page("/support")).contains("<option value=\"GB\">United Kingdom</option>")
                .contains("<option value=\"\">Choose</option>")
                .doesNotContain("tel:");
    }

    @Test
    void aCountrysLinesCanBeDialledAndSayWhetherTheyAreChecked() {
        assertThat(page("/support?country=GB")).contains("<option value=\"GB\" selected=\"selected\">United Kingdom</option>")
                .contains("In an emergency:", "<strong>999 (if you cannot speak on a mobile, press 55)</strong>")
                .contains("<a href=\"tel:116123\">116 123</a>")
                .contains("number seen on 21 November 2026", "not checked")
                .contains("violence and control at home");
    }

    @Test
    void theLinesForTheYoungStandLast() {
        String page = page("/support?country=GB");

        assertThat(page.indexOf("Childline")).isGreaterThan(page.indexOf("<h3>If you are under 18</h3>"))
                .isGreaterThan(page.indexOf("Samaritans"));
    }

    @Test
    void everyCountryHasAPageWithAllItsLines() {
        for (SupportCountry country : SupportLines.current().countries()) {
            String page = page("/support?country=" + country.code());
            assertThat(page).as("a typewriter's marks").doesNotContain("&#39;").doesNotContain("&quot;");
            assertThat(country.lines()).as(country.name()).allSatisfy(line -> {
                assertThat(page).contains("href=\"" + line.source() + "\"");
                assertThat(page).contains(line.number() == null ? line.page() : line.number());
            });
        }
    }

    @Test
    void nobodyIsToldOfAMistake() {
        Answer answer = api.get("/support?country=%3Cb%3E", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("tel:").doesNotContain("<b>");
    }

    private String page(String address) {
        Answer answer = api.get(address, "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
