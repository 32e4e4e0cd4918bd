package app.nearer.quiz.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.contracts.ItemVerdict;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Preferences;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Verdict;
import app.nearer.quiz.result.Wishes.Wish;

class WishesTests {

    private final Result result = Samples.result().score(Dimension.SEXUAL, 20, 70, 8).score(Dimension.SOCIAL, 40, 60, 8).build();

    @Test
    void withoutAWishTheListIsMadeForTheResultAsItIs() {
        assertThat(Wishes.NONE.askedOf(result)).isEqualTo(result);
    }

    @Test
    void aFocusGoesWithThePreferencesAndLeavesTheProfileAsItWasMeasured() {
        Result asked = Wishes.NONE.withFocus(Dimension.SOCIAL).askedOf(result);
        assertThat(asked.preferences().focus()).isEqualTo(Dimension.SOCIAL);
        assertThat(asked.profile()).isEqualTo(result.profile());
    }

    @Test
    void tenMinutesAndTogetherAreLimits() {
        Preferences asked = Wishes.NONE.with(Wish.TEN_MINUTES, true).with(Wish.TOGETHER, true).askedOf(result).preferences();
        assertThat(asked).isEqualTo(new Preferences(10, Company.TOGETHER, null, 10, Company.TOGETHER));
    }

    @Test
    void aListForAFriendshipHoldsNothingOfSexualClosenessEvenIfThatIsTheFocus() {
        Result asked = Wishes.NONE.withFocus(Dimension.SEXUAL).with(Wish.WITH_FRIEND, true).askedOf(result);
        assertThat(asked.relationship()).isEqualTo(Relationship.FRIEND);
        assertThat(asked.profile()).extracting(DimensionScore::dimension).containsExactly(Dimension.SOCIAL);
        assertThat(asked.excludedDimensions()).contains(Dimension.SEXUAL);
    }

    @Test
    void aListForAFriendshipKeepsOnlyThePredicamentsThatAFriendshipCanHave() {
        Result named = Samples.result().score(Dimension.SOCIAL, 40, 60, 8)
                .naming(Predicament.SMALL_CHILD, Predicament.WANTS_MORE_SEX, Predicament.LIKE_COLLEAGUES).build();
        assertThat(Wishes.NONE.with(Wish.WITH_FRIEND, true).askedOf(named).predicaments())
                .containsExactly(Predicament.SMALL_CHILD);
        assertThat(Wishes.NONE.with(Wish.TEN_MINUTES, true).askedOf(named).predicaments()).isEqualTo(named.predicaments());
    }

    @Test
    void whatIsNotAskedOtherwiseIsLeftAsItIs() {
        Result said = Samples.result().score(Dimension.SOCIAL, 40, 60, 8).said(new ItemVerdict("tip", Verdict.HELPFUL))
                .of(new QualityScore(Quality.REPAIR, QualityScore.Level.LOW, 0.9)).build();
        Result asked = Wishes.NONE.with(Wish.WITH_FRIEND, true).with(Wish.TEN_MINUTES, true).askedOf(said);
        assertThat(asked).usingRecursiveComparison().ignoringFields("relationship", "excludedDimensions", "preferences")
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAskedForCanBeTakenBack(Wish wish) {
        Wishes asked = Wishes.NONE.with(wish, true);
        assertThat(asked.has(wish)).isTrue();
        assertThat(asked.askForTheSameListAs(Wishes.NONE)).isFalse();
        assertThat(asked.with(wish, false)).isEqualTo(Wishes.NONE);
    }

    @Test
    void sayingThatTheResultFitsAsksForNoOtherList() {
        Wishes fits = Wishes.NONE.withFocus(null);
        assertThat(fits.fits()).isTrue();
        assertThat(fits.askForTheSameListAs(Wishes.NONE)).isTrue();
        assertThat(fits.askForTheSameListAs(Wishes.NONE.withFocus(Dimension.SOCIAL))).isFalse();
    }

    @Test
    void inAFriendshipNoOtherFriendIsOffered() {
        assertThat(Wishes.offeredFor(Samples.result().about(Relationship.FRIEND).score(Dimension.SOCIAL, 40, 60, 8).build()))
                .containsExactly(Wish.TEN_MINUTES, Wish.TOGETHER);
    }

    @Test
    void whereNothingWasMeasuredNothingIsOffered() {
        assertThat(Wishes.offeredFor(Samples.result().build())).isEmpty();
    }
}
