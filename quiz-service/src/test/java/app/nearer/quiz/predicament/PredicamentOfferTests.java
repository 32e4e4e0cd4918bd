package app.nearer.quiz.predicament;

import static app.nearer.contracts.Predicament.BELIEVER;
import static app.nearer.contracts.Predicament.BROKE_TRUST;
import static app.nearer.contracts.Predicament.CARED_FOR;
import static app.nearer.contracts.Predicament.DIFFERENT_FAITHS;
import static app.nearer.contracts.Predicament.DIFFERENT_ORIGINS;
import static app.nearer.contracts.Predicament.FRESH_HURT;
import static app.nearer.contracts.Predicament.GROWN_CHILD;
import static app.nearer.contracts.Predicament.HARD_TIME_TOGETHER;
import static app.nearer.contracts.Predicament.INTERFERING_RELATIVES;
import static app.nearer.contracts.Predicament.LEFT_A_FAITH;
import static app.nearer.contracts.Predicament.LIKE_COLLEAGUES;
import static app.nearer.contracts.Predicament.NOTHING_NEW_TO_SAY;
import static app.nearer.contracts.Predicament.NO_SEX_WANTED;
import static app.nearer.contracts.Predicament.OPEN_OR_EXCLUSIVE;
import static app.nearer.contracts.Predicament.PARENT_OF_GROWN_CHILD;
import static app.nearer.contracts.Predicament.PHONES_BETWEEN_US;
import static app.nearer.contracts.Predicament.SEX_AND_A_CHANGED_BODY;
import static app.nearer.contracts.Predicament.SEX_GONE_QUIET;
import static app.nearer.contracts.Predicament.SEX_WITHOUT_A_PARTNER;
import static app.nearer.contracts.Predicament.SIBLING;
import static app.nearer.contracts.Predicament.SMALL_CHILD;
import static app.nearer.contracts.Predicament.SOMEONE_IS_DYING;
import static app.nearer.contracts.Predicament.UNBELIEVER;
import static app.nearer.contracts.Predicament.UNFAIR_SHARE;
import static app.nearer.contracts.Predicament.WANTS_LESS_SEX;
import static app.nearer.contracts.Predicament.WANTS_MORE_CLOSENESS;
import static app.nearer.contracts.Predicament.WANTS_MORE_ROOM;
import static app.nearer.contracts.Predicament.WANTS_MORE_SEX;
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
        assertThat(new PredicamentOffer(relationship, Set.of(), all, EnumSet.allOf(Circumstance.class)).including(Set.of()))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(offered(relationship)).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void somethingIsAskedOfEverybody(Relationship relationship) {
        assertThat(with(relationship, NEITHER)).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAfraidOfTheOtherPersonIsAskedNothing(Relationship relationship) {
        assertThat(offered(relationship, Barrier.AFRAID_OF_THEM)).isEmpty();
        assertThat(offered(relationship, Barrier.AFRAID_OF_THEM, Barrier.LACK_OF_TRUST, Circumstance.AFTER_BETRAYAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withConsentToFaithEverybodyIsAskedAboutTheirs(Relationship relationship) {
        assertThat(with(relationship, Set.of())).contains(BELIEVER, UNBELIEVER, LEFT_A_FAITH);
        assertThat(with(relationship, Set.of(), Barrier.LACK_OF_TRUST)).contains(BELIEVER, UNBELIEVER, LEFT_A_FAITH);
        assertThat(with(relationship, Set.of(Dimension.SPIRITUAL))).doesNotContain(BELIEVER, UNBELIEVER, LEFT_A_FAITH,
                DIFFERENT_FAITHS);
    }

    @Test
    void sexIsAskedAboutUnlessItIsExcluded() {
        assertThat(with(PARTNER, Set.of())).startsWith(WANTS_MORE_SEX, WANTS_LESS_SEX, SEX_GONE_QUIET, NO_SEX_WANTED);
        assertThat(with(LIFE_AS_A_WHOLE, Set.of())).contains(SEX_WITHOUT_A_PARTNER, NO_SEX_WANTED);
        Set<Dimension> excluded = Set.of(Dimension.SEXUAL);
        Predicament[] sexual = {WANTS_MORE_SEX, WANTS_LESS_SEX, SEX_GONE_QUIET, NO_SEX_WANTED, SEX_AND_A_CHANGED_BODY,
                SEX_WITHOUT_A_PARTNER};
        assertThat(with(PARTNER, excluded, Barrier.HEALTH)).doesNotContain(sexual);
        assertThat(with(LIFE_AS_A_WHOLE, excluded, Barrier.HEALTH)).doesNotContain(sexual);
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
                DIFFERENT_FAITHS);
        assertThat(offered(FAMILY, Barrier.DIFFERENT_SCRIPTS)).startsWith(INTERFERING_RELATIVES, DIFFERENT_FAITHS);
    }

    @Test
    void choresChildrenAndScreensComeFirstWhereTimeOrStrengthIsShort() {
        assertThat(offered(PARTNER, Barrier.LITTLE_TIME_OR_ATTENTION)).startsWith(UNFAIR_SHARE, SMALL_CHILD, PHONES_BETWEEN_US);
        assertThat(offered(PARTNER, Barrier.STRESS_OR_EXHAUSTION)).startsWith(HARD_TIME_TOGETHER, UNFAIR_SHARE, SMALL_CHILD,
                PHONES_BETWEEN_US);
        assertThat(offered(FAMILY, Barrier.LITTLE_TIME_OR_ATTENTION)).startsWith(UNFAIR_SHARE, SMALL_CHILD);
    }

    @Test
    void thatSomeoneIsDyingIsAlwaysAskedAboutFamilyAndFriendsAndElseWithALossOrCare() {
        assertThat(offered(FAMILY)).contains(SOMEONE_IS_DYING);
        assertThat(offered(FRIEND)).contains(SOMEONE_IS_DYING);
        assertOnlyCuedBy(LIFE_AS_A_WHOLE, SOMEONE_IS_DYING, Barrier.GRIEF, Circumstance.BEREAVED, Circumstance.CARING);
        assertThat(offered(LIFE_AS_A_WHOLE, Barrier.GRIEF)).startsWith(SOMEONE_IS_DYING);
        assertThat(offered(FAMILY, Circumstance.BEREAVED)).startsWith(SOMEONE_IS_DYING);
    }

    @Test
    void inAFamilyThePlaceInItIsAskedFirst() {
        assertThat(offered(FAMILY)).startsWith(GROWN_CHILD, PARENT_OF_GROWN_CHILD, SIBLING);
    }

    @Test
    void withoutConsentsAPartnershipIsAskedAboutItsEverydayLife() {
        assertThat(with(PARTNER, NEITHER)).startsWith(UNFAIR_SHARE, SMALL_CHILD, LIKE_COLLEAGUES, PHONES_BETWEEN_US)
                .contains(NOTHING_NEW_TO_SAY, OPEN_OR_EXCLUSIVE);
    }

    @Test
    void theSidesOfADifferenceAreAskedTogetherOrNotAtAll() {
        for (Relationship relationship : Relationship.values()) {
            for (Barrier one : EnumSet.complementOf(EnumSet.of(Barrier.AFRAID_OF_THEM))) {
                for (Circumstance other : Circumstance.values()) {
                    List<Predicament> offered = offered(relationship, one, Barrier.STRESS_OR_EXHAUSTION, other);
                    assertThat(offered).allSatisfy(of -> assertThat(offered).containsAll(
                            of.otherSides().stream().filter(PredicamentCatalog.of(relationship)::contains).toList()));
                }
            }
        }
    }

    @Test
    void whatWasNamedStaysWhenSomethingElseBecomesMoreRelevant() {
        Object[] ticked = {Barrier.LACK_OF_TRUST, Barrier.HEALTH, Barrier.DIFFERENT_NEEDS, Barrier.DIFFERENT_SCRIPTS};
        assertThat(offered(PARTNER, ticked)).doesNotContain(LIKE_COLLEAGUES);
        assertThat(new PredicamentOffer(PARTNER, Set.of(), barriers(ticked), Set.of()).including(Set.of(LIKE_COLLEAGUES)))
                .hasSize(10)
                .startsWith(WAS_BETRAYED, BROKE_TRUST)
                .endsWith(LIKE_COLLEAGUES);
    }

    @Test
    void whatWasNamedAndNoLongerAppliesIsNotAskedAgain() {
        assertThat(new PredicamentOffer(PARTNER, Set.of(Dimension.SEXUAL), Set.of(), Set.of())
                .including(Set.of(WAS_BETRAYED, WANTS_MORE_SEX, SIBLING))).doesNotContain(WAS_BETRAYED, WANTS_MORE_SEX, SIBLING);
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

    /** With every consent. */
    private static List<Predicament> offered(Relationship relationship, Object... ticked) {
        return with(relationship, Set.of(), ticked);
    }

    private static List<Predicament> with(Relationship relationship, Set<Dimension> excluded, Object... ticked) {
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        Arrays.stream(ticked).filter(Circumstance.class::isInstance).map(Circumstance.class::cast).forEach(circumstances::add);
        return new PredicamentOffer(relationship, excluded, barriers(ticked), circumstances).including(Set.of());
    }

    private static Set<Barrier> barriers(Object... ticked) {
        Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
        Arrays.stream(ticked).filter(Barrier.class::isInstance).map(Barrier.class::cast).forEach(barriers::add);
        return barriers;
    }
}
