package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QualityScore.Level;
import app.nearer.measurement.Headline;
import app.nearer.quiz.Texts;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Samples;
import app.nearer.quiz.result.Samples.ResultBuilder;

class ResultTextsTests {

    private final ResultTexts texts = new ResultTexts(Texts.all());
    private final ResultBuilder missing = Samples.result().score(Dimension.EMOTIONAL, 20, 80, 12);

    private static final String MEANING = "You would like to say how things really are more often, and to be met kindly when you do. ";

    @Test
    void oneThatIsMissedIsNamed() {
        assertThat(heading(missing.headline(Headline.Kind.ONE, 0.9, Dimension.EMOTIONAL)))
                .isEqualTo("What you miss most is emotional closeness.");
    }

    @Test
    void severalAreNamedAsPeopleSayThem() {
        assertThat(heading(
                missing.headline(Headline.Kind.SEVERAL, 0.9, Dimension.SOCIAL, Dimension.EMOTIONAL, Dimension.PHYSICAL)))
                .isEqualTo("What you miss most is belonging, emotional closeness, and touch and presence.");
        assertThat(lead(missing.headline(Headline.Kind.SEVERAL, 0.873, Dimension.SOCIAL, Dimension.EMOTIONAL)))
                .contains("about 87 in 100");
        assertThat(lead(missing.headline(Headline.Kind.SEVERAL, 0.999, Dimension.SOCIAL, Dimension.EMOTIONAL)))
                .endsWith("We are very sure that it is one of them.").doesNotContain("100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.80 | We are fairly sure of it: about 80 in 100.",
            "0.899 | We are fairly sure of it: about 90 in 100.", "0.90 | We are quite sure of it: about 90 in 100.",
            "0.97 | We are very sure of it."})
    void itSaysHowSureItIs(double probability, String sentence) {
        assertThat(lead(missing.headline(Headline.Kind.ONE, probability, Dimension.EMOTIONAL))).isEqualTo(MEANING + sentence);
    }

    @Test
    void theNextLargestGapIsNamedWhenItIsClear() {
        ResultBuilder two = missing.headline(Headline.Kind.ONE, 0.99, Dimension.EMOTIONAL).score(Dimension.SOCIAL, 40, 71, 12);
        // 31 points are 2.5 times 12 and a little
        assertThat(lead(two)).isEqualTo(MEANING + "We are very sure of it; next comes belonging.");
        ResultBuilder unclear = missing.headline(Headline.Kind.ONE, 0.99, Dimension.EMOTIONAL).score(Dimension.SOCIAL, 40, 69,
                12);
        assertThat(lead(unclear)).isEqualTo(MEANING + "We are very sure of it.");
    }

    @Test
    void qualitiesAreSpokenOfInWordsTheSurestFirstAndNoneIsMissingWhereNothingIs() {
        ResultBuilder one = missing.headline(Headline.Kind.ONE, 0.99, Dimension.EMOTIONAL)
                .of(new QualityScore(Quality.TRUST, Level.LOW, 0.96), new QualityScore(Quality.REPAIR, Level.LOW, 0.99),
                        new QualityScore(Quality.SUPPORT, Level.ADEQUATE, 0.93));
        assertThat(texts.foundations(one.build(), Locale.ENGLISH)).containsExactly(
                "By your answers, you would like more of this: making up after a quarrel and someone to rely on.",
                "Of this there is about as much as you would like: help when you need it.");
        assertThat(texts.foundations(one.headline(Headline.Kind.NONE, 0.9).build(), Locale.ENGLISH)).singleElement().asString()
                .startsWith("Of this there is about as much");
        assertThat(texts.foundations(missing.build(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whereMuchIsMissedNothingIsSaidToComeNext() {
        ResultBuilder much = missing.headline(Headline.Kind.ONE, 0.99, Dimension.EMOTIONAL)
                .score(Dimension.SOCIAL, 20, 70, 12)
                .score(Dimension.PHYSICAL, 20, 70, 12);
        assertThat(ResultTexts.isMuchAtOnce(much.build())).isFalse();
        assertThat(lead(much)).contains("next comes");
        ResultBuilder more = much.score(Dimension.SPIRITUAL, 20, 70, 12);
        assertThat(ResultTexts.isMuchAtOnce(more.build())).isTrue();
        assertThat(lead(more)).doesNotContain("next comes");
    }

    /** Every kind of outcome, about every dimension, with few and many gaps beside it, from hardly to very sure. */
    @ParameterizedTest
    @EnumSource
    void whatItMeansIsSaidInTwoSentences(Headline.Kind kind) {
        for (double probability : List.of(0.5, 0.8, 0.9, 0.97, 1.0)) {
            for (Dimension first : Dimension.values()) {
                ResultBuilder result = Samples.result().headline(kind, probability, first, Dimension.SOCIAL);
                for (Dimension missed : Dimension.values()) {
                    result = result.score(missed, 20, 80, 12);
                    assertThat(lead(result).split("(?<=[.!?])(?= |$)")).as(lead(result)).hasSize(2);
                }
            }
        }
        assertThat(lead(Samples.result().headline(kind, 1)).split("(?<=[.!?])(?= |$)")).as("of nothing").hasSize(2);
    }

    @Test
    void nothingMissingIsNotSaidMoreSurelyThanItIs() {
        ResultBuilder content = Samples.result().score(Dimension.EMOTIONAL, 70, 75, 12);
        assertThat(heading(content.headline(Headline.Kind.NONE, 0.98)))
                .isEqualTo("What you have is close to what you would like.");
        assertThat(lead(content.headline(Headline.Kind.NONE, 0.98))).contains("very sure").contains("keeping what is good");
        assertThat(lead(content.headline(Headline.Kind.NONE, 0.79))).contains("so few questions cannot show")
                .doesNotContain("sure of it");
    }

    @Test
    void ofNothingNothingIsSaid() {
        ResultBuilder nothing = Samples.result().headline(Headline.Kind.NONE, 1);
        assertThat(heading(nothing)).isEqualTo("There is too little here to say anything yet.");
        assertThat(lead(nothing)).doesNotContain("sure").contains("take the quiz again");
    }

    @Test
    void strengthsAreNamed() {
        assertThat(texts.strengths(missing.build(), Texts.LANGUAGE)).isEmpty();
        assertThat(texts.strengths(missing.score(Dimension.SOCIAL, 80, 80, 12).build(), Texts.LANGUAGE))
                .startsWith("There is a good deal of belonging here");
        assertThat(texts.strengths(
                missing.score(Dimension.SOCIAL, 80, 80, 12).score(Dimension.SPIRITUAL, 75, 75, 12).build(), Texts.LANGUAGE))
                .startsWith("There is a good deal of belonging and shared meaning and values here");
    }

    @Test
    void everyLanguageThatIsAskedForGetsTheWordsThereAre() {
        Result result = missing.headline(Headline.Kind.SEVERAL, 0.9, Dimension.SOCIAL, Dimension.EMOTIONAL).build();
        for (Locale locale : List.of(Locale.GERMAN, Locale.JAPAN, Locale.ROOT)) {
            assertThat(texts.heading(result, locale)).isEqualTo("What you miss most is belonging and emotional closeness.");
        }
    }

    private String heading(ResultBuilder result) {
        return texts.heading(result.build(), Texts.LANGUAGE);
    }

    private String lead(ResultBuilder result) {
        return texts.lead(result.build(), Texts.LANGUAGE);
    }
}
