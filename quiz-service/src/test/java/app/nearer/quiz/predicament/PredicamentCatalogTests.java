package app.nearer.quiz.predicament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;

class PredicamentCatalogTests {

    private static final List<Predicament> SEXUAL = List.of(Predicament.WANTS_MORE_SEX, Predicament.WANTS_LESS_SEX,
            Predicament.SEX_GONE_QUIET, Predicament.SEX_AND_A_CHANGED_BODY, Predicament.NO_SEX_WANTED,
            Predicament.SEX_WITHOUT_A_PARTNER, Predicament.SEX_UNSPOKEN, Predicament.SEX_INSTEAD_OF_CLOSENESS);
    private static final List<Predicament> FAITH = List.of(Predicament.BELIEVER, Predicament.UNBELIEVER, Predicament.LEFT_A_FAITH,
            Predicament.DIFFERENT_FAITHS, Predicament.SEARCHING_FOR_MEANING);

    @ParameterizedTest
    @EnumSource
    void noPredicamentIsOfferedTwice(Relationship relationship) {
        assertThat(PredicamentCatalog.of(relationship)).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void theOwnFaithMayBeNamedForEveryRelationship(Relationship relationship) {
        assertThat(PredicamentCatalog.of(relationship)).contains(Predicament.BELIEVER, Predicament.UNBELIEVER,
                Predicament.LEFT_A_FAITH);
    }

    /** They are read against each other. */
    @ParameterizedTest
    @EnumSource
    void theSidesOfADifferenceStandNextToEachOther(Relationship relationship) {
        List<Predicament> all = PredicamentCatalog.of(relationship);
        assertThat(all).allSatisfy(of -> {
            List<Predicament> sides = all.stream().filter(one -> one == of || of.otherSides().contains(one)).toList();
            assertThat(all).containsSequence(sides);
        });
    }

    /** Barriers and circumstances have questions of their own. */
    @ParameterizedTest
    @EnumSource
    void noBarrierIsAskedASecondTime(Relationship relationship) {
        assertThat(PredicamentCatalog.of(relationship)).allSatisfy(of -> assertThat(of.barrier()).isEmpty())
                .doesNotContain(Predicament.SINGLE, Predicament.CARER, Predicament.SEPARATING, Predicament.TRUST_BROKEN,
                        Predicament.SEVERAL_PARTNERS);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExcludedIsLeftOutAndNothingElse(Relationship relationship) {
        List<Predicament> all = PredicamentCatalog.of(relationship);
        assertThat(PredicamentCatalog.of(relationship, Set.of(Dimension.SEXUAL))).doesNotContainAnyElementsOf(SEXUAL)
                .containsAll(all.stream().filter(of -> !SEXUAL.contains(of)).toList());
        assertThat(PredicamentCatalog.of(relationship, Set.of(Dimension.SPIRITUAL))).doesNotContainAnyElementsOf(FAITH)
                .containsAll(all.stream().filter(of -> !FAITH.contains(of)).toList());
        assertThat(PredicamentCatalog.of(relationship, Set.of(Dimension.SOCIAL))).isEqualTo(all);
    }

    @Test
    void nothingSexualIsOfferedForFamilyOrFriends() {
        assertThat(PredicamentCatalog.of(Relationship.FAMILY)).doesNotContainAnyElementsOf(SEXUAL);
        assertThat(PredicamentCatalog.of(Relationship.FRIEND)).doesNotContainAnyElementsOf(SEXUAL);
    }

    @Test
    void relationshipsAreThoseWhoseListHoldsThePredicament() {
        assertThat(PredicamentCatalog.relationshipsOf(Predicament.SIBLING)).containsExactly(Relationship.FAMILY);
        assertThat(PredicamentCatalog.relationshipsOf(Predicament.HIDDEN_LOVE)).containsExactly(Relationship.PARTNER,
                Relationship.FAMILY, Relationship.LIFE_AS_A_WHOLE);
        assertThat(PredicamentCatalog.relationshipsOf(Predicament.CONTENT)).isEmpty();
    }

    @Test
    void ofWhatWasNamedOnlyThePartThatFitsIsKept() {
        Set<Predicament> named = Set.of(Predicament.SMALL_CHILD, Predicament.WANTS_MORE_SEX, Predicament.BELIEVER,
                Predicament.LIKE_COLLEAGUES);
        assertThat(PredicamentCatalog.offered(named, Relationship.FRIEND)).containsExactlyInAnyOrder(Predicament.SMALL_CHILD,
                Predicament.BELIEVER);
        assertThat(PredicamentCatalog.without(named, Set.of(Dimension.SEXUAL))).containsExactlyInAnyOrder(Predicament.SMALL_CHILD,
                Predicament.BELIEVER, Predicament.LIKE_COLLEAGUES);
        assertThat(PredicamentCatalog.without(named, Set.of(Dimension.SPIRITUAL)))
                .containsExactlyInAnyOrder(Predicament.SMALL_CHILD, Predicament.WANTS_MORE_SEX, Predicament.LIKE_COLLEAGUES);
    }
}
