package app.nearer.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.QuizResultEvent;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.snapshot.PlannedArticle;
import app.nearer.recommendation.ranking.Ranking;
import app.nearer.recommendation.ranking.RankingWeights;
import app.nearer.recommendation.ranking.ReaderPredicaments;
import app.nearer.tipindex.Tip;

/** What lists from the real library and by the learnt weights must be, for people everyone can picture. */
class LibraryListTests {

    private static Library library;

    @BeforeAll
    static void read() throws IOException {
        library = Library.of(Path.of("../content"));
    }

    /** Someone who answers a quiz: 50 points in each dimension, as much as is wanted, where nothing else is said. */
    private static final class Somebody {

        private final Map<Dimension, Integer> gaps = new EnumMap<>(Dimension.class);
        private final Relationship relationship;
        private Set<Barrier> barriers = Set.of();
        private Set<Circumstance> circumstances = Set.of();
        private Set<Predicament> named = Set.of();
        private Preferences preferences = Preferences.NONE;
        private boolean supportFirst;

        private Somebody(Relationship relationship) {
            this.relationship = relationship;
            for (Dimension dimension : Dimension.values()) {
                if (dimension != Dimension.SEXUAL || relationship == Relationship.PARTNER
                        || relationship == Relationship.LIFE_AS_A_WHOLE) {
                    gaps.put(dimension, 0);
                }
            }
        }

        Somebody gap(Dimension dimension, int gap) {
            gaps.put(dimension, gap);
            return this;
        }

        Somebody barriers(Barrier... ticked) {
            barriers = Set.of(ticked);
            return this;
        }

        Somebody circumstances(Circumstance... ticked) {
            circumstances = Set.of(ticked);
            return this;
        }

        Somebody named(Predicament... said) {
            named = Set.of(said);
            return this;
        }

        Somebody wishing(Integer minutes, Company company) {
            preferences = new Preferences(minutes, company);
            return this;
        }

        Somebody supportFirst() {
            supportFirst = true;
            return this;
        }

        QuizResultEvent result() {
            List<DimensionScore> profile = new ArrayList<>();
            gaps.forEach((dimension, gap) -> profile.add(new DimensionScore(dimension, 50 - gap / 2.0, 50 + gap / 2.0, gap, 8)));
            UUID id = new UUID(0, 1);
            return QuizResultEvent.of(id, Instant.EPOCH, id, 1, "3", "en", relationship, circumstances, profile, barriers,
                    preferences, Set.of(), supportFirst, List.of()).withPredicaments(named);
        }
    }

    @Test
    void trustBrokenWeeksAgoComesBeforeTheTouchThatIsMissedAndNobodyIsToldToTouch() throws IOException {
        Somebody betrayed = new Somebody(Relationship.PARTNER).gap(Dimension.PHYSICAL, 40).gap(Dimension.EMOTIONAL, 30)
                .barriers(Barrier.LACK_OF_TRUST).circumstances(Circumstance.AFTER_BETRAYAL)
                .named(Predicament.WAS_BETRAYED, Predicament.FRESH_HURT);
        assertThat(articles(betrayed)).first().isEqualTo("trust-in-small-coin");
        assertThat(list(betrayed))
                .allSatisfy(item -> assertThat(tip(item) == null ? Set.<Caution>of() : tip(item).tags().cautions())
                        .doesNotContain(Caution.TOUCH));
    }

    @Test
    void whoFlinchesAtTouchIsGivenNothingThatAsksForIt() throws IOException {
        Somebody flinching = new Somebody(Relationship.PARTNER).gap(Dimension.PHYSICAL, -40).gap(Dimension.EMOTIONAL, 30)
                .barriers(Barrier.PAST_HURT);
        assertThat(list(flinching)).isNotEmpty().allSatisfy(item -> assertThat(
                tip(item) == null ? Set.<Caution>of() : tip(item).tags().cautions()).doesNotContain(Caution.TOUCH));
    }

    @Test
    void aGrownSonAndHisMotherGetTheArticleAboutJustThat() throws IOException {
        Somebody son = new Somebody(Relationship.FAMILY).gap(Dimension.EMOTIONAL, 30)
                .barriers(Barrier.COMMUNICATION_TROUBLE);
        assertThat(articles(son.named(Predicament.GROWN_CHILD))).first().isEqualTo("grown-up-and-somebodys-child");
        assertThat(articles(son.named())).contains("grown-up-and-somebodys-child");
    }

