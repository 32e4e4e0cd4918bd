package app.nearer.indexer.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.nearer.indexer.RealContent;
import app.nearer.indexer.coverage.GapReview.KnownHole;
import app.nearer.indexer.source.Gaps;
import app.nearer.indexer.source.KnownGap;

class GapReviewTests {

    private static final Hole HOLE = new Hole("the barrier GRIEF", 0, 6);

    /** What is missing is either written or noted in gaps.yml; what was filled is taken out there. */
    @Test
    void theHolesOfTheRealLibraryAreExactlyTheKnownOnes() throws IOException {
        GapReview review = GapReview.of(RealContent.library(), Gaps.read(RealContent.FOLDER.find(Gaps.FILE).orElseThrow()));

        assertThat(review.unknown()).as("holes that gaps.yml does not know").isEmpty();
        assertThat(review.filled()).as("gaps that are no holes any more").isEmpty();
    }

    @Test
    void aHoleIsKnownByItsWords() {
        KnownGap note = new KnownGap("grief", "the barrier GRIEF", "Nothing on grief.", 1);

        assertThat(GapReview.of(List.of(HOLE), List.of(note)).known()).containsExactly(new KnownHole(HOLE, note));
        assertThat(GapReview.of(List.of(HOLE), List.of(note)).isUpToDate()).isTrue();
        assertThat(GapReview.of(List.of(HOLE), List.of()).unknown()).containsExactly(HOLE);
        assertThat(GapReview.of(List.of(HOLE), List.of()).isUpToDate()).isFalse();
    }

    @Test
    void aNoteOnWhatIsNoHoleAnyMoreIsFilled() {
        KnownGap note = new KnownGap("grief", "the barrier GRIEF", "Nothing on grief.", 1);

        assertThat(GapReview.of(List.of(), List.of(note)).filled()).containsExactly(note);
        assertThat(GapReview.of(List.of(), List.of(note)).isUpToDate()).isFalse();
    }

    @Test
    void theSecondNoteOnOneHoleIsOneTooMany() {
        KnownGap first = new KnownGap("grief", "the barrier GRIEF", "Nothing on grief.", 1);
        KnownGap second = new KnownGap("mourning", "the barrier GRIEF", "Nothing on mourning.", 4);

        assertThat(GapReview.of(List.of(HOLE), List.of(first, second)).filled()).containsExactly(second);
    }

    @Test
    void aMissingTopicNeedsNoHole() {
        KnownGap topic = new KnownGap("coming-out", "HIDDEN_LOVE", "Nothing on coming out.", 1);

        GapReview review = GapReview.of(List.of(), List.of(topic));

        assertThat(review.topics()).containsExactly(topic);
        assertThat(review.isUpToDate()).isTrue();
    }
}
