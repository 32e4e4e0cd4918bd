package app.nearer.quiz.predicament;

import static app.nearer.contracts.Predicament.ADVICE_NOT_LISTENING;
import static app.nearer.contracts.Predicament.BELIEVER;
import static app.nearer.contracts.Predicament.BROKE_TRUST;
import static app.nearer.contracts.Predicament.CARED_FOR;
import static app.nearer.contracts.Predicament.DAYS_UNMARKED;
import static app.nearer.contracts.Predicament.DIFFERENT_FAITHS;
import static app.nearer.contracts.Predicament.DIFFERENT_ORIGINS;
import static app.nearer.contracts.Predicament.DRIFTING_APART;
import static app.nearer.contracts.Predicament.FORGIVING;
import static app.nearer.contracts.Predicament.FRESH_HURT;
import static app.nearer.contracts.Predicament.FRIENDS_ONLINE;
import static app.nearer.contracts.Predicament.GRIEF_SHARED;
import static app.nearer.contracts.Predicament.GRIEVING_AND_ALONE;
import static app.nearer.contracts.Predicament.GROWN_CHILD;
import static app.nearer.contracts.Predicament.HARD_TIME_TOGETHER;
import static app.nearer.contracts.Predicament.HINTS_AND_PLAIN_WORDS;
import static app.nearer.contracts.Predicament.INTERFERING_RELATIVES;
import static app.nearer.contracts.Predicament.LEFT_A_FAITH;
import static app.nearer.contracts.Predicament.LIKE_COLLEAGUES;
import static app.nearer.contracts.Predicament.LOOKING_FOR_FRIENDS;
import static app.nearer.contracts.Predicament.LOSES_ONESELF;
import static app.nearer.contracts.Predicament.MEN_WHO_DO_NOT_TALK;
import static app.nearer.contracts.Predicament.MINDS_DIFFER;
import static app.nearer.contracts.Predicament.NEARNESS_FRIGHTENS;
import static app.nearer.contracts.Predicament.NOTHING_NEW_TO_SAY;
import static app.nearer.contracts.Predicament.NO_SEX_WANTED;
import static app.nearer.contracts.Predicament.OPEN_OR_EXCLUSIVE;
import static app.nearer.contracts.Predicament.OPINIONS_CLASH;
import static app.nearer.contracts.Predicament.OWN_COMPANY;
import static app.nearer.contracts.Predicament.PARENT_OF_GROWN_CHILD;
import static app.nearer.contracts.Predicament.PHONES_BETWEEN_US;
import static app.nearer.contracts.Predicament.ROLES_THAT_DO_NOT_FIT;
import static app.nearer.contracts.Predicament.SEARCHING_FOR_MEANING;
import static app.nearer.contracts.Predicament.SEX_AND_A_CHANGED_BODY;
import static app.nearer.contracts.Predicament.SEX_GONE_QUIET;
import static app.nearer.contracts.Predicament.SEX_INSTEAD_OF_CLOSENESS;
import static app.nearer.contracts.Predicament.SEX_UNSPOKEN;
import static app.nearer.contracts.Predicament.SEX_WITHOUT_A_PARTNER;
import static app.nearer.contracts.Predicament.SIBLING;
import static app.nearer.contracts.Predicament.SMALL_CHILD;
import static app.nearer.contracts.Predicament.SOMEONE_IS_DYING;
import static app.nearer.contracts.Predicament.STUCK_GRIEF;
import static app.nearer.contracts.Predicament.TENDERNESS_LOST;
import static app.nearer.contracts.Predicament.UNBELIEVER;
import static app.nearer.contracts.Predicament.UNFAIR_SHARE;
import static app.nearer.contracts.Predicament.UNTHANKED;
import static app.nearer.contracts.Predicament.WANTS_LESS_SEX;
import static app.nearer.contracts.Predicament.WANTS_MORE_CLOSENESS;
import static app.nearer.contracts.Predicament.WANTS_MORE_ROOM;
import static app.nearer.contracts.Predicament.WANTS_MORE_SEX;
import static app.nearer.contracts.Predicament.WANTS_SOMETHING_NEW;
import static app.nearer.contracts.Predicament.WANTS_TO_ASK_FOR_MORE;
import static app.nearer.contracts.Predicament.WAS_BETRAYED;
import static app.nearer.contracts.Relationship.FAMILY;
import static app.nearer.contracts.Relationship.FRIEND;
import static app.nearer.contracts.Relationship.LIFE_AS_A_WHOLE;
import static app.nearer.contracts.Relationship.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