    @Test
    void twoFaithsComeFirstForABelieverWithAnUnbeliever() throws IOException {
        Somebody believer = new Somebody(Relationship.PARTNER).gap(Dimension.SPIRITUAL, 40)
                .barriers(Barrier.DIFFERENT_SCRIPTS).named(Predicament.DIFFERENT_FAITHS);
        assertThat(articles(believer)).first().isEqualTo("two-faiths-at-one-table");
        assertThat(articles(believer.named())).contains("two-faiths-at-one-table");
    }

    @Test
    void neitherSideOfADifferenceInDesireIsGivenTheOtherSidesTips() throws IOException {
        Somebody more = new Somebody(Relationship.PARTNER).gap(Dimension.SEXUAL, 45).barriers(Barrier.DIFFERENT_NEEDS)
                .named(Predicament.WANTS_MORE_SEX);
        Somebody less = new Somebody(Relationship.PARTNER).gap(Dimension.SEXUAL, -35).barriers(Barrier.DIFFERENT_NEEDS)
                .named(Predicament.WANTS_LESS_SEX);
        assertThat(articles(more).subList(0, 3)).contains("desire-that-differs");
        assertThat(articles(less).subList(0, 3)).containsAnyOf("desire-that-differs", "saying-and-hearing-no");
        assertThat(list(more)).allSatisfy(item -> assertThat(notWhen(item)).doesNotContain(Predicament.WANTS_MORE_SEX));
        assertThat(list(less)).allSatisfy(item -> assertThat(notWhen(item)).doesNotContain(Predicament.WANTS_LESS_SEX));
    }

    @Test
    void aCarerAndALongDistanceCoupleGetTheirOwnArticles() throws IOException {
        assertThat(articles(new Somebody(Relationship.PARTNER).gap(Dimension.PHYSICAL, 35).circumstances(Circumstance.CARING)
                .barriers(Barrier.HEALTH)).subList(0, 3)).contains("caring-hands");
        assertThat(articles(new Somebody(Relationship.PARTNER).gap(Dimension.PHYSICAL, 35).circumstances(Circumstance.APART))
                .subList(0, 3)).containsAnyOf("apart-together", "touch-across-distance");
    }

    @Test
    void aWidowIsNotToldToDoThingsWithSomeoneWhoIsNotThere() throws IOException {
        Somebody widow = new Somebody(Relationship.LIFE_AS_A_WHOLE).gap(Dimension.SOCIAL, 35).gap(Dimension.PHYSICAL, 30)
                .circumstances(Circumstance.BEREAVED, Circumstance.SINGLE)
                .barriers(Barrier.GRIEF, Barrier.NO_ONE_CLOSE);
        assertThat(articles(widow)).contains("room-for-somebody-new");
        assertThat(list(widow)).allSatisfy(item -> assertThat(notWhen(item)).doesNotContain(Predicament.NOBODY_CLOSE));
    }

    @Test
    void whoseSafetyIsInDoubtGetsHelpAndNothingElse() throws IOException {
        Somebody watched = new Somebody(Relationship.PARTNER).gap(Dimension.EMOTIONAL, 45).gap(Dimension.SOCIAL, 30)
                .barriers(Barrier.AFRAID_OF_THEM).supportFirst();
        assertThat(list(watched)).hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(item -> assertThat(article(item).article().supportFirst()).isTrue());
    }

    @Test
    void pagesAboutDangerStandInNoListOfSomeoneWhoSaidNothingOfDanger() throws IOException {
        Set<String> aboutDanger = Set.of("afraid-at-home", "is-it-control", "planning-to-leave", "pressure-for-sex",
                "when-closeness-is-not-safe", "when-there-has-been-violence", "getting-through-tonight");
        for (Life life : People.forLearning()) {
            QuizResultEvent result = life.result();
            if (!result.supportFirst() && !result.predicaments().contains(Predicament.FRIEND_IN_DANGER)) {
                assertThat(Ranking.rank(library.index(), result)).extracting(ListItem::article).as(life.id())
                        .doesNotContainAnyElementsOf(aboutDanger);
            }
        }
    }

