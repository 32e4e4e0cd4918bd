package app.nearer.recommendation.ranking;

import static app.nearer.contracts.Dimension.EMOTIONAL;
import static app.nearer.contracts.Dimension.EXPERIENTIAL;
import static app.nearer.contracts.Dimension.PHYSICAL;
import static app.nearer.contracts.Dimension.SEXUAL;
import static app.nearer.contracts.Dimension.SOCIAL;
import static app.nearer.contracts.Dimension.SPIRITUAL;
import static app.nearer.contracts.Relationship.FAMILY;
import static app.nearer.contracts.Relationship.FRIEND;
import static app.nearer.contracts.Relationship.LIFE_AS_A_WHOLE;
import static app.nearer.contracts.Relationship.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Circumstance;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.Relationship;
import app.nearer.recommendation.Samples;
import app.nearer.recommendation.Samples.ResultBuilder;

class PredicamentRulesTests {

    private static ResultBuilder about(Relationship relationship) {
        return Samples.result().about(relationship);
    }

    static Stream<Arguments> inferred() {
        return Stream.of(
                Arguments.of(about(PARTNER).gap(SEXUAL, 40, 8).barriers(Barrier.DIFFERENT_NEEDS), Predicament.WANTS_MORE_SEX),
                Arguments.of(about(PARTNER).gap(SEXUAL, -40, 8), Predicament.WANTS_LESS_SEX),
                Arguments.of(about(PARTNER).gap(SEXUAL, 40, 8), Predicament.SEX_GONE_QUIET),
                Arguments.of(about(PARTNER).gap(SEXUAL, 40, 8).barriers(Barrier.COMMUNICATION_TROUBLE), Predicament.SEX_UNSPOKEN),
                Arguments.of(about(PARTNER).gap(SEXUAL, 40, 8).barriers(Barrier.HEALTH), Predicament.SEX_AND_A_CHANGED_BODY),
                Arguments.of(about(LIFE_AS_A_WHOLE).gap(SEXUAL, 40, 8).circumstances(Circumstance.SINGLE),
                        Predicament.SEX_WITHOUT_A_PARTNER),
                Arguments.of(about(PARTNER).gap(PHYSICAL, 40, 8), Predicament.TENDERNESS_LOST),
                Arguments.of(about(LIFE_AS_A_WHOLE).gap(PHYSICAL, 40, 8), Predicament.TOUCHED_BY_NOBODY),
                Arguments.of(about(PARTNER).gap(PHYSICAL, -40, 8), Predicament.FLINCHES_AT_TOUCH),
                Arguments.of(about(PARTNER).gap(EMOTIONAL, 40, 8).gap(EXPERIENTIAL, 40, 8), Predicament.LIKE_COLLEAGUES),
                Arguments.of(about(PARTNER).gap(EMOTIONAL, 40, 8).barriers(Barrier.DIFFERENT_NEEDS),
                        Predicament.WANTS_MORE_CLOSENESS),
                Arguments.of(about(FRIEND).gap(EMOTIONAL, -40, 8), Predicament.WANTS_MORE_ROOM),
                Arguments.of(about(FAMILY).gap(SPIRITUAL, 40, 8).barriers(Barrier.DIFFERENT_SCRIPTS),
                        Predicament.DIFFERENT_FAITHS),
                Arguments.of(about(FRIEND).gap(SPIRITUAL, 40, 8), Predicament.SEARCHING_FOR_MEANING),
                Arguments.of(about(LIFE_AS_A_WHOLE).gap(SOCIAL, 40, 8), Predicament.LONELY_AMONG_PEOPLE),
                Arguments.of(about(LIFE_AS_A_WHOLE).gap(SOCIAL, 40, 8).barriers(Barrier.NO_ONE_CLOSE),
                        Predicament.LOOKING_FOR_FRIENDS),
                Arguments.of(about(LIFE_AS_A_WHOLE).gap(SOCIAL, 40, 8).circumstances(Circumstance.BEREAVED),
                        Predicament.GRIEVING_AND_ALONE),
                Arguments.of(about(FRIEND).gap(EXPERIENTIAL, 40, 8).barriers(Barrier.LITTLE_TIME_OR_ATTENTION),
                        Predicament.DRIFTING_APART),
                Arguments.of(about(FRIEND).gap(PHYSICAL, 40, 8), Predicament.WANTS_OTHER_TOUCH),
                Arguments.of(about(PARTNER).gap(EMOTIONAL, 10, 8).circumstances(Circumstance.CARING),
                        Predicament.HARD_TIME_TOGETHER),
                Arguments.of(about(PARTNER).gap(EMOTIONAL, 3, 8), Predicament.CONTENT));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void inferred(ResultBuilder result, Predicament predicament) {
        assertThat(known(result)).contains(predicament);
        assertThat(ReaderPredicaments.of(result.build()).degrees().values()).allSatisfy(
                degree -> assertThat(degree).isBetween(0.0, 1.0));
    }

    @Test
    void whatWasTickedOrNamedHoldsForCertain() {
        ResultBuilder result = about(FAMILY).gap(EMOTIONAL, 40, 8).barriers(Barrier.PAST_HURT)
                .circumstances(Circumstance.BEREAVED, Circumstance.APART).named(Predicament.GROWN_CHILD);
        assertThat(ReaderPredicaments.of(result.build()).degrees()).containsEntry(Predicament.OLD_HURT, 1.0)
                .containsEntry(Predicament.GRIEVING, 1.0).containsEntry(Predicament.FAR_APART, 1.0)
                .containsEntry(Predicament.GROWN_CHILD, 1.0);
    }

    @Test
    void trustBrokenNotLongAgoIsAFreshHurtToTheOneBetrayedUnlessTheReaderBrokeIt() {
        ResultBuilder result = about(PARTNER).gap(EMOTIONAL, 40, 8).circumstances(Circumstance.AFTER_BETRAYAL);
        assertThat(known(result)).contains(Predicament.TRUST_BROKEN, Predicament.FRESH_HURT, Predicament.WAS_BETRAYED);
        assertThat(known(result.named(Predicament.BROKE_TRUST))).contains(Predicament.TRUST_BROKEN)
                .doesNotContain(Predicament.WAS_BETRAYED);
    }

    @Test
    void aNamedSideIsNotContradictedByAGap() {
        ResultBuilder result = about(PARTNER).gap(SEXUAL, 40, 8).barriers(Barrier.DIFFERENT_NEEDS);
        assertThat(known(result.named(Predicament.WANTS_LESS_SEX))).doesNotContain(Predicament.WANTS_MORE_SEX);
        assertThat(ReaderPredicaments.of(result.named(Predicament.WANTS_LESS_SEX).build()).oppositeSides())
                .contains(Predicament.WANTS_MORE_SEX);
    }

    @Test
    void whatErrorMayExplainIsInferredToALesserDegree() {
        double certain = degree(about(PARTNER).gap(PHYSICAL, 40, 8), Predicament.TENDERNESS_LOST);
        double half = degree(about(PARTNER).gap(PHYSICAL, 10, 8), Predicament.TENDERNESS_LOST);
        assertThat(half).isEqualTo(certain * 0.25, within(1e-9));
    }

    @Test
    void thatSomebodyHasTooMuchOfSomethingIsNeverGuessed() {
        assertThat(known(about(PARTNER).gap(PHYSICAL, -10, 8))).doesNotContain(Predicament.FLINCHES_AT_TOUCH);
    }

    @Test
    void safetyIsInDoubtWhereSupportComesFirstAndNowhereElse() {
        ResultBuilder result = about(PARTNER).gap(SEXUAL, -40, 8);
        assertThat(known(result)).doesNotContain(Predicament.BEING_WATCHED, Predicament.AFRAID_OF_SOMEONE,
                Predicament.PRESSED_FOR_SEX, Predicament.CONTENT);
        assertThat(known(result.supportFirst())).contains(Predicament.BEING_WATCHED, Predicament.PRESSED_FOR_SEX);
    }

    @Test
    void fourKindsThatAreMissingAreMuch() {
        ResultBuilder result = about(PARTNER);
        List.of(EMOTIONAL, PHYSICAL, SOCIAL).forEach(dimension -> result.gap(dimension, 40, 8));
        assertThat(known(result)).doesNotContain(Predicament.MUCH_MISSING);
        assertThat(known(result.gap(Dimension.SPIRITUAL, 40, 8))).contains(Predicament.MUCH_MISSING);
    }

    @Test
    void singleStatementsHintAndNeverExclude() {
        var event = about(PARTNER).gap(EMOTIONAL, 40, 8).build()
                .withQualities(List.of(new QualityScore(Quality.REPAIR, QualityScore.Level.LOW, 0.9)));
        ReaderPredicaments predicaments = ReaderPredicaments.of(event);
        assertThat(predicaments.degrees()).containsKey(Predicament.UNSETTLED_QUARREL);
        assertThat(predicaments.known()).doesNotContain(Predicament.UNSETTLED_QUARREL);
    }

    @Test
    void whatWasNamedCountsMoreThanWhatWasInferred() {
        ReaderPredicaments predicaments = ReaderPredicaments
                .of(about(PARTNER).gap(EMOTIONAL, 40, 8).barriers(Barrier.PAST_HURT).named(Predicament.SMALL_CHILD).build());
        assertThat(predicaments.emphasis(Predicament.SMALL_CHILD, PlainWeights.ALL)).isEqualTo(PlainWeights.ALL.named());
        assertThat(predicaments.emphasis(Predicament.OLD_HURT, PlainWeights.ALL)).isEqualTo(1);
        assertThat(predicaments.emphasis(Predicament.GRIEVING, PlainWeights.ALL)).isZero();
    }

    private static Set<Predicament> known(ResultBuilder result) {
        return ReaderPredicaments.of(result.build()).known();
    }

    private static double degree(ResultBuilder result, Predicament predicament) {
        return ReaderPredicaments.of(result.build()).degrees().get(predicament);
    }
}
