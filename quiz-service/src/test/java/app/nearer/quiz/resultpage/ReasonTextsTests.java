package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.ListItem;
import app.nearer.contracts.Predicament;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Headline;
import app.nearer.quiz.Texts;
import app.nearer.quiz.result.Result;
import app.nearer.quiz.result.Samples;

class ReasonTextsTests {

    /** Said of nobody who did not tell us so in these words, and never where somebody might read along. */
    private static final Pattern PROVOKES = Pattern
            .compile("control|violen|abus|hit|danger|threat|afraid|fear|safe|watch|press|leave|police", Pattern.CASE_INSENSITIVE);

    private final ReasonTexts texts = new ReasonTexts(Texts.all());
    private final Samples.ResultBuilder result = Samples.result().score(Dimension.EMOTIONAL, 31.25, 87.5, 12);

    @Test
    void whatIsMissedMostIsSaidSo() {
        Samples.ResultBuilder one = result.headline(Headline.Kind.ONE, 0.9, Dimension.EMOTIONAL);
        assertThat(text(gap(Dimension.EMOTIONAL), one)).isEqualTo("Because you seem to miss emotional closeness most");
        assertThat(sentence(gap(Dimension.EMOTIONAL), one)).isEqualTo(
                "What you seem to miss most is being heard in how you really feel; this is a place to begin.");
    }

    @Test
    void amongSeveralNothingIsCalledTheMost() {
        Samples.ResultBuilder several = result.headline(Headline.Kind.SEVERAL, 0.5, Dimension.EMOTIONAL, Dimension.SOCIAL);
        assertThat(text(gap(Dimension.EMOTIONAL), several)).isEqualTo("Because you’d like more emotional closeness");
        assertThat(sentence(gap(Dimension.EMOTIONAL), several))
                .startsWith("Your answers suggest you’d like to be heard more");
    }

    @Test
    void aGapInsideItsErrorIsSaidWithCare() {
        Samples.ResultBuilder unsure = result.score(Dimension.SOCIAL, 40, 50, 12);
        assertThat(text(gap(Dimension.SOCIAL), unsure)).isEqualTo("Because you might like a little more belonging");
        assertThat(sentence(gap(Dimension.SOCIAL), unsure)).startsWith("You might like to belong a little more");
    }

    @Test
    void moreThanWishedIsNotCalledMissing() {
        Samples.ResultBuilder more = result.score(Dimension.SOCIAL, 73, 51, 5).score(Dimension.SEXUAL, 73, 51, 5);
        assertThat(text(gap(Dimension.SOCIAL), more)).isEqualTo("Because there seems to be more belonging than you’d like");
        assertThat(sentence(gap(Dimension.SEXUAL), more))
                .isEqualTo("There seems to be more sexual closeness than you’d like; a no needs no reason.");
    }

    @Test
    void aGapThatWasNotMeasuredIsNamedOnly() {
        assertThat(text(gap(Dimension.SOCIAL), result)).isEqualTo("Because this is about belonging");
        assertThat(sentence(gap(Dimension.SOCIAL), result)).isEqualTo("This is about belonging.");
    }

    @Test
    void aFocusOfOnesOwnComesBeforeWhatWasMeasured() {
        assertThat(text(gap(Dimension.EMOTIONAL), result.focus(Dimension.EMOTIONAL)))
                .isEqualTo("Because you said that emotional closeness matters most to you now");
        assertThat(sentence(gap(Dimension.EMOTIONAL), result.focus(Dimension.EMOTIONAL)))
                .isEqualTo("You said that emotional closeness matters most to you now; this is about that.");
    }

    @Test
    void keepingNamesWhatIsGood() {
        Reason keeping = Reason.of(ReasonKind.KEEPING, Dimension.SPIRITUAL, 0.4);
        assertThat(text(keeping, result)).isEqualTo("Because you have about as much shared meaning and values as you’d like");
        assertThat(sentence(keeping, result)).contains("this is about looking after that");
    }

    @Test
    void relationshipCompanyMinutesAndSupportHaveTheirTexts() {
        Reason relationship = Reason.of(ReasonKind.RELATIONSHIP, 0.1);
        assertThat(Stream.of(Relationship.values()).map(about -> text(relationship, result.about(about)))).containsExactly(
                "Because this is written for partners", "Because this is written for friends",
                "Because this is written for families",
                "Because this doesn’t need one particular person");
        Reason company = Reason.of(ReasonKind.COMPANY, 0.1);
        assertThat(text(company, result.in(Company.ALONE))).isEqualTo("Because you wanted something for yourself");
        assertThat(text(company, result.in(Company.TOGETHER))).isEqualTo("Because you wanted something to do together");
        assertThat(text(Reason.of(ReasonKind.MINUTES, 0.1), result)).isEqualTo("Because the first step fits into your day");
        assertThat(text(Reason.of(ReasonKind.SUPPORT, 0.1), result)).isEqualTo("Because feeling safe comes first");
    }

