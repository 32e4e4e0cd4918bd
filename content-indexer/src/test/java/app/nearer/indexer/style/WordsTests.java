package app.nearer.indexer.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.nearer.indexer.source.Passage;

class WordsTests {

    @Test
    void wordsAreTakenWithoutTheirPunctuation() {
        assertThat(Words.of("“It isn’t,” she said (twice): half-past 9.")).containsExactly("it", "isn't", "she", "said", "twice",
                "half-past", "9");
    }

    @Test
    void sentencesEndWhereAReaderPauses() {
        assertThat(Words.sentences("Who is it? “Only me.” Come in")).isEqualTo(3);
        assertThat(Words.sentences("It took 3.5 hours.")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"cat, 1", "closer, 2", "closeness, 3", "make, 1", "table, 2", "asked, 1", "wanted, 2", "houses, 2", "times, 1",
            "the, 1", "communication, 5", "reading, 2", "quiet, 1"})
    void syllablesAreAboutRight(String word, int syllables) {
        assertThat(Words.syllables(word)).isEqualTo(syllables);
    }

    /** 6 words, 1 sentence, 6 syllables: 206.835 − 1.015 × 6 − 84.6. */
    @Test
    void theReadingEaseIsFleschs() {
        assertThat(
                ReadingEase.of(List.of(new Passage(1, true, "Considerations"), new Passage(2, false, "The cat sat on the mat."))))
                .isCloseTo(116.145, within(1e-9));
    }
}