class PredicamentOfferTests {

    private static final Set<Dimension> NEITHER = Set.of(Dimension.SEXUAL, Dimension.SPIRITUAL);

    @ParameterizedTest
    @EnumSource
    void atMostTenAreAskedWhateverIsTicked(Relationship relationship) {
        Set<Barrier> all = EnumSet.complementOf(EnumSet.of(Barrier.AFRAID_OF_THEM));
        assertThat(PredicamentOffer.to(relationship, Set.of(), all, EnumSet.allOf(Circumstance.class)).first()).hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(offered(relationship)).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void firstOrFurtherThereIsAllOfTheCatalogThatIsNotExcludedEachOnce(Relationship relationship) {
        for (Set<Dimension> excluded : List.of(NEITHER, Set.of(Dimension.SEXUAL), Set.of(Dimension.SPIRITUAL),
                Set.<Dimension>of())) {
            for (Barrier barrier : EnumSet.complementOf(EnumSet.of(Barrier.AFRAID_OF_THEM))) {
                PredicamentOffer offer = offer(relationship, excluded, barrier);
                assertThat(offer.all()).startsWith(offer.first().toArray(Predicament[]::new))
                        .endsWith(offer.further().toArray(Predicament[]::new))
                        .containsExactlyInAnyOrderElementsOf(PredicamentCatalog.of(relationship, excluded));
            }
        }
    }

    @Test
    void ofTheFurtherOnesTheMoreRelevantComeFirstAndThoseThatLackTheirCueLast() {
        Object[] ticked = {Barrier.LACK_OF_TRUST, Barrier.HEALTH, Barrier.DIFFERENT_SCRIPTS, Barrier.LOW_SELF_WORTH};
        PredicamentOffer offer = offer(PARTNER, NEITHER, ticked);
        assertThat(offer.first()).containsExactly(WAS_BETRAYED, BROKE_TRUST, FRESH_HURT, CARED_FOR, HARD_TIME_TOGETHER, UNTHANKED,
                INTERFERING_RELATIVES, DIFFERENT_ORIGINS, LOSES_ONESELF, OPINIONS_CLASH);
        assertThat(offer.further()).startsWith(ROLES_THAT_DO_NOT_FIT, TENDERNESS_LOST, LIKE_COLLEAGUES)
                .endsWith(MEN_WHO_DO_NOT_TALK, WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM, GRIEF_SHARED, STUCK_GRIEF);
    }

    /** Whoever did not tick what makes it likely can still name it. */
    @Test
    void whatNeedsACueStandsAmongTheFurtherOnesWithoutIt() {
        assertThat(offer(PARTNER, NEITHER).further()).endsWith(WAS_BETRAYED, BROKE_TRUST, FRESH_HURT, WANTS_MORE_CLOSENESS,
                WANTS_MORE_ROOM, CARED_FOR, HARD_TIME_TOGETHER, GRIEF_SHARED, STUCK_GRIEF);
        assertThat(offer(LIFE_AS_A_WHOLE, NEITHER).further()).endsWith(SOMEONE_IS_DYING, STUCK_GRIEF, FRESH_HURT,
                GRIEVING_AND_ALONE);
    }

    @Test
    void oneOfTheFurtherIsNamedOnlyIfOneThatIsOfferedThereIs() {
        PredicamentOffer offer = offer(FRIEND, NEITHER);
        assertThat(offer.isFurtherNamed(Set.of())).isFalse();
        assertThat(offer.isFurtherNamed(EnumSet.copyOf(offer.first()))).isFalse();
        assertThat(offer.isFurtherNamed(Set.of(SIBLING, BELIEVER))).as("not offered").isFalse();
        assertThat(offer.isFurtherNamed(Set.of(offer.first().getFirst(), WAS_BETRAYED))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void somethingIsAskedOfEverybody(Relationship relationship) {
        assertThat(with(relationship, NEITHER)).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAfraidOfTheOtherPersonIsAskedNothing(Relationship relationship) {
        assertThat(offer(relationship, Set.of(), Barrier.AFRAID_OF_THEM).all()).isEmpty();
        assertThat(
                offer(relationship, Set.of(), Barrier.AFRAID_OF_THEM, Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL).all())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withConsentToFaithEverybodyIsAskedAboutTheirs(Relationship relationship) {
        assertThat(with(relationship, Set.of())).contains(BELIEVER, UNBELIEVER, LEFT_A_FAITH);
        assertThat(with(relationship, Set.of(), Barrier.LACK_OF_TRUST)).contains(BELIEVER, UNBELIEVER, LEFT_A_FAITH);
        assertThat(offer(relationship, Set.of(Dimension.SPIRITUAL)).all()).doesNotContain(BELIEVER, UNBELIEVER, LEFT_A_FAITH,
                DIFFERENT_FAITHS, SEARCHING_FOR_MEANING);
    }

    @Test
    void sexIsAskedAboutUnlessItIsExcluded() {
        assertThat(with(PARTNER, Set.of())).startsWith(WANTS_MORE_SEX, WANTS_LESS_SEX, SEX_GONE_QUIET, NO_SEX_WANTED);
        assertThat(with(LIFE_AS_A_WHOLE, Set.of())).contains(SEX_WITHOUT_A_PARTNER, NO_SEX_WANTED);
        Set<Dimension> excluded = Set.of(Dimension.SEXUAL);
        Predicament[] sexual = {WANTS_MORE_SEX, WANTS_LESS_SEX, SEX_GONE_QUIET, NO_SEX_WANTED, SEX_AND_A_CHANGED_BODY,
                SEX_WITHOUT_A_PARTNER, SEX_UNSPOKEN, SEX_INSTEAD_OF_CLOSENESS};
        assertThat(offer(PARTNER, excluded, Barrier.HEALTH).all()).doesNotContain(sexual);
        assertThat(offer(LIFE_AS_A_WHOLE, excluded, Barrier.HEALTH).all()).doesNotContain(sexual);
    }

    @Test
    void aChangedBodyComesFirstWhereHealthStandsInTheWay() {
        assertThat(offered(PARTNER)).doesNotContain(SEX_AND_A_CHANGED_BODY);
        assertThat(offered(PARTNER, Barrier.HEALTH)).startsWith(CARED_FOR, HARD_TIME_TOGETHER, SEX_AND_A_CHANGED_BODY);
    }

    @Test
    void theSidesOfABetrayalAreAskedFirstWhereTrustIsBrokenOrMissingAndOnlyThere() {
        for (Relationship relationship : List.of(PARTNER, FRIEND)) {
            assertThat(offered(relationship, Barrier.LACK_OF_TRUST)).startsWith(WAS_BETRAYED, BROKE_TRUST, FRESH_HURT);
            assertThat(offered(relationship, Circumstance.AFTER_BETRAYAL)).startsWith(WAS_BETRAYED, BROKE_TRUST, FRESH_HURT);
        }
        assertOnlyCuedBy(PARTNER, WAS_BETRAYED, Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL);
        assertOnlyCuedBy(PARTNER, BROKE_TRUST, Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL);
    }

    @Test
    void howFreshAHurtIsIsAskedFirstAfterABetrayalAQuarrelOrALossAndOnlyThere() {
        assertThat(offered(PARTNER, Barrier.UNRESOLVED_CONFLICT)).startsWith(FRESH_HURT);
        assertThat(offered(PARTNER, Barrier.GRIEF)).startsWith(FRESH_HURT);
        assertThat(offered(FRIEND, Circumstance.BEREAVED)).startsWith(FRESH_HURT);
        assertOnlyCuedBy(PARTNER, FRESH_HURT, Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL, Barrier.UNRESOLVED_CONFLICT,
                Barrier.GRIEF, Circumstance.BEREAVED);
    }

    @Test
    void whoWantsMoreClosenessIsAskedWhereNeedsDiffer() {
        assertThat(offered(PARTNER, Barrier.DIFFERENT_NEEDS)).startsWith(WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM);
        assertOnlyCuedBy(PARTNER, WANTS_MORE_CLOSENESS, Barrier.DIFFERENT_NEEDS);
        assertOnlyCuedBy(PARTNER, WANTS_MORE_ROOM, Barrier.DIFFERENT_NEEDS);
    }

    @Test
    void beingLookedAfterIsAskedWithIllness() {
        assertOnlyCuedBy(PARTNER, CARED_FOR, Barrier.HEALTH);
        assertOnlyCuedBy(FAMILY, CARED_FOR, Barrier.HEALTH);
    }

    @Test
    void aHardTimeIsAskedWithIllnessExhaustionOrCare() {
        for (Relationship relationship : List.of(PARTNER, FRIEND, FAMILY)) {
            assertOnlyCuedBy(relationship, HARD_TIME_TOGETHER, Barrier.HEALTH, Barrier.STRESS_OR_EXHAUSTION, Circumstance.CARING);
        }
    }

    @Test
    void originsFaithsAndRelativesComeFirstWhereExpectationsDiffer() {
        assertThat(offered(PARTNER, Barrier.DIFFERENT_SCRIPTS)).startsWith(INTERFERING_RELATIVES, DIFFERENT_ORIGINS,
                DIFFERENT_FAITHS, OPINIONS_CLASH, ROLES_THAT_DO_NOT_FIT);
        assertThat(offered(FAMILY, Barrier.DIFFERENT_SCRIPTS)).startsWith(INTERFERING_RELATIVES, OPINIONS_CLASH, DIFFERENT_FAITHS,
                ROLES_THAT_DO_NOT_FIT, DIFFERENT_ORIGINS);
    }

    @Test
    void choresChildrenAndScreensComeFirstWhereTimeOrStrengthIsShort() {
        assertThat(offered(PARTNER, Barrier.LITTLE_TIME_OR_ATTENTION)).startsWith(SMALL_CHILD, UNFAIR_SHARE, PHONES_BETWEEN_US,
                WANTS_SOMETHING_NEW, DAYS_UNMARKED);
        assertThat(offered(PARTNER, Barrier.STRESS_OR_EXHAUSTION)).startsWith(HARD_TIME_TOGETHER, SMALL_CHILD, UNFAIR_SHARE,
                PHONES_BETWEEN_US);
        assertThat(offered(FAMILY, Barrier.LITTLE_TIME_OR_ATTENTION)).startsWith(UNFAIR_SHARE, WANTS_SOMETHING_NEW, DAYS_UNMARKED,
                PHONES_BETWEEN_US, SMALL_CHILD);
    }

    @Test
    void thatSomeoneIsDyingIsAlwaysAskedAboutFamilyAndFriendsAndElseWithALossOrCare() {
        assertThat(offered(FAMILY)).contains(SOMEONE_IS_DYING);
        assertThat(offered(FRIEND)).contains(SOMEONE_IS_DYING);
        assertOnlyCuedBy(LIFE_AS_A_WHOLE, SOMEONE_IS_DYING, Barrier.GRIEF, Circumstance.BEREAVED, Circumstance.CARING);
        assertThat(offered(LIFE_AS_A_WHOLE, Barrier.GRIEF)).startsWith(SOMEONE_IS_DYING);
        assertThat(offered(FAMILY, Circumstance.BEREAVED)).startsWith(GRIEF_SHARED, STUCK_GRIEF, SOMEONE_IS_DYING, FRESH_HURT);
    }

    @Test
    void griefIsAskedFirstWithALossAndOnlyThere() {
        for (Object loss : List.of(Barrier.GRIEF, Circumstance.BEREAVED)) {
            assertThat(offered(PARTNER, loss)).startsWith(FRESH_HURT, GRIEF_SHARED, STUCK_GRIEF, SOMEONE_IS_DYING);
            assertThat(offered(LIFE_AS_A_WHOLE, loss)).startsWith(SOMEONE_IS_DYING, STUCK_GRIEF, FRESH_HURT, GRIEVING_AND_ALONE);
        }
        for (Relationship relationship : Relationship.values()) {
            assertOnlyCuedBy(relationship, STUCK_GRIEF, Barrier.GRIEF, Circumstance.BEREAVED);
        }
        assertOnlyCuedBy(PARTNER, GRIEF_SHARED, Barrier.GRIEF, Circumstance.BEREAVED);
        assertOnlyCuedBy(FAMILY, GRIEF_SHARED, Barrier.GRIEF, Circumstance.BEREAVED);
        assertOnlyCuedBy(LIFE_AS_A_WHOLE, GRIEVING_AND_ALONE, Barrier.GRIEF, Circumstance.BEREAVED);
    }

    @Test
    void whoHasNobodyIsAskedAboutNewFriendsAndTheirOwnCompany() {
        assertFirst(LIFE_AS_A_WHOLE, List.of(LOOKING_FOR_FRIENDS, OWN_COMPANY), Barrier.NO_ONE_CLOSE, Circumstance.SINGLE);
    }

    @Test
    void whoShowsLittleOrFearsToIsAskedAboutNearness() {
        assertFirst(FRIEND, List.of(WANTS_TO_ASK_FOR_MORE, MEN_WHO_DO_NOT_TALK, NEARNESS_FRIGHTENS), Barrier.EMOTIONAL_AVOIDANCE);
        assertFirst(PARTNER, List.of(WANTS_TO_ASK_FOR_MORE, NEARNESS_FRIGHTENS), Barrier.FEAR_OF_VULNERABILITY,
                Barrier.FEAR_OF_REJECTION);
        assertThat(offered(PARTNER, Barrier.FEAR_OF_REJECTION)).doesNotContain(MEN_WHO_DO_NOT_TALK);
    }

    @Test
    void whereTalkGoesWrongItIsAskedHow() {
        assertFirst(PARTNER, List.of(SEX_UNSPOKEN, ADVICE_NOT_LISTENING, OPINIONS_CLASH, HINTS_AND_PLAIN_WORDS),
                Barrier.COMMUNICATION_TROUBLE);
        assertFirst(FAMILY, List.of(OPINIONS_CLASH, ADVICE_NOT_LISTENING, HINTS_AND_PLAIN_WORDS), Barrier.COMMUNICATION_TROUBLE);
    }

    @Test
    void aQuarrelOrAnOldHurtAsksAboutForgiving() {
        assertFirst(FAMILY, List.of(FORGIVING), Barrier.PAST_HURT);
        assertFirst(FAMILY, List.of(FRESH_HURT, FORGIVING), Barrier.UNRESOLVED_CONFLICT);
    }

    @Test
    void whoDoesNotFeelWorthMuchIsAskedWhetherTheyLoseThemselvesOrGoUnthanked() {
        assertFirst(PARTNER, List.of(UNTHANKED, LOSES_ONESELF), Barrier.LOW_SELF_WORTH);
    }

    @Test
    void milesBetweenAskAboutDriftingApartAndScreens() {
        assertFirst(FRIEND, List.of(DRIFTING_APART, FRIENDS_ONLINE), Barrier.DISTANCE, Circumstance.APART);
        assertFirst(FAMILY, List.of(DRIFTING_APART), Barrier.DISTANCE, Circumstance.APART);
    }

    @Test
    void whereNeedsDifferDesireTendernessAndMindsAreAskedAboutToo() {
        assertFirst(PARTNER, List.of(WANTS_MORE_CLOSENESS, WANTS_MORE_ROOM, WANTS_MORE_SEX, WANTS_LESS_SEX, TENDERNESS_LOST,
                MINDS_DIFFER), Barrier.DIFFERENT_NEEDS);
    }

    @Test
    void inAFamilyThePlaceInItIsAskedFirst() {
        assertThat(offered(FAMILY)).startsWith(GROWN_CHILD, PARENT_OF_GROWN_CHILD, SIBLING);
    }

    @Test
    void withoutConsentsAPartnershipIsAskedAboutItsEverydayLife() {
        assertThat(with(PARTNER, NEITHER)).startsWith(TENDERNESS_LOST, LIKE_COLLEAGUES, SMALL_CHILD, UNFAIR_SHARE,
                PHONES_BETWEEN_US).contains(NOTHING_NEW_TO_SAY);
        assertThat(offer(PARTNER, NEITHER).further()).contains(OPEN_OR_EXCLUSIVE);
    }

    @Test
    void theSidesOfADifferenceAreAskedTogetherOrNotAtAll() {
        for (Relationship relationship : Relationship.values()) {
            for (Barrier one : EnumSet.complementOf(EnumSet.of(Barrier.AFRAID_OF_THEM))) {
                for (Circumstance other : Circumstance.values()) {
                    PredicamentOffer offer = offer(relationship, Set.of(), one, Barrier.STRESS_OR_EXHAUSTION, other);
                    for (List<Predicament> part : List.of(offer.first(), offer.further())) {
                        assertThat(part).allSatisfy(of -> assertThat(part).containsSequence(part.stream()
                                .filter(side -> side == of || of.otherSides().contains(side))
                                .toList())
                                .containsAll(of.otherSides().stream().filter(offer.all()::contains).toList()));
                    }
                }
            }
        }
    }

    @Test
    void whatGivesWayToSomethingMoreRelevantIsStillOffered() {
        assertThat(offered(PARTNER, Barrier.HEALTH)).contains(WANTS_MORE_SEX, WANTS_LESS_SEX);
        Object[] ticked = {Barrier.LACK_OF_TRUST, Barrier.HEALTH, Barrier.LITTLE_TIME_OR_ATTENTION};
        assertThat(offered(PARTNER, ticked)).hasSize(10).startsWith(WAS_BETRAYED, BROKE_TRUST).doesNotContain(WANTS_MORE_SEX);
        assertThat(offer(PARTNER, Set.of(), ticked).further()).startsWith(DAYS_UNMARKED, WANTS_MORE_SEX, WANTS_LESS_SEX);
    }

    private static void assertOnlyCuedBy(Relationship relationship, Predicament predicament, Object... cues) {
        assertThat(offered(relationship)).doesNotContain(predicament);
        for (Barrier barrier : EnumSet.complementOf(EnumSet.of(Barrier.AFRAID_OF_THEM))) {
            assertThat(offered(relationship, barrier).contains(predicament)).as("%s with %s", predicament, barrier)
                    .isEqualTo(List.of(cues).contains(barrier));
        }
        for (Circumstance circumstance : Circumstance.values()) {
            assertThat(offered(relationship, circumstance).contains(predicament)).as("%s with %s", predicament, circumstance)
                    .isEqualTo(List.of(cues).contains(circumstance));
        }
    }

    /** Asserts that each of these cues alone puts these predicaments, in this order, before all others. */
    private static void assertFirst(Relationship relationship, List<Predicament> predicaments, Object... cues) {
        for (Object cue : cues) {
            assertThat(offered(relationship, cue)).as("with %s", cue).startsWith(predicaments.toArray(Predicament[]::new));
        }
    }

    /** The first ones, with every consent. */
    private static List<Predicament> offered(Relationship relationship, Object... ticked) {
        return with(relationship, Set.of(), ticked);
    }

    private static List<Predicament> with(Relationship relationship, Set<Dimension> excluded, Object... ticked) {
        return offer(relationship, excluded, ticked).first();
    }

    private static PredicamentOffer offer(Relationship relationship, Set<Dimension> excluded, Object... ticked) {
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        Arrays.stream(ticked).filter(Circumstance.class::isInstance).map(Circumstance.class::cast).forEach(circumstances::add);
        return PredicamentOffer.to(relationship, excluded, barriers(ticked), circumstances);
    }

    private static Set<Barrier> barriers(Object... ticked) {
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        Arrays.stream(ticked).filter(Barrier.class::isInstance).map(Barrier.class::cast).forEach(barriers::add);
        return barriers;
    }
}
