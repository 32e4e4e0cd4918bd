package app.nearer.indexer.snapshot;

import static app.nearer.indexer.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import app.nearer.contracts.Relationship;
import app.nearer.indexer.SampleArticle;

class SnapshotContentTests {

    private static final SampleArticle ONE = SampleArticle.of("one");

    @Test
    void anArticleKnowsForWhichWithdrawnOnesItStandsIn() {
        SnapshotContent content = content(SampleArticle.of("new"),
                SampleArticle.of("old").with("status: published", "status: withdrawn\nredirect-to: new"));

        assertThat(content.articles()).singleElement()
                .satisfies(planned -> assertThat(planned.article().formerly()).containsExactly("old"));
        assertThat(content.fingerprints()).isNotEqualTo(content(SampleArticle.of("new")).fingerprints());
    }

    @Test
    void onlyWhatIsPublishedGoesIn() {
        SnapshotContent content = content(ONE, SampleArticle.of("two").with("status: published", "status: draft"),
                SampleArticle.of("three").with("status: published", "status: withdrawn"));

        assertThat(content.articles()).extracting(planned -> planned.article().id()).containsExactly("one");
        assertThat(content.tipCount()).isEqualTo(1);
    }

    @Test
    void aTipIsIndexedWithTheTagsOfItsArticleAndFoundByItsWords() {
        assertThat(content(ONE).articles().getFirst().tips()).singleElement().satisfies(tip -> {
            assertThat(tip.article()).isEqualTo("one");
            assertThat(tip.tags().relationships()).containsExactlyInAnyOrder(Relationship.PARTNER, Relationship.FRIEND);
            assertThat(tip.body()).contains("Why it helps.", "A title", "What the reader will get.");
        });
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        SampleArticle two = SampleArticle.of("two");

        assertThat(content(two, ONE)).isEqualTo(content(ONE, two));
    }

    @Test
    void theFingerprintTellsAnyChangeThatReadersOrRankingCouldNotice() {
        Map<String, String> before = content(ONE).fingerprints();

        assertThat(content(SampleArticle.of("one")).fingerprints()).isEqualTo(before);
        assertThat(content(ONE.with("The last", "The very last")).fingerprints()).isNotEqualTo(before);
        assertThat(content(ONE.with("[GRIEVING]", "[SINGLE]")).fingerprints()).isNotEqualTo(before);
        assertThat(content(ONE.with("first-step: What", "first-step: All")).fingerprints()).isNotEqualTo(before);
    }

    @Test
    void whatNobodySeesChangesNoFingerprint() {
        assertThat(content(ONE.with("2027-11-01", "2028-11-01")).fingerprints()).isEqualTo(content(ONE).fingerprints());
    }

    @Test
    void anArticleIsLinkedOnlyWhereItIsShown() {
        SampleArticle linking = ONE.withBody("See [two](article:two).\n");

        assertThat(html(content(linking, SampleArticle.of("two")))).contains("href=\"/articles/two\"");
        assertThat(html(content(linking, SampleArticle.of("two").with("status: published", "status: draft"))))
                .isEqualTo("<p>See two.</p>");
    }

    private static String html(SnapshotContent content) {
        return content.articles().getFirst().article().html();
    }
}
