package app.nearer.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Predicament;
import app.nearer.indexer.RealContent;

class GapsTests {

    @Test
    void nothingIsWrongWithTheRealList() throws IOException {
        Gaps gaps = Gaps.read(RealContent.FOLDER.find(Gaps.FILE).orElseThrow());

        assertThat(gaps.problems()).isEmpty();
        assertThat(gaps.known()).isNotEmpty();
    }

    @Test
    void aGapIsAHoleOrATopicForAPredicament() {
        Gaps gaps = read("""
                # known
                - id: screens
                  need: articles graded 2 or 3 for PHONES_BETWEEN_US
                  missing: There is one.
                - id: coming-out
                  need: HIDDEN_LOVE
                  missing: There is none.
                """);

        assertThat(gaps.problems()).isEmpty();
        assertThat(gaps.known()).containsExactly(
                new KnownGap("screens", "articles graded 2 or 3 for PHONES_BETWEEN_US", "There is one.", 2),
                new KnownGap("coming-out", "HIDDEN_LOVE", "There is none.", 5));
        assertThat(gaps.known()).extracting(KnownGap::predicament).extracting(of -> of.orElse(null))
                .containsExactly(null, Predicament.HIDDEN_LOVE);
    }

    @Test
    void aMistypedPredicamentIsNamedWithTheNearest() {
        assertThat(read("""
                - id: coming-out
                  need: HIDEN_LOVE
                  missing: There is none.
                """).problems()).containsExactly(
                new Problem(Gaps.FILE, 2, "there is no predicament HIDEN_LOVE: did you mean HIDDEN_LOVE?"));
    }

    @Test
    void aGapWithoutWordsAndAnIdThatIsTakenAreRefusedAndNothingIsKnown() {
        Gaps gaps = read("""
                - id: coming-out
                  need: HIDDEN_LOVE
                  missing: There is none.
                - id: coming-out
                  need: SINGLE
                  missing: There is none.
                """);

        assertThat(gaps.known()).isEmpty();
        assertThat(gaps.problems()).containsExactly(
                new Problem(Gaps.FILE, 4, "the id coming-out stands in line 1 already: make one of the two"));
        assertThat(read("""
                - id: coming-out
                  need: HIDDEN_LOVE
                """).problems()).containsExactly(
                new Problem(Gaps.FILE, 1, "\"missing\" is missing of the gap coming-out: add it"));
    }

    private static Gaps read(String yaml) {
        return Gaps.read(new ContentFile(Gaps.FILE, yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
