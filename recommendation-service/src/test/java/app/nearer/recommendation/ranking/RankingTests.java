package app.nearer.recommendation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Situation;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;
import app.nearer.recommendation.Samples.TipBuilder;
import app.nearer.tipindex.Tip;

class RankingTests {

    private final TipBuilder emotional = Samples.tip("emotional").treats(Dimension.EMOTIONAL, 90);
    private final TipBuilder social = Samples.tip("social").treats(Dimension.SOCIAL, 90);
    private final ResultBuilder missingEmotional = Samples.result().gap(Dimension.EMOTIONAL, 50, 8);

    @Test
    void theLargerGapComesFirst() throws IOException {
        ResultBuilder both = Samples.result().gap(Dimension.EMOTIONAL, 60, 8).gap(Dimension.SOCIAL, 30, 8);
        assertThat(ids(both, social, emotional)).containsExactly("emotional", "social");
        ResultBuilder reversed = Samples.result().gap(Dimension.EMOTIONAL, 30, 8).gap(Dimension.SOCIAL, 60, 8);
        assertThat(ids(reversed, social, emotional)).containsExactly("social", "emotional");
    }

    @Test
    void whatTreatsNoGapIsLeftOut() throws IOException {
        assertThat(ids(missingEmotional, emotional, social)).containsExactly("emotional");
    }

    @Test
    void aGapInsideItsErrorWeighsLittle() throws IOException {
        ResultBuilder unsure = Samples.result().gap(Dimension.EMOTIONAL, 30, 60).gap(Dimension.SOCIAL, 20, 5);
        assertThat(ids(unsure, emotional, social)).containsExactly("social", "emotional");
    }

    @Test
    void aGapThatErrorMayExplainWeighsLessTheNearerItIsToZero() throws IOException {
        double certain = score(26, 10) / 26;
        assertThat(score(20, 10) / 20).isEqualTo(certain * 0.64, within(1e-9));
        assertThat(score(10, 10) / 10).isEqualTo(certain * 0.16, within(1e-9));
    }