    @ParameterizedTest
    @EnumSource
    void everyPredicamentHasASentenceForEveryRelationship(Predicament predicament) {
        Reason reason = new Reason(ReasonKind.PREDICAMENT, null, null, 0.4, null, predicament);
        for (Relationship about : Relationship.values()) {
            reads(sentence(reason, result.about(about)));
            assertThat(text(reason, result.about(about))).isNotBlank().doesNotContain("{", predicament.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBarrierHasASentenceForEveryRelationship(Barrier barrier) {
        for (Relationship about : Relationship.values()) {
            reads(sentence(Reason.of(barrier, 0.4), result.about(about)));
            assertThat(text(Reason.of(barrier, 0.4), result.about(about))).startsWith("Because ").doesNotContain(barrier.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQualityHasASentence(Quality quality) {
        reads(sentence(Reason.of(quality, 0.4), result));
        assertThat(text(Reason.of(quality, 0.4), result)).startsWith("Because you’d like more of this: ")
                .doesNotContain("{", quality.name());
    }

    @ParameterizedTest
    @EnumSource
    void everyDimensionHasASentenceForEveryKindOfGap(Dimension dimension) {
        Samples.ResultBuilder none = Samples.result();
        Samples.ResultBuilder more = none.score(dimension, 20, 80, 8).headline(Headline.Kind.SEVERAL, 0.5, dimension);
        List<String> all = Stream.of(more.headline(Headline.Kind.ONE, 0.9, dimension), more, none.score(dimension, 40, 45, 8),
                none.score(dimension, 80, 20, 8), more.focus(dimension)).map(of -> sentence(gap(dimension), of)).toList();
        assertThat(all).doesNotHaveDuplicates().allSatisfy(ReasonTextsTests::reads);
        reads(sentence(Reason.of(ReasonKind.KEEPING, dimension, 0.4), none));
    }

    @Test
    void forALifeAsAWholeNoBarrierPresumesOnePerson() {
        assertThat(Stream.of(Barrier.values()).map(barrier -> sentence(Reason.of(barrier, 0.4),
                result.about(Relationship.LIFE_AS_A_WHOLE))))
                .noneMatch(text -> text.matches("(?i).*\\b(partner|your friend|your family|you two)\\b.*"));
    }

    @Test
    void whatWasSaidOfAPartnerIsNotSaidOfAFriend() {
        Result asked = result.about(Relationship.FRIEND).build();
        List<ListItem> items = List.of(Samples.item("a", "a", Reason.of(Barrier.COMMUNICATION_TROUBLE, 0.4)));
        assertThat(texts.sentences(items, asked, Relationship.PARTNER, false, Texts.LANGUAGE)).singleElement().asString()
                .startsWith("Talking to people close to you tends to go wrong").doesNotContain("friend");
        assertThat(texts.sentences(items, asked, Relationship.FRIEND, false, Texts.LANGUAGE)).singleElement().asString()
                .startsWith("Talks between you and your friend");
    }

    @Test
    void theWeightiestReasonIsSaidAndASecondThatTheReaderNamed() {
        Reason desire = Reason.of(Predicament.WANTS_MORE_SEX, 0.5);
        Reason trouble = Reason.of(Barrier.COMMUNICATION_TROUBLE, 0.3);
        assertThat(sentence(result, desire)).isEqualTo(
                "It sounds as if you want sex more often than your partner does; this is written for both of you.");
        assertThat(sentence(result.naming(Barrier.COMMUNICATION_TROUBLE), trouble, desire)).isEqualTo(
                "It sounds as if you want sex more often than your partner does, and talking tends to go wrong; this is written for both of you.");
        assertThat(sentence(result, trouble, desire)).as("a barrier that nobody named").doesNotContain("talking");
    }

    @Test
    void aGapIsAddedToAPredicamentOnlyWhereItIsSure() {
        Reason tired = Reason.of(Predicament.SMALL_CHILD, 0.5);
        assertThat(sentence(result.headline(Headline.Kind.SEVERAL, 0.5, Dimension.EMOTIONAL), tired,
                Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.4)))
                .contains("upside down, and you’d like more emotional closeness; this is written");
        assertThat(sentence(result.score(Dimension.SOCIAL, 40, 45, 12), tired,
                Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.4))).doesNotContain(", and");
    }

    @Test
    void aSecondReasonThatSaysTheSameOrHardlyCountsIsLeftOut() {
        Samples.ResultBuilder named = result.naming(Barrier.DIFFERENT_NEEDS, Barrier.GRIEF);
        assertThat(sentence(named, Reason.of(Predicament.WANTS_MORE_SEX, 0.5), Reason.of(Barrier.DIFFERENT_NEEDS, 0.4)))
                .doesNotContain(", and");
        assertThat(sentence(named, Reason.of(Predicament.SMALL_CHILD, 0.9), Reason.of(Barrier.GRIEF, 0.1)))
                .doesNotContain(", and");
    }

    @Test
    void aSecondReasonThatTheSentenceHasNoPlaceForIsLeftForTheNextItem() {
        Reason tired = Reason.of(Barrier.STRESS_OR_EXHAUSTION, 0.4);
        List<ListItem> items = List.of(Samples.item("a", "a", Reason.of(Predicament.BELIEVER, 0.5), tired),
                Samples.item("b", "b", Reason.of(Predicament.SMALL_CHILD, 0.5), tired));
        List<String> sentences = texts.sentences(items, result.naming(Barrier.STRESS_OR_EXHAUSTION).build(), Relationship.PARTNER,
                false, Texts.LANGUAGE);
        assertThat(sentences.get(0)).isEqualTo("Your faith seems to matter to you; this has room for it.");
        assertThat(sentences.get(1)).contains("upside down, and there is little strength left; this is written");
    }

    @Test
    void itemsOfOneListBeginWithDifferentReasonsWhereTheyHaveThem() {
        Reason gap = Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.5);
        List<ListItem> items = List.of(Samples.item("a", "a", gap), Samples.item("b", "b", gap, Reason.of(Quality.TRUST, 0.4)),
                Samples.item("c", "c", gap, Reason.of(Quality.REPAIR, 0.1)));
        List<String> sentences = texts.sentences(items, result.build(), Relationship.PARTNER, false, Texts.LANGUAGE);
        assertThat(sentences.get(0)).contains("how you really feel");
        assertThat(sentences.get(1)).contains("someone to rely on");
        assertThat(sentences.get(2)).as("the other reason weighs too little")
                .isEqualTo("This comes to the same thing from another side.");
    }

    @Test
    void whatTheListWasAskedForIsSaidOnlyWhereThereIsNothingElseAndItIsStillAskedFor() {
        Reason relationship = Reason.of(ReasonKind.RELATIONSHIP, 0.5);
        Reason minutes = Reason.of(ReasonKind.MINUTES, 0.6);
        assertThat(sentence(result, relationship, minutes, Reason.of(Barrier.GRIEF, 0.2))).contains("a loss");
        assertThat(sentence(result, relationship, minutes))
                .isEqualTo("You asked about your partner; this is written for partners.");
        assertThat(sentence(result, minutes)).isEmpty();
        assertThat(sentence(result)).isEmpty();
        assertThat(texts.sentences(List.of(Samples.item("a", "a", relationship)), result.build(), Relationship.PARTNER, true,
                Texts.LANGUAGE)).containsExactly("");
    }

    @Test
    void whereSupportComesFirstEverySentenceIsTheSameAndTellsNothing() {
        List<ListItem> items = Stream
                .of(Reason.of(Predicament.AFRAID_OF_SOMEONE, 0.4), Reason.of(Predicament.PRESSED_FOR_SEX, 0.4),
                        Reason.of(Barrier.LACK_OF_TRUST, 0.4), gap(Dimension.SEXUAL))
                .map(reason -> Samples.item("a", "a", reason))
                .toList();
        assertThat(texts.sentences(items, result.unsafe().build(), Relationship.PARTNER, false, Texts.LANGUAGE)).hasSize(4)
                .containsOnly("Take your time with this, and read it in peace, by yourself.");
    }

    @ParameterizedTest
    @EnumSource(names = {"BEING_WATCHED", "AFRAID_OF_SOMEONE", "PRESSED_FOR_SEX", "FRIEND_IN_DANGER", "HIDDEN_LOVE",
            "SECRET_FRIENDSHIP"})
    void whatCouldProvokeSomeoneWhoReadsAlongIsNotSaid(Predicament predicament) {
        Reason reason = Reason.of(predicament, 0.4);
        assertThat(sentence(reason, result)).doesNotContainPattern(PROVOKES);
        assertThat(text(reason, result)).doesNotContainPattern(PROVOKES);
        assertThat(sentence(result.naming(Barrier.AFRAID_OF_THEM), reason, Reason.of(Barrier.AFRAID_OF_THEM, 0.4)))
                .doesNotContainPattern(PROVOKES);
    }

    private static void reads(String sentence) {
        assertThat(sentence).matches("[A-Z].*\\.").hasSizeBetween(30, 170).doesNotContain("{", "}", "_", "  ", " ,", "..")
                .containsPattern("(?i)\\byou(r|rself|’d)?\\b");
    }

    private static Reason gap(Dimension dimension) {
        return Reason.of(ReasonKind.GAP, dimension, 0.4);
    }

    private String text(Reason reason, Samples.ResultBuilder of) {
        Result built = of.build();
        return texts.text(reason, built, built.relationship(), Texts.LANGUAGE);
    }

    private String sentence(Reason reason, Samples.ResultBuilder of) {
        return sentence(of, reason);
    }

    private String sentence(Samples.ResultBuilder of, Reason... reasons) {
        Result built = of.build();
        return texts.sentences(List.of(Samples.item("a", "a", reasons)), built, built.relationship(), false, Texts.LANGUAGE)
                .getFirst();
    }
}
