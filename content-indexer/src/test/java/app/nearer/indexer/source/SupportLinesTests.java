package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.nearer.indexer.RealContent;

class SupportLinesTests {

    private static final String GOOD = """
            - country: NZ
              name: New Zealand
              emergency: "111"
              lines:
                - name: Youthline
                  for: [YOUTH]
                  number: "0800 376 633"
                  hours: day and night
                  source: https://www.youthline.co.nz
                  checked:
                - name: A refuge
                  for: [DOMESTIC_ABUSE]
                  address: https://refuge.example
                  hours: day and night
                  source: https://refuge.example
                  checked: 2026-11-21
            """;

    @Test
    void theRealListHasNothingWrongAndTwentyCountries() throws IOException {
        ContentFile file = RealContent.FOLDER.find(SupportLines.FILE).orElseThrow();

        assertThat(SupportLines.problems(file)).isEmpty();
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("- country:")))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aLineMayHaveANumberOrAnAddressAndNeedNotBeChecked() {
        assertThat(problems(GOOD)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("country: NZ", "country: nz", 1, "\"country\" of the country nz must be two capitals"),
                Arguments.of("country: NZ", "country: XQ", 1, "ISO 3166-1 has no country XQ"),
                Arguments.of("country: NZ", "country: NO", 1, "must be text, but is false (YAML reads yes, no"),
                Arguments.of("  emergency: \"111\"\n", "", 1, "\"emergency\" is missing of the country NZ: add it"),
                Arguments.of("number: \"0800 376 633\"", "number: 1737", 7,
                        "\"number\" of the line Youthline must be text, but is the number 1737"),
                Arguments.of("      number: \"0800 376 633\"\n", "", 5, "neither a number nor an address"),
                Arguments.of("[YOUTH]", "[YOUHT]", 6, "did you mean YOUTH?"),
                Arguments.of("      hours: day and night\n      source: https://www", "      source: https://www", 5,
                        "\"hours\" is missing of the line Youthline"),
                Arguments.of("source: https://www.youth", "source: http://www.youth", 9, "begins with https://"),
                Arguments.of("      checked:\n", "", 5, "\"checked\" is missing of the line Youthline"),
                Arguments.of("checked: 2026-11-21", "checked: today", 16, "or stay empty"),
                Arguments.of("checked: 2026-11-21", "checked: 2026-02-30", 16, "a day that no calendar has"),
                Arguments.of("hours: day", "hour: day", 8, "did you mean \"hours\"?"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsLine(String passage, String mistake, int line, String message) {
        String yaml = GOOD.replaceFirst(Pattern.quote(passage), mistake);

        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void aCountryStandsOnce() {
        assertThat(problems(GOOD + GOOD)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(17);
            assertThat(problem.message()).contains("the country NZ stands in line 1 already");
        });
    }

    private static List<Problem> problems(String yaml) {
        return SupportLines.problems(new ContentFile(SupportLines.FILE, yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
