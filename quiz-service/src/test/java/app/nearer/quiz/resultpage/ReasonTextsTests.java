package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Reason;
import app.nearer.contracts.ReasonKind;
import app.nearer.contracts.Relationship;
import app.nearer.measurement.Headline;
import app.nearer.quiz.Texts;
import app.nearer.quiz.result.Samples;

class ReasonTextsTests {

    private final ReasonTexts texts = new ReasonTexts(Texts.all());
    private final Samples.ResultBuilder result = Samples.result().score(Dimension.EMOTIONAL, 31.25, 87.5, 12);

    @Test
    void whatIsMissedMostIsSaidSo() {
        assertThat(text(Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.4),
                result.headline(Headline.Kind.ONE, 0.9, Dimension.EMOTIONAL)))
                .isEqualTo("Because you miss emotional closeness most");
    }

    @Test
    void amongSeveralNothingIsCalledTheMost() {
        assertThat(text(Reason.of(ReasonKind.GAP, Dimension.EMOTIONAL, 0.4),
                result.headline(Headline.Kind.SEVERAL, 0.5, Dimension.EMOTIONAL, Dimension.SOCIAL)))
                .isEqualTo("Because you would like more emotional closeness");
    }

    @Test
    void aGapInsideItsErrorIsSaidWithCare() {
        assertThat(text(Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.4), result.score(Dimension.SOCIAL, 40, 50, 12)))
                .isEqualTo("Because a little more belonging may be welcome");
    }

    @Test
    void moreThanWishedIsNotCalledMissing() {
        assertThat(text(Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.4), result.score(Dimension.SOCIAL, 73, 51, 5)))
                .isEqualTo("Because there is more belonging than you would like");
    }

    @Test
    void aGapThatWasNotMeasuredIsNamedOnly() {
        assertThat(text(Reason.of(ReasonKind.GAP, Dimension.SOCIAL, 0.4), result)).isEqualTo("For belonging");
    }

    @ParameterizedTest
    @EnumSource
    void aQualityIsSaidByItsName(Quality quality) {
        assertThat(text(Reason.of(quality, 0.1), result)).startsWith("Because you would like more of this: ")
                .doesNotContain("{", quality.name());
    }

    @Test
    void keepingNamesWhatIsGood() {
        assertThat(text(Reason.of(ReasonKind.KEEPING, Dimension.SPIRITUAL, 0.4), result))
                .isEqualTo("To keep what is good in shared meaning and values");
    }

    @ParameterizedTest
    @EnumSource(names = "AFRAID_OF_THEM", mode = EnumSource.Mode.EXCLUDE)
    void everyBarrierThatIsRankedOnHasItsOwnWords(Barrier barrier) {
        assertThat(text(Reason.of(barrier, 0.1), result)).startsWith("Because ");
    }

    @ParameterizedTest
    @EnumSource
    void theRelationshipIsThatOfTheResult(Relationship relationship) {
        String text = text(Reason.of(ReasonKind.RELATIONSHIP, 0.1), result.about(relationship));
        assertThat(text).isEqualTo(switch (relationship) {
            case PARTNER -> "Fits a partnership";
            case FRIEND -> "Fits a friendship";
            case FAMILY -> "Fits a family";
            case LIFE_AS_A_WHOLE -> "Needs no particular person";
        });
    }

    @Test
    void theCompanyIsThatWhichWasWishedFor() {
        Reason company = Reason.of(ReasonKind.COMPANY, 0.1);
        assertThat(text(company, result.in(Company.ALONE))).isEqualTo("Something for yourself");
        assertThat(text(company, result.in(Company.TOGETHER))).isEqualTo("Something to do together");
    }

    @Test
    void minutesAndSupportNeedNothingElse() {
        assertThat(text(Reason.of(ReasonKind.MINUTES, 0.1), result)).isEqualTo("Begins within the time there is in a day");
        assertThat(text(Reason.of(ReasonKind.SUPPORT, 0.1), result)).isEqualTo("Because feeling safe comes first");
    }

    private String text(Reason reason, Samples.ResultBuilder of) {
        return texts.text(reason, of.build(), Texts.LANGUAGE);
    }
}
