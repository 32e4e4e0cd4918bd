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
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Verdict;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;
import app.nearer.recommendation.Samples.TipBuilder;

/** What ranking does with any weights; what was learnt is tried on the real library, in the benchmarks. */
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
                .named(Predicament.SMALL_CHILD);
        ListItem item = rank(result, emotional.treats(Dimension.SOCIAL, 33).helpsWith(Barrier.GRIEF)
                .answers(Predicament.SMALL_CHILD, 2)).getFirst();
        assertThat(item.reasons()).extracting(Reason::kind)
                .containsExactly(ReasonKind.GAP, ReasonKind.GAP, ReasonKind.BARRIER, ReasonKind.PREDICAMENT,
                        ReasonKind.RELATIONSHIP);
        assertThat(item.reasons().stream().mapToDouble(Reason::contribution).sum()).isEqualTo(item.score(), within(1e-9));
    }

    @Test
    void whatHelpsWithANamedBarrierGains() throws IOException {
        TipBuilder helping = Samples.tip("helping").treats(Dimension.EMOTIONAL, 80).helpsWith(Barrier.PAST_HURT);
        assertThat(ids(missingEmotional, emotional, helping)).containsExactly("emotional", "helping");
        assertThat(ids(missingEmotional.barriers(Barrier.PAST_HURT), emotional, helping)).containsExactly("helping", "emotional");
    }

    @Test
    void theAnswerToANamedPredicamentComesBeforeWhatTreatsTheGap() throws IOException {
        TipBuilder answer = Samples.tip("answer").treats(Dimension.EMOTIONAL, 10).answers(Predicament.SMALL_CHILD, 3);
        assertThat(ids(missingEmotional, emotional, answer)).containsExactly("emotional", "answer");
        assertThat(ids(missingEmotional.named(Predicament.SMALL_CHILD), emotional, answer)).containsExactly("answer",
                "emotional");
    }

    @Test
    void aBetterAnswerComesBeforeOneThatOnlyTouchesThePredicament() throws IOException {
        TipBuilder touches = Samples.tip("a-touches").answers(Predicament.SMALL_CHILD, 1);
        TipBuilder helps = Samples.tip("b-helps").answers(Predicament.SMALL_CHILD, 2);
        TipBuilder answers = Samples.tip("c-answers").answers(Predicament.SMALL_CHILD, 3);
        assertThat(ids(missingEmotional.named(Predicament.SMALL_CHILD), touches, helps, answers))
                .containsExactly("c-answers", "b-helps", "a-touches");
    }

    @Test
    void takingAwayThePredicamentThatAReasonCitesLowersTheScore() throws IOException {
        TipBuilder both = emotional.answers(Predicament.SMALL_CHILD, 2);
        double with = rank(missingEmotional.named(Predicament.SMALL_CHILD), both).getFirst().score();
        double without = rank(missingEmotional.named(), both).getFirst().score();
        assertThat(without).isLessThan(with);
    }

    @Test
    void whatMustNotBeGivenInAPredicamentIsLeftOut() throws IOException {
        TipBuilder opening = Samples.tip("opening").treats(Dimension.EMOTIONAL, 99).notWhen(Predicament.TRUST_MISSING);
        assertThat(ids(missingEmotional, emotional, opening)).contains("opening");
        assertThat(ids(missingEmotional.barriers(Barrier.LACK_OF_TRUST), emotional, opening)).containsExactly("emotional");
        TipBuilder hurting = Samples.tip("hurting").treats(Dimension.EMOTIONAL, 99).notWhen(Predicament.GRIEVING);
        assertThat(ids(missingEmotional.circumstances(Circumstance.BEREAVED), emotional, hurting)).doesNotContain("hurting");
        TipBuilder touching = Samples.tip("touching").treats(Dimension.EMOTIONAL, 99).notWhen(Predicament.FLINCHES_AT_TOUCH);
        assertThat(ids(Samples.result().gap(Dimension.EMOTIONAL, 50, 8).gap(Dimension.PHYSICAL, -40, 8), emotional, touching))
                .containsExactly("emotional");
    }

    @Test
    void whatPresumesAPredicamentIsForThoseInOneOfThemOnly() throws IOException {
        TipBuilder letters = Samples.tip("letters").treats(Dimension.EMOTIONAL, 95).presumes(Predicament.FAR_APART,
                Predicament.FRIENDS_ONLINE);
        assertThat(ids(missingEmotional, emotional, letters)).containsExactly("emotional");
        assertThat(ids(missingEmotional.circumstances(Circumstance.APART), emotional, letters)).containsExactly("letters",
                "emotional");
        assertThat(ids(missingEmotional.circumstances().named(Predicament.FRIENDS_ONLINE), emotional, letters))
                .contains("letters");
    }

    @Test
    void whatSpeaksToTheOtherSideIsLeftOutForThoseWhoAreKnownToStandOnOne() throws IOException {
        TipBuilder asking = Samples.tip("asking").treats(Dimension.EMOTIONAL, 95).addressedTo(Predicament.WANTS_MORE_SEX);
        TipBuilder both = Samples.tip("both").treats(Dimension.EMOTIONAL, 80).addressedTo(Predicament.WANTS_MORE_SEX,
                Predicament.WANTS_LESS_SEX);
        assertThat(ids(missingEmotional, asking, both)).containsExactly("asking", "both");
        assertThat(ids(missingEmotional.named(Predicament.WANTS_MORE_SEX), asking, both)).contains("asking");
        assertThat(ids(missingEmotional.named(Predicament.WANTS_LESS_SEX), asking, both)).containsExactly("both");
    }

    @Test
    void onlyTipsForTheRelationshipStandInTheList() throws IOException {
        TipBuilder forFriends = Samples.tip("friends").treats(Dimension.EMOTIONAL, 99).relationships(Relationship.FRIEND);
        assertThat(ids(missingEmotional.about(Relationship.PARTNER), emotional, forFriends)).containsExactly("emotional");
        assertThat(ids(missingEmotional.about(Relationship.FRIEND), emotional, forFriends)).first().isEqualTo("friends");
    }

    @Test
    void aTipThatTakesLongerThanADayHasMinutesForIsNotGivenAndItsArticleIsGivenToBeRead() throws IOException {
        TipBuilder quick = Samples.tip("quick").treats(Dimension.EMOTIONAL, 88).minutes(10);
        TipBuilder slow = Samples.tip("slow").treats(Dimension.EMOTIONAL, 90).minutes(45);
        assertThat(ids(missingEmotional, quick, slow)).containsExactly("slow", "quick");
        List<ListItem> list = rank(missingEmotional.preferences(new Preferences(10, null)), quick, slow);
        assertThat(list).extracting(ListItem::id).containsExactly("article-of-slow", "quick");
        assertThat(list.getFirst().minutes()).isEqualTo(Samples.READING_MINUTES);
        assertThat(list.getFirst().firstStep()).isNull();
        assertThat(ids(missingEmotional.preferences(new Preferences(3, null)), quick, slow)).isEmpty();
    }

    @Test
    void anItemSaysWhatOneSessionTakes() throws IOException {
        TipBuilder slow = Samples.tip("slow").treats(Dimension.EMOTIONAL, 90).minutes(45);
        assertThat(rank(missingEmotional, slow).getFirst().minutes()).isEqualTo(45);
    }

    @Test
    void ofTheTipsOfAnArticleTheOneThatFitsThePredicamentIsGivenAndElseTheGentlest() throws IOException {
        TipBuilder gentle = Samples.tip("gentle").of("article").treats(Dimension.EMOTIONAL, 90).effort(1);
        TipBuilder fitting = Samples.tip("fitting").of("article").treats(Dimension.EMOTIONAL, 90).effort(2)
                .answers(Predicament.SMALL_CHILD, 3);
        assertThat(ids(missingEmotional, fitting, gentle)).containsExactly("gentle");
        assertThat(ids(missingEmotional.named(Predicament.SMALL_CHILD), fitting, gentle)).containsExactly("fitting");
    }

    @Test
    void aTipWrittenForSomeoneElsesPredicamentComesAfterOneForAnyone() throws IOException {
        TipBuilder elses = Samples.tip("elses").of("article").treats(Dimension.EMOTIONAL, 90).effort(1)
                .answers(Predicament.SMALL_CHILD, 3);
        TipBuilder anyones = Samples.tip("anyones").of("article").treats(Dimension.EMOTIONAL, 90).effort(2);
        assertThat(ids(missingEmotional, elses, anyones)).containsExactly("anyones");
    }

    @Test
    void effortDecidesBetweenArticlesThatFitEquallyWellAndNotOtherwise() throws IOException {
        TipBuilder small = Samples.tip("z-small").treats(Dimension.EMOTIONAL, 80).effort(1);
        TipBuilder much = Samples.tip("a-much").treats(Dimension.EMOTIONAL, 80).effort(3);
        TipBuilder better = Samples.tip("better").treats(Dimension.EMOTIONAL, 81).effort(3);
        assertThat(ids(missingEmotional, much, small, better)).containsExactly("better", "z-small", "a-much");
    }

    @Test
    void nobodyWhoFlinchesAtTouchIsGivenATipThatAsksForTouch() throws IOException {
        TipBuilder touching = Samples.tip("touching").of("article").treats(Dimension.EMOTIONAL, 90).cautions(Caution.TOUCH);
        TipBuilder other = Samples.tip("other").of("article").treats(Dimension.EMOTIONAL, 80).effort(3);
        ResultBuilder flinching = Samples.result().gap(Dimension.EMOTIONAL, 50, 8).gap(Dimension.PHYSICAL, -40, 8);
        assertThat(ids(missingEmotional, touching, other)).containsExactly("touching");
        assertThat(ids(flinching, touching, other)).containsExactly("other");
    }

    @Test
    void nobodyWhoGrievesIsGivenATipThatMayHurtUnlessItHelpsWithGrief() throws IOException {
        TipBuilder hurting = Samples.tip("hurting").of("article").treats(Dimension.EMOTIONAL, 90).cautions(Caution.PAIN);
        TipBuilder other = Samples.tip("other").of("article").treats(Dimension.EMOTIONAL, 80).effort(3);
        ResultBuilder grieving = Samples.result().gap(Dimension.EMOTIONAL, 50, 8).circumstances(Circumstance.BEREAVED);
        assertThat(ids(missingEmotional, hurting, other)).containsExactly("hurting");
        assertThat(ids(grieving, hurting, other)).containsExactly("other");
        assertThat(ids(grieving, hurting.helpsWith(Barrier.GRIEF), other)).containsExactly("hurting");
    }

    @Test
    void anArticleOfWhichATipWasReadTriedOrRefusedDoesNotComeBackAndOneThatWasSavedStays() throws IOException {
        TipBuilder[] tips = {Samples.tip("a").treats(Dimension.EMOTIONAL, 90), Samples.tip("b").treats(Dimension.EMOTIONAL, 80),
                Samples.tip("c").treats(Dimension.EMOTIONAL, 70),
                Samples.tip("d").of("article-of-a").treats(Dimension.EMOTIONAL, 60),
                Samples.tip("e").treats(Dimension.EMOTIONAL, 50)};
        ResultBuilder result = missingEmotional.said(new ItemVerdict("a", Verdict.READ), new ItemVerdict("b", Verdict.NOT_FOR_ME),
                new ItemVerdict("c", Verdict.SAVED), new ItemVerdict("article-of-e", Verdict.TRIED));
        assertThat(ids(result, tips)).containsExactly("c");
    }

    @Test
    void thereAreSixItemsAtMost() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tips.add(Samples.tip("tip-" + i).treats(Dimension.EMOTIONAL, 95));
        }
        assertThat(rank(missingEmotional, tips.toArray(TipBuilder[]::new))).hasSize(Ranking.SIZE);
    }

    @Test
    void aListIsNotFilledUpWithWhatFitsMuchLessThanTheBest() throws IOException {
        TipBuilder poor = Samples.tip("poor").treats(Dimension.EMOTIONAL, 30);
        assertThat(ids(missingEmotional, emotional, poor)).contains("poor");
        RankingWeights cut = new RankingWeights(1, 2, 0.8, 0, 0.5, PlainWeights.ALL.weights());
        assertThat(rank(missingEmotional.build(), cut, emotional, poor)).extracting(ListItem::id).containsExactly("emotional");
        RankingWeights high = new RankingWeights(1, 2, 0.8, 0.3, 0, PlainWeights.ALL.weights());
        assertThat(rank(missingEmotional.build(), high, emotional, poor)).extracting(ListItem::id).containsExactly("emotional");
    }

    @Test
    void aSecondTroubleIsNotCrowdedOutByTheFirst() throws IOException {
        List<TipBuilder> tips = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tips.add(Samples.tip("first-" + i).treats(Dimension.EMOTIONAL, 95));
        }
        tips.add(Samples.tip("second").treats(Dimension.SOCIAL, 90));
        ResultBuilder two = Samples.result().gap(Dimension.EMOTIONAL, 50, 8).gap(Dimension.SOCIAL, 30, 8);
        assertThat(ids(two, tips.toArray(TipBuilder[]::new))).hasSize(Ranking.SIZE).startsWith("first-0").contains("second");
    }

    @Test
    void noTipSpeaksOfAnExcludedDimensionEvenOnTheSide() throws IOException {
        TipBuilder onTheSide = Samples.tip("side").treats(Dimension.EMOTIONAL, 99).treats(Dimension.SEXUAL, 10);
        TipBuilder open = Samples.tip("open").treats(Dimension.EMOTIONAL, 99).cautions(Caution.SEX);
        assertThat(ids(missingEmotional.excluding(Dimension.SEXUAL), emotional, onTheSide, open))
                .containsExactly("article-of-side", "emotional");
    }

    @Test
    void noArticleTreatsAnExcludedDimension() throws IOException {
        TipBuilder treating = Samples.tip("treating").treats(Dimension.EMOTIONAL, 99).treats(Dimension.SPIRITUAL, 30);
        assertThat(ids(missingEmotional.excluding(Dimension.SPIRITUAL), emotional, treating)).containsExactly("emotional");
    }

    @Test
    void withoutAGapTheListKeepsWhatIsGood() throws IOException {
        ResultBuilder content = Samples.result().gap(Dimension.EMOTIONAL, -5, 8).gap(Dimension.SOCIAL, 0, 8);
        List<ListItem> items = rank(content, emotional, social);
        assertThat(items).hasSize(2);
        assertThat(items).allSatisfy(item -> assertThat(item.reasons().getFirst().kind()).isEqualTo(ReasonKind.KEEPING));
    }

    @Test
    void whenSafetyComesFirstThereIsHelpAndNothingElse() throws IOException {
        TipBuilder help = Samples.tip("help").treats(Dimension.EMOTIONAL, 10).supportFirst();
        TipBuilder opening = Samples.tip("opening").treats(Dimension.EMOTIONAL, 99).cautions(Caution.OPENING_UP);
        assertThat(ids(missingEmotional, emotional, help, opening)).containsExactly("opening", "emotional");
        assertThat(ids(missingEmotional.supportFirst(), emotional, help, opening)).containsExactly("help");
    }

    @Test
    void whenSafetyComesFirstNoTipAsksToConfrontOrOpenUpAndItsPageIsGivenToBeRead() throws IOException {
        TipBuilder confronting = Samples.tip("confronting").treats(Dimension.EMOTIONAL, 10).cautions(Caution.CONFRONTATION)
                .supportFirst();
        assertThat(ids(missingEmotional.supportFirst(), confronting)).doesNotContain("confronting");
    }

    @Test
    void whenSafetyComesFirstHelpThatAnswersThePredicamentLeads() throws IOException {
        TipBuilder general = Samples.tip("a-general").supportFirst();
        TipBuilder afraid = Samples.tip("b-afraid").answers(Predicament.AFRAID_OF_SOMEONE, 3).supportFirst();
        assertThat(ids(missingEmotional.barriers(Barrier.AFRAID_OF_THEM).supportFirst(), general, afraid))
                .containsExactly("b-afraid", "a-general");
    }

    @Test
    void helpStandsInAnOrdinaryListOnlyWhereItClearlyHelpsInAKnownPredicament() throws IOException {
        TipBuilder therapist = Samples.tip("therapist").treats(Dimension.EMOTIONAL, 90).answers(Predicament.OLD_HURT, 2)
                .supportFirst();
        TipBuilder touching = Samples.tip("touching").treats(Dimension.EMOTIONAL, 90).answers(Predicament.OLD_HURT, 1)
                .supportFirst();
        assertThat(ids(missingEmotional, emotional, therapist, touching)).containsExactly("emotional");
        assertThat(ids(missingEmotional.barriers(Barrier.PAST_HURT), emotional, therapist, touching)).contains("therapist")
                .doesNotContain("touching");
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
    void whatHelpedDrawsItsLike() throws IOException {
        TipBuilder helped = Samples.tip("helped").treats(Dimension.EMOTIONAL, 80).qualities(Quality.REPAIR);
        TipBuilder alike = Samples.tip("alike").treats(Dimension.EMOTIONAL, 80).qualities(Quality.REPAIR);
        TipBuilder unlike = Samples.tip("unlike").treats(Dimension.EMOTIONAL, 85).qualities(Quality.TRUST);
        assertThat(ids(missingEmotional, helped, alike, unlike)).containsExactly("unlike", "alike", "helped");
        assertThat(ids(missingEmotional.said(new ItemVerdict("helped", Verdict.HELPFUL)), helped, alike, unlike))
                .containsExactly("alike", "unlike");
    }

    @Test
    void nobodyIsSpokenToOfSexWhoHasNotAskedForMoreOfIt() throws IOException {
        TipBuilder sexual = Samples.tip("sexual").treats(Dimension.SEXUAL, 90).treats(Dimension.EMOTIONAL, 60);
        assertThat(ids(missingEmotional.gap(Dimension.SEXUAL, 0, 8), emotional, sexual)).containsExactly("emotional");
    }

    @Test
    void whoNamesAPredicamentIsSpokenToOfSexWhereThatAnswersIt() throws IOException {
        TipBuilder sexual = Samples.tip("sexual").treats(Dimension.SEXUAL, 90).answers(Predicament.WANTS_LESS_SEX, 3);
        assertThat(ids(missingEmotional.gap(Dimension.SEXUAL, 0, 8).named(Predicament.WANTS_LESS_SEX), emotional, sexual))
                .contains("sexual");
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
        assertThat(helped.score()).isEqualTo(other.score() + PlainWeights.QUALITY * 0.9, within(1e-9));
        assertThat(helped.reasons()).contains(Reason.of(Quality.TRUST, PlainWeights.QUALITY * 0.9));
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
        return rank(result, PlainWeights.ALL, tips);
    }

    private static List<ListItem> rank(QuizResultEvent result, RankingWeights weights, TipBuilder... tips) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            Samples.index(directory, tips);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Ranking.rank(new IndexSearcher(reader), result, Ranking.SIZE, weights);
            }
        }
    }
}
