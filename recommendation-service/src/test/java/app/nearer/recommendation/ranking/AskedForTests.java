package app.nearer.recommendation.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.ReasonKind;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;
import app.nearer.recommendation.Samples.TipBuilder;
import app.nearer.tipindex.Tip;

/** What a visitor asks of a list: a focus of their own, and limits. */
class AskedForTests {

    private final TipBuilder emotional = Samples.tip("emotional").treats(Dimension.EMOTIONAL, 90);
    private final TipBuilder social = Samples.tip("social").treats(Dimension.SOCIAL, 90);

    @Test
    void theChosenDimensionIsMostOfWhatIsAskedForWhateverItsGap() {
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8).gap(Dimension.PHYSICAL, 40, 8)
                .gap(Dimension.SOCIAL, 5, 10);
        assertThat(share(result, Dimension.SOCIAL)).isLessThan(0.05);
        assertThat(share(result.preferences(focus(Dimension.SOCIAL)), Dimension.SOCIAL)).isBetween(0.6, 1.0);
    }

    @Test
    void aDimensionThatIsMissedMostAlreadyLosesNothingByBeingChosen() {
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 80, 8).gap(Dimension.SOCIAL, 20, 8);
        double before = share(result, Dimension.EMOTIONAL);
        assertThat(share(result.preferences(focus(Dimension.EMOTIONAL)), Dimension.EMOTIONAL)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void noNeedWeighsMoreThanAGapOfAHundredPoints() {
        ResultBuilder result = Samples.result();
        Arrays.stream(Dimension.values()).forEach(dimension -> result.gap(dimension, 90, 8));
        DimensionNeeds needs = DimensionNeeds.of(result.preferences(focus(Dimension.SOCIAL)).build());
        assertThat(needs.byDimension().values()).allSatisfy(need -> assertThat(need.weight()).isBetween(0.0, 1.0));
        assertThat(share(result, Dimension.SOCIAL)).isBetween(0.6, 1.0);
    }

    @Test
    void takingAwayAGapThatAReasonCitesLowersTheScoreWhateverWasChosen() throws IOException {
        TipBuilder both = Samples.tip("both").treats(Dimension.EMOTIONAL, 50).treats(Dimension.SOCIAL, 90);
        for (Dimension chosen : List.of(Dimension.EMOTIONAL, Dimension.SOCIAL, Dimension.PHYSICAL)) {
            QuizResultEvent result = Samples.result().gap(Dimension.EMOTIONAL, 40, 8).gap(Dimension.SOCIAL, 40, 8)
                    .gap(Dimension.PHYSICAL, 30, 8).preferences(focus(chosen)).build();
            double score = score(result, both);
            assertThat(score(result.withoutGapIn(Dimension.EMOTIONAL), both)).isLessThan(score);
            assertThat(score(result.withoutGapIn(Dimension.SOCIAL), both)).isLessThan(score);
        }
    }

    @Test
    void theListFollowsTheFocus() throws IOException {
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8).gap(Dimension.SOCIAL, 30, 8);
        assertThat(ids(result, emotional, social)).first().isEqualTo("emotional");
        assertThat(ids(result.preferences(focus(Dimension.SOCIAL)), emotional, social)).first().isEqualTo("social");
    }

    @Test
    void whatIsNotWantedMoreIsKeptGoodWhenItIsChosen() throws IOException {
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8).gap(Dimension.SOCIAL, 0, 8);
        List<ListItem> list = rank(result.preferences(focus(Dimension.SOCIAL)), emotional, social);
        assertThat(list).extracting(ListItem::id).containsExactlyInAnyOrder("social", "emotional");
        assertThat(list.stream().filter(item -> item.id().equals("social")).findFirst().orElseThrow().reasons())
                .anyMatch(reason -> reason.kind() == ReasonKind.KEEPING && reason.dimension() == Dimension.SOCIAL);
    }

    @Test
    void aFocusThatWasNotMeasuredOrIsNotToBeSpokenOfChangesNothing() throws IOException {
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8).gap(Dimension.SEXUAL, 30, 8)
                .excluding(Dimension.SEXUAL);
        DimensionNeeds before = DimensionNeeds.of(result.build());
        assertThat(DimensionNeeds.of(result.preferences(focus(Dimension.SEXUAL)).build())).isEqualTo(before);
        assertThat(DimensionNeeds.of(result.preferences(focus(Dimension.SPIRITUAL)).build())).isEqualTo(before);
    }

    @Test
    void noTipTakesLongerThanIsAskedFor() throws IOException {
        TipBuilder quick = Samples.tip("quick").treats(Dimension.EMOTIONAL, 50).minutes(10);
        TipBuilder slow = Samples.tip("slow").treats(Dimension.EMOTIONAL, 60).minutes(11);
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8);
        assertThat(ids(result, quick, slow)).contains("slow");
        assertThat(ids(result.preferences(new Preferences(null, null, null, 10, null)), quick, slow))
                .containsExactly("article-of-slow", "quick");
        assertThat(ids(result.preferences(new Preferences(60, null, null, 10, null)), quick, slow)).doesNotContain("slow");
        assertThat(ids(result.preferences(new Preferences(10, null, null, 60, null)), quick, slow)).doesNotContain("slow");
    }

    @Test
    void whatIsDoneOtherwiseThanIsAskedForIsLeftOut() throws IOException {
        TipBuilder alone = Samples.tip("alone").treats(Dimension.EMOTIONAL, 60).company(Company.ALONE);
        TipBuilder together = Samples.tip("together").treats(Dimension.EMOTIONAL, 50).company(Company.TOGETHER);
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8);
        assertThat(ids(result, alone, together)).contains("alone");
        assertThat(ids(result.preferences(new Preferences(null, null, null, null, Company.TOGETHER)), alone, together))
                .containsExactly("together");
    }

    @Test
    void noTipIsDoneOtherwiseThanWasSaidInTheQuizAndItsArticleIsGivenToBeRead() throws IOException {
        TipBuilder alone = Samples.tip("alone").treats(Dimension.EMOTIONAL, 60).company(Company.ALONE);
        TipBuilder together = Samples.tip("together").treats(Dimension.EMOTIONAL, 50).company(Company.TOGETHER);
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8);
        assertThat(ids(result.preferences(new Preferences(null, Company.TOGETHER)), alone, together))
                .containsExactly("article-of-alone", "together");
        assertThat(ids(result.preferences(new Preferences(null, Company.TOGETHER, null, null, Company.ALONE)), alone, together))
                .contains("alone");
    }

    @Test
    void noLimitLeavesOutWhatIsAboutSafety() throws IOException {
        TipBuilder help = Samples.tip("help").supportFirst().minutes(15).company(Company.ALONE);
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, 60, 8).supportFirst();
        assertThat(ids(result.preferences(new Preferences(5, null, null, 5, Company.TOGETHER)), help)).contains("help");
    }

    private static double score(QuizResultEvent result, TipBuilder tip) throws IOException {
        return rank(result, tip).getFirst().score();
    }

    private static Preferences focus(Dimension dimension) {
        return new Preferences(null, null, dimension, null, null);
    }

    private static double share(ResultBuilder result, Dimension dimension) {
        return DimensionNeeds.of(result.build()).shares()[dimension.ordinal()];
    }

    private static List<String> ids(ResultBuilder result, TipBuilder... tips) throws IOException {
        return rank(result, tips).stream().map(ListItem::id).toList();
    }

    private static List<ListItem> rank(ResultBuilder result, TipBuilder... tips) throws IOException {
        return rank(result.build(), tips);
    }

    private static List<ListItem> rank(QuizResultEvent result, TipBuilder... tips) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            Samples.index(directory, Arrays.stream(tips).map(TipBuilder::build).toArray(Tip[]::new));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Ranking.rank(new IndexSearcher(reader), result, Ranking.SIZE, PlainWeights.ALL);
            }
        }
    }
}
