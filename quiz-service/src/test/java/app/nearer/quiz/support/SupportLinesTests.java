package app.nearer.quiz.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class SupportLinesTests {

    private static final String LISTED = """
            - country: ZZ
              name: Zedland
              emergency: "110 (police), 119 (ambulance)"
              lines:
                - name: Night line
                  for: [CRISIS]
                  number: "0800 22-33"
                  hours: day and night
                  source: https://www.night.example/about
                  checked: 2026-11-21
                - name: By message
                  for: [CRISIS, YOUTH]
                  number: "text HOME to 123"
                  address: https://home.example
                  hours: 9 to 17
                  source: https://home.example
                  checked:
                - name: Young line
                  for: [YOUTH]
                  number: "111"
                  hours: day and night
                  source: https://young.example
                  checked:
            - country: AA
              name: Aland
              emergency: "112"
              lines: []
            """;

    private final SupportLines lines = SupportLines
            .read(new ByteArrayInputStream(LISTED.getBytes(StandardCharsets.UTF_8)));

    @Test
    void theServiceComesWithTheLinesOfTwentyCountriesOrMore() {
        List<SupportCountry> countries = SupportLines.current().countries();

        assertThat(countries).hasSizeGreaterThanOrEqualTo(20).extracting(SupportCountry::name).isSorted();
        assertThat(countries).allSatisfy(country -> assertThat(country.lines()).isNotEmpty());
        assertThat(countries).filteredOn(country -> !country.linesForTheYoung().isEmpty()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aLineIsReadAsItIsListed() {
        assertThat(lines.country("ZZ").orElseThrow().lines().getFirst()).isEqualTo(new SupportLine("Night line",
                List.of(SupportKind.CRISIS), "0800 22-33", null, "day and night", URI.create("https://www.night.example/about"),
                LocalDate.of(2026, 11, 21)));
    }

    @Test
    void countriesStandInTheOrderOfTheirNames() {
        assertThat(lines.countries()).extracting(SupportCountry::code).containsExactly("AA", "ZZ");
    }

    @Test
    void aCountryThatIsNotListedIsNone() {
        assertThat(lines.country("XX")).isEmpty();
        assertThat(lines.country(null)).isEmpty();
    }

    @Test
    void onlyWhatIsNothingButANumberIsDialledAtATouch() {
        SupportCountry zedland = lines.country("ZZ").orElseThrow();

        assertThat(zedland.lines()).extracting(SupportLine::dialled).containsExactly("08002233", null, "111");
        assertThat(zedland.emergencyDialled()).isNull();
        assertThat(lines.country("AA").orElseThrow().emergencyDialled()).isEqualTo("112");
    }

    @Test
    void whatIsForTheYoungAloneStandsOnlyWithThem() {
        SupportCountry zedland = lines.country("ZZ").orElseThrow();

        assertThat(zedland.linesForAll()).extracting(SupportLine::name).containsExactly("Night line", "By message");
        assertThat(zedland.linesForTheYoung()).extracting(SupportLine::name).containsExactly("By message", "Young line");
    }

    @Test
    void aSourceIsCalledByItsSite() {
        SupportCountry zedland = lines.country("ZZ").orElseThrow();

        assertThat(zedland.lines()).extracting(SupportLine::site).containsExactly("night.example", "home.example",
                "young.example");
        assertThat(zedland.lines()).extracting(SupportLine::page).containsExactly(null, "home.example", null);
    }
}
