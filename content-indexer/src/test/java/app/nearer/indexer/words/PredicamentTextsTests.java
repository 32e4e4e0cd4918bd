package app.nearer.indexer.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;

class PredicamentTextsTests {

    @Test
    void everyPredicamentHasATextOfItsOwnAndNothingElseHas() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = PredicamentTexts.class.getResourceAsStream("predicaments.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Predicament.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(Predicament.values()).map(PredicamentTexts::of)).doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z].*[a-z]"));
    }

    @Test
    void standingAloneATextBeginsWithACapital() {
        assertThat(PredicamentTexts.alone(Predicament.CARER)).isEqualTo("Cares for the other person");
    }
}
