package app.nearer.quiz.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.quiz.library.SearchForm.Asked;
import app.nearer.quiz.library.SearchForm.Wrong;

class SearchFormTests {

    @Test
    void anEmptyFormAsksForEverything() {
        assertThat(form(null, null, null, null, null, null).read("en"))
                .isEqualTo(new Asked(new LibrarySearch("", "en", null, null, null, null, false, 1)));
        assertThat(form("", "", "", "", "", "").read("en"))
                .isEqualTo(new Asked(new LibrarySearch("", "en", null, null, null, null, false, 1)));
    }

    @Test
    void whatIsChosenIsAskedFor() {
        assertThat(form(" a word ", "SOCIAL", "ALONE", "2", "10", "3").read("en"))
                .isEqualTo(new Asked(new LibrarySearch("a word", "en", Dimension.SOCIAL, Company.ALONE, 2, 10, false, 3)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ROMANTIC,-,-,-,-", "-,CROWD,-,-,-", "-,-,4,-,-", "-,-,0,-,-", "-,-,-,16,-",
            "-,-,-,-,0",
            "-,-,-,-,51", "-,-,-,1e3,-", "-,-,-,99999999999,-"})
    void aChoiceThatThereIsNotIsSaidToBeNone(String dimension, String company, String effort, String minutes, String page) {
        assertThat(form("word", dimension, company, effort, minutes, page).read("en"))
                .isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(wrong.problems()).containsOnlyKeys("narrow"));
    }

    @Test
    void tooManyWordsAreSaidToBeTooMany() {
        assertThat(form("a".repeat(201), null, null, null, null, null).read("en"))
                .isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(wrong.problems()).containsOnlyKeys("words"));
    }

    @Test
    void itsWordsAreNeverPrinted() {
        assertThat(form("afraid of him", null, null, null, null, null).toString()).doesNotContain("afraid");
    }

    private static SearchForm form(@Nullable String words, @Nullable String dimension, @Nullable String company,
            @Nullable String effort, @Nullable String minutes, @Nullable String page) {
        return new SearchForm(words, dimension, company, effort, minutes, null, page);
    }
}