    @Test
    void everyListIsShortHasNoArticleTwiceAndKeepsToWhatWasAskedAndExcluded() throws IOException {
        for (Life life : People.forLearning()) {
            QuizResultEvent result = life.result();
            List<ListItem> list = Ranking.rank(library.index(), result);
            assertThat(list).as(life.id()).hasSizeBetween(1, Ranking.SIZE).extracting(ListItem::article).doesNotHaveDuplicates();
            Set<Predicament> known = new HashSet<>();
            ReaderPredicaments.of(result).degrees().forEach((predicament, degree) -> {
                if (degree >= 0.5) {
                    known.add(predicament);
                }
            });
            for (ListItem item : list) {
                assertThat(article(item).tags().relationships()).as(life.id()).contains(life.relationship());
                assertThat(notWhen(item)).as(life.id() + " " + item.id()).noneMatch(known::contains);
                if (!result.supportFirst() && life.minutes() != null) {
                    assertThat(item.minutes()).as(life.id()).isLessThanOrEqualTo(life.minutes());
                }
                if (!result.supportFirst() && life.company() != null && tip(item) != null) {
                    assertThat(tip(item).company()).as(life.id()).contains(life.company());
                }
                if (life.relationship() == Relationship.FAMILY) {
                    assertThat(article(item).tags().strengths()).doesNotContainKey(Dimension.SEXUAL);
                }
            }
        }
    }

    @Test
    void takingAwayAGapOrANamedPredicamentThatAReasonCitesLowersTheScore() throws IOException {
        for (Life life : People.forLearning().subList(0, 60)) {
            QuizResultEvent result = life.result();
            for (ListItem item : Ranking.rank(library.index(), result)) {
                for (Reason reason : item.reasons()) {
                    if (reason.kind() == ReasonKind.GAP) {
                        assertThat(score(result.withoutGapIn(reason.dimension()), item)).as("%s %s", life.id(), reason)
                                .isLessThan(item.score());
                    } else if (reason.kind() == ReasonKind.PREDICAMENT
                            && result.predicaments().contains(reason.predicament())) {
                        Set<Predicament> others = new HashSet<>(result.predicaments());
                        others.remove(reason.predicament());
                        assertThat(contribution(result.withPredicaments(others), item, reason.predicament()))
                                .as("%s %s", life.id(), reason).isLessThan(reason.contribution());
                    }
                }
            }
        }
    }

    @Test
    void twoPeopleWhoMissDifferentThingsGetDifferentLists() throws IOException {
        for (Dimension one : Dimension.values()) {
            for (Dimension other : Dimension.values()) {
                if (one.compareTo(other) < 0) {
                    List<String> first = articles(new Somebody(Relationship.PARTNER).gap(one, 50).wishing(15, Company.TOGETHER));
                    List<String> second = articles(
                            new Somebody(Relationship.PARTNER).gap(other, 50).wishing(15, Company.TOGETHER));
                    assertThat(first.stream().filter(second::contains).count()).as("%s, %s: %s, %s", one, other, first, second)
                            .isLessThanOrEqualTo(Math.min(first.size(), second.size()) / 2);
                }
            }
        }
    }

    /** The score of an article in a list that holds all there is, 0 where it is not in it. */
    private static double score(QuizResultEvent result, ListItem of) throws IOException {
        return Ranking.rank(library.index(), result, library.articles().size(), PLAIN_CUT).stream()
                .filter(item -> item.id().equals(of.id()) || of.article().equals(item.article())).mapToDouble(ListItem::score)
                .findFirst().orElse(0);
    }

    /** What a predicament contributes to the score of an article, 0 where it does not. */
    private static double contribution(QuizResultEvent result, ListItem of, Predicament predicament) throws IOException {
        return Ranking.rank(library.index(), result, library.articles().size(), PLAIN_CUT).stream()
                .filter(item -> of.article().equals(item.article())).flatMap(item -> item.reasons().stream())
                .filter(reason -> reason.predicament() == predicament).mapToDouble(Reason::contribution).findFirst().orElse(0);
    }

    private static final RankingWeights PLAIN_CUT = uncut();

    private static RankingWeights uncut() {
        RankingWeights learnt = RankingWeights.learnt();
        return new RankingWeights(learnt.version(), learnt.named(), learnt.repeated(), 0, 0,
                learnt.weights());
    }

    private static List<ListItem> list(Somebody somebody) throws IOException {
        return Ranking.rank(library.index(), somebody.result());
    }

    private static List<String> articles(Somebody somebody) throws IOException {
        return list(somebody).stream().map(ListItem::article).toList();
    }

    private static PlannedArticle article(ListItem item) {
        return library.articles().get(item.article());
    }

    private static Tip tip(ListItem item) {
        return article(item).tips().stream().filter(tip -> tip.id().equals(item.id())).findFirst().orElse(null);
    }

    private static Set<Predicament> notWhen(ListItem item) {
        Set<Predicament> notWhen = new HashSet<>(article(item).tags().suitability().notWhen());
        Tip tip = tip(item);
        if (tip != null) {
            notWhen.addAll(tip.tags().suitability().notWhen());
        }
        return notWhen;
    }
}