    @Test
    void contributionsSumToTheScore() throws IOException {
        ResultBuilder result = Samples.result()
                .gap(Dimension.EMOTIONAL, 60, 8)
                .gap(Dimension.SOCIAL, 30, 8)
                .barriers(Barrier.GRIEF)
                .preferences(new Preferences(10, Company.ALONE));
        ListItem item = rank(result, emotional.treats(Dimension.SOCIAL, 33).helpsWith(Barrier.GRIEF).minutes(10)).getFirst();
        assertThat(item.reasons()).extracting(Reason::kind)
                .containsExactly(ReasonKind.GAP, ReasonKind.GAP, ReasonKind.BARRIER, ReasonKind.RELATIONSHIP, ReasonKind.MINUTES,
                        ReasonKind.COMPANY);
        assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum()).isEqualTo(item.score(), within(1e-9));
    }

    @Test
    void whatHelpsWithANamedBarrierGains() throws IOException {
        TipBuilder helping = Samples.tip("helping").treats(Dimension.EMOTIONAL, 80).helpsWith(Barrier.PAST_HURT);
        assertThat(ids(missingEmotional, emotional, helping)).containsExactly("emotional", "helping");
        assertThat(ids(missingEmotional.barriers(Barrier.PAST_HURT), emotional, helping)).containsExactly("helping", "emotional");
    }

    @Test
    void whatPresupposesThatABarrierIsGoneIsLeftOutWhileItIsThere() throws IOException {
        TipBuilder presuming = Samples.tip("presuming").treats(Dimension.EMOTIONAL, 99).presupposesGone(Barrier.LACK_OF_TRUST);
        assertThat(ids(missingEmotional, emotional, presuming)).contains("presuming");
        assertThat(ids(missingEmotional.barriers(Barrier.LACK_OF_TRUST), emotional, presuming)).containsExactly("emotional");
    }

    @Test
    void onlyTipsForTheRelationshipStandInTheList() throws IOException {
        TipBuilder forFriends = Samples.tip("friends").treats(Dimension.EMOTIONAL, 99).relationships(Relationship.FRIEND);
        assertThat(ids(missingEmotional.about(Relationship.PARTNER), emotional, forFriends)).containsExactly("emotional");
        assertThat(ids(missingEmotional.about(Relationship.FRIEND), emotional, forFriends)).first().isEqualTo("friends");
    }

    @Test
    void whatFitsTheMinutesGainsMore() throws IOException {
        TipBuilder quick = Samples.tip("quick").treats(Dimension.EMOTIONAL, 88).minutes(5);
        TipBuilder slow = Samples.tip("slow").treats(Dimension.EMOTIONAL, 90).minutes(15);
        assertThat(ids(missingEmotional, quick, slow)).containsExactly("slow", "quick");
        assertThat(ids(missingEmotional.preferences(new Preferences(5, null)), quick, slow)).containsExactly("quick", "slow");
    }

    @Test
    void whatWasReadOrRefusedDoesNotComeBackAndWhatWasSavedStays() throws IOException {
        TipBuilder[] tips = {Samples.tip("a").treats(Dimension.EMOTIONAL, 90), Samples.tip("b").treats(Dimension.EMOTIONAL, 80),
                Samples.tip("c").treats(Dimension.EMOTIONAL, 70)};
        ResultBuilder result = missingEmotional.said(new ItemVerdict("a", Verdict.READ), new ItemVerdict("b", Verdict.NOT_FOR_ME),
                new ItemVerdict("c", Verdict.SAVED));
        assertThat(ids(result, tips)).containsExactly("c");
    }

    @Test
    void aRefusedArticleDoesNotComeBackWithAnotherTipAndOneThatWasReadMay() throws IOException {
        TipBuilder refused = Samples.tip("refused").of("article").treats(Dimension.EMOTIONAL, 90);
        TipBuilder sibling = Samples.tip("sibling").of("article").treats(Dimension.EMOTIONAL, 80);
        assertThat(ids(missingEmotional.said(new ItemVerdict("refused", Verdict.NOT_FOR_ME)), refused, sibling, emotional))
                .containsExactly("emotional");
        assertThat(ids(missingEmotional.said(new ItemVerdict("refused", Verdict.READ)), refused, sibling, emotional))
                .containsExactly("emotional", "sibling");
    }

    @Test
    void fewItemsAskForMuchAndNoneWhereNothingIsMissing() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tips.add(Samples.tip("much-" + i).treats(Dimension.EMOTIONAL, 95).effort(3));
            tips.add(Samples.tip("some-" + i).treats(Dimension.EMOTIONAL, 80).effort(2));
        }
        TipBuilder[] all = tips.toArray(TipBuilder[]::new);
        assertThat(rank(missingEmotional, all)).hasSize(8).filteredOn(item -> item.effort() == 3).hasSize(2);
        assertThat(rank(Samples.result().gap(Dimension.EMOTIONAL, 0, 8), all)).isNotEmpty().allMatch(item -> item.effort() < 3);
    }

    @Test
    void whatWouldHurtInACircumstanceIsExcluded() throws IOException {
        TipBuilder hurting = Samples.tip("hurting").treats(Dimension.EMOTIONAL, 99).notFor(Circumstance.BEREAVED);
        assertThat(ids(missingEmotional.circumstances(Circumstance.BEREAVED), emotional, hurting)).containsExactly("emotional");
    }

    @Test
    void anExcludedDimensionIsNotSpokenOfEvenOnTheSide() throws IOException {
        TipBuilder onTheSide = Samples.tip("side").treats(Dimension.EMOTIONAL, 99).treats(Dimension.SEXUAL, 10);
        TipBuilder open = Samples.tip("open").treats(Dimension.EMOTIONAL, 99).cautions(Caution.SEX);
        assertThat(ids(missingEmotional.excluding(Dimension.SEXUAL), emotional, onTheSide, open)).containsExactly("emotional");
    }

    @Test
    void withoutAGapTheListKeepsWhatIsGood() throws IOException {
        ResultBuilder content = Samples.result().gap(Dimension.EMOTIONAL, -5, 8).gap(Dimension.SOCIAL, 0, 8);
        List<ListItem> items = rank(content, emotional, social);
        assertThat(items).hasSize(2);
        assertThat(items).allSatisfy(item -> assertThat(item.reasons().getFirst().kind()).isEqualTo(ReasonKind.KEEPING));
    }

    @Test
    void whenSafetyComesFirstHelpLeadsAndNothingAsksToOpenUp() throws IOException {
        TipBuilder help = Samples.tip("help").treats(Dimension.EMOTIONAL, 10).supportFirst();
        TipBuilder opening = Samples.tip("opening").treats(Dimension.EMOTIONAL, 99).cautions(Caution.OPENING_UP);
        assertThat(ids(missingEmotional, emotional, help, opening)).containsExactly("emotional", "opening");
        assertThat(ids(missingEmotional.supportFirst(), emotional, help, opening)).containsExactly("help", "emotional");
    }

    @Test
    void safetyNeverTurnsOnScores() throws IOException {
        TipBuilder help = Samples.tip("help").treats(Dimension.EMOTIONAL, 100).supportFirst();
        assertThat(ids(missingEmotional.barriers(Barrier.GRIEF), help)).isEmpty();
    }

    @Test
    void anArticleStandsInTheListOnce() throws IOException {
        TipBuilder first = Samples.tip("first").of("article").treats(Dimension.EMOTIONAL, 90);
        TipBuilder second = Samples.tip("second").of("article").treats(Dimension.EMOTIONAL, 80);
        assertThat(ids(missingEmotional, second, first)).containsExactly("first");
    }

    @Test
    void whatIsMuchWorseThanTheFirstIsLeftOutOnceThereAreFive() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tips.add(Samples.tip("good-" + i).treats(Dimension.EMOTIONAL, 90));
        }
        tips.add(Samples.tip("poor").treats(Dimension.EMOTIONAL, 10));
        assertThat(ids(missingEmotional, tips.toArray(TipBuilder[]::new))).hasSize(6).doesNotContain("poor");
    }

    @Test
    void equalsStandInTheOrderOfTheirIds() throws IOException {
        TipBuilder b = Samples.tip("b").treats(Dimension.EMOTIONAL, 50);
        TipBuilder a = Samples.tip("a").treats(Dimension.EMOTIONAL, 50);
        assertThat(ids(missingEmotional, b, a)).containsExactly("a", "b");
    }

    @Test
    void takingAwayTheGapThatAReasonCitesLowersTheScore() throws IOException {
        TipBuilder both = emotional.treats(Dimension.SOCIAL, 40);
        double with = rank(Samples.result().gap(Dimension.EMOTIONAL, 40, 8).gap(Dimension.SOCIAL, 40, 8), both).getFirst()
                .score();
        double without = rank(Samples.result().gap(Dimension.EMOTIONAL, 0, 8).gap(Dimension.SOCIAL, 40, 8), both).getFirst()
                .score();
        assertThat(without).isLessThan(with);
    }

    @Test
    void whoIsCloserThanWantedIsGivenRoomAndNoMoreOfTheSame() throws IOException {
        TipBuilder room = Samples.tip("room").treats(Dimension.EMOTIONAL, 70).qualities(Quality.AUTONOMY);
        ResultBuilder tooClose = Samples.result().gap(Dimension.EMOTIONAL, -40, 8).gap(Dimension.SOCIAL, 30, 8);
        assertThat(ids(tooClose, emotional, social, room)).containsExactlyInAnyOrder("room", "social");
    }

    @Test
    void whoIsCloserThanWantedGetsNothingThatClearlyBringsMoreOfTheSameOnTheSide() throws IOException {
        TipBuilder onTheSide = Samples.tip("side").treats(Dimension.SOCIAL, 90).treats(Dimension.EMOTIONAL, 30);
        TipBuilder touching = Samples.tip("touching").treats(Dimension.SOCIAL, 90).treats(Dimension.EMOTIONAL, 29);
        ResultBuilder tooClose = Samples.result().gap(Dimension.EMOTIONAL, -40, 8).gap(Dimension.SOCIAL, 30, 8);
        assertThat(ids(tooClose, onTheSide, touching)).containsExactly("touching");
    }

    @Test
    void withoutAnyGapThereAreFiveItemsAtMost() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tips.add(Samples.tip("tip-" + i).treats(Dimension.values()[i % 7], 90));
        }
        ResultBuilder content = Samples.result().gap(Dimension.EMOTIONAL, 4, 8).gap(Dimension.SOCIAL, -3, 8);
        assertThat(ids(content, tips.toArray(TipBuilder[]::new))).hasSizeBetween(3, 5);
    }

    @Test
    void theListHasTheSharesOfTheGaps() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tips.add(Samples.tip("e-" + i).treats(Dimension.EMOTIONAL, 95));
            tips.add(Samples.tip("s-" + i).treats(Dimension.SOCIAL, 80));
        }
        ResultBuilder threeToOne = Samples.result().gap(Dimension.EMOTIONAL, 45, 1).gap(Dimension.SOCIAL, 15, 1);
        assertThat(ids(threeToOne, tips.toArray(TipBuilder[]::new))).filteredOn(id -> id.startsWith("e")).hasSize(6);
    }

    @Test
    void ofTwoThatAreTheSameInAllButNameOneMakesRoomForAnother() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tips.add(Samples.tip("same-" + i).treats(Dimension.EMOTIONAL, 91).qualities(Quality.TRUST, Quality.REPAIR));
        }
        tips.add(Samples.tip("other").treats(Dimension.EMOTIONAL, 88).qualities(Quality.AFFECTION));
        assertThat(ids(missingEmotional, tips.toArray(TipBuilder[]::new))).hasSize(8).contains("other");
    }

    @Test
    void whatHelpedDrawsItsLike() throws IOException {
        TipBuilder helped = Samples.tip("helped").treats(Dimension.EMOTIONAL, 80).qualities(Quality.REPAIR);
        TipBuilder alike = Samples.tip("alike").treats(Dimension.EMOTIONAL, 80).qualities(Quality.REPAIR);
        TipBuilder unlike = Samples.tip("unlike").treats(Dimension.EMOTIONAL, 85).qualities(Quality.TRUST);
        assertThat(ids(missingEmotional, helped, alike, unlike)).containsExactly("unlike", "alike", "helped");
        assertThat(ids(missingEmotional.said(new ItemVerdict("helped", Verdict.HELPFUL)), helped, alike, unlike))
                .containsExactly("alike", "unlike");
    }

    @Test
    void whatIsForPeopleApartWeighsLessForThoseWhoAreNot() throws IOException {
        TipBuilder letters = Samples.tip("letters").treats(Dimension.EMOTIONAL, 95).presumes(Situation.DISTANCE);
        assertThat(ids(missingEmotional, emotional, letters)).containsExactly("emotional", "letters");
        assertThat(ids(missingEmotional.circumstances(Circumstance.APART), emotional, letters)).containsExactly("letters",
                "emotional");
    }

    @Test
    void whatPresumesASituationOfWhichTheQuizAsksNothingWeighsLessForEverybody() throws IOException {
        TipBuilder newborn = Samples.tip("newborn").treats(Dimension.EMOTIONAL, 99).presumes(Situation.OTHER);
        assertThat(ids(missingEmotional.circumstances(Circumstance.values()), emotional, newborn)).containsExactly("emotional",
                "newborn");
    }

    @Test
    void nobodyIsSpokenToOfSexWhoHasNotAskedForMoreOfIt() throws IOException {
        TipBuilder sexual = Samples.tip("sexual").treats(Dimension.SEXUAL, 90).treats(Dimension.EMOTIONAL, 60);
        assertThat(ids(missingEmotional.gap(Dimension.SEXUAL, 0, 8), emotional, sexual)).containsExactly("emotional");
    }

    @Test
    void whenSafetyComesFirstWhatFollowsIsDoneAloneAndWithoutThePerson() throws IOException {
        TipBuilder help = Samples.tip("help").treats(Dimension.EMOTIONAL, 10).supportFirst();
        TipBuilder aboutThem = Samples.tip("them").treats(Dimension.EMOTIONAL, 99).relationships(Relationship.PARTNER);
        TipBuilder painful = Samples.tip("painful").treats(Dimension.EMOTIONAL, 99).cautions(Caution.PAIN);
        assertThat(ids(missingEmotional.supportFirst(), emotional, help, aboutThem, painful)).containsExactly("help",
                "emotional");
    }

    @Test
    void whatStrengthensAQualityThatWasFoundLowGainsAndSaysSoAndOneThatIsThereGainsNothing() throws IOException {
        TipBuilder trust = Samples.tip("z-trust").treats(Dimension.EMOTIONAL, 90).qualities(Quality.TRUST);
        TipBuilder repair = Samples.tip("a-repair").treats(Dimension.EMOTIONAL, 90).qualities(Quality.REPAIR);
        QuizResultEvent result = missingEmotional.build()
                .withQualities(List.of(new QualityScore(Quality.TRUST, QualityScore.Level.LOW, 0.9),
                        new QualityScore(Quality.REPAIR, QualityScore.Level.ADEQUATE, 0.9)));
        List<ListItem> items = rank(result, trust, repair);
        ListItem helped = items.stream().filter(item -> item.id().equals("z-trust")).findFirst().orElseThrow();
        ListItem other = items.stream().filter(item -> item.id().equals("a-repair")).findFirst().orElseThrow();
        assertThat(helped.score()).isEqualTo(other.score() + Scoring.QUALITY * 0.9, within(1e-9));
        assertThat(helped.reasons()).contains(Reason.of(Quality.TRUST, Scoring.QUALITY * 0.9));
        assertThat(other.reasons()).noneMatch(reason -> reason.kind() == ReasonKind.QUALITY);
        assertThat(items).allSatisfy(item -> assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum())
                .isEqualTo(item.score(), within(1e-9)));
    }

    @Test
    void whatManyPeopleWereHelpedByComesBeforeWhatIsAsGoodAndWhatFewWereHelpedByAfterIt() throws IOException {
        TipBuilder praised = Samples.tip("z-praised").treats(Dimension.EMOTIONAL, 90).rated(40, 2);
        TipBuilder refused = Samples.tip("a-refused").treats(Dimension.EMOTIONAL, 90).rated(2, 40);
        assertThat(ids(missingEmotional, refused, emotional, praised)).containsExactly("z-praised", "emotional", "a-refused");
    }

    @Test
    void whatNobodyHasRatedScoresAsItWouldWithoutRatingsAndContributionsSumToTheScoreWithThem() throws IOException {
        TipBuilder rated = Samples.tip("rated").treats(Dimension.EMOTIONAL, 90).rated(40, 2);
        List<ListItem> items = rank(missingEmotional, emotional, rated);
        ListItem alone = rank(missingEmotional, emotional).getFirst();
        assertThat(items).filteredOn(item -> item.id().equals("emotional")).containsExactly(alone);
        assertThat(items).allSatisfy(item -> assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum())
                .isEqualTo(item.score(), within(1e-9)));
    }

    /** What a gap gives beside a certain one of 50 points elsewhere. */
    private double score(double gap, double error) throws IOException {
        ResultBuilder result = Samples.result().gap(Dimension.EMOTIONAL, gap, error).gap(Dimension.SOCIAL, 50, 8);
        return rank(result, emotional).getFirst().reasons().getFirst().contribution();
    }

    private static List<String> ids(ResultBuilder result, TipBuilder... tips) throws IOException {
        return rank(result, tips).stream().map(ListItem::id).toList();
    }

    private static List<ListItem> rank(ResultBuilder result, TipBuilder... tips) throws IOException {
        return rank(result.build(), tips);
    }

    private static List<ListItem> rank(QuizResultEvent result, TipBuilder... tips) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            Samples.index(directory, tips);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Ranking.rank(new IndexSearcher(reader), result);
            }
        }
    }
}
