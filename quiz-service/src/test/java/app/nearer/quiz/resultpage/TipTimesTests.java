package app.nearer.quiz.resultpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.nearer.contracts.ArticleTip;
import app.nearer.quiz.Texts;

class TipTimesTests {

    private final TipTimes times = new TipTimes(Texts.all());

    @Test
    void saysFirstStepSessionAndSpan() {
        assertThat(times(5, 45, 42)).isEqualTo("First step: 5 min. Each time: about 45 min, over 6 weeks.");
    }

    @Test
    void saysOneSittingInOneSentence() {
        assertThat(times(5, 45, 1)).isEqualTo("About 45 min.");
        assertThat(times(10, 10, 1)).isEqualTo("About 10 min.");
    }

    @Test
    void saysOnlyWhatIsKnown() {
        assertThat(times(5, null, null)).isEqualTo("First step: 5 min.");
        assertThat(times(5, null, 1)).isEqualTo("First step: 5 min.");
        assertThat(times(5, null, 14)).isEqualTo("First step: 5 min. Over 2 weeks.");
        assertThat(times(5, 45, null)).isEqualTo("First step: 5 min. Each time: about 45 min.");
    }

    @Test
    void leavesOutAFirstStepThatTakesNoLessThanASession() {
        assertThat(times(5, 5, 14)).isEqualTo("Each time: about 5 min, over 2 weeks.");
        assertThat(times(10, 5, 14)).isEqualTo("Each time: about 5 min, over 2 weeks.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 min", "59, 59 min", "60, an hour", "75, 1 h 15 min", "90, 1½ hours", "120, 2 hours", "150, 2½ hours",
            "480, 8 hours"})
    void wordsSessions(int session, String words) {
        assertThat(times(1, session, 1)).isEqualTo("About " + words + ".");
    }

    @ParameterizedTest
    @CsvSource({"2, 2 days", "6, 6 days", "7, a week", "8, 8 days", "13, 13 days", "14, 2 weeks", "15, about 2 weeks",
            "21, 3 weeks", "28, 4 weeks", "30, a month", "31, a month", "36, about 5 weeks", "42, 6 weeks", "56, 8 weeks",
            "60, 2 months", "61, 2 months", "70, 10 weeks", "75, about 2 months", "84, 12 weeks", "90, 3 months", "91, 3 months",
            "100, about 3 months", "180, 6 months", "183, 6 months", "365, a year", "366, a year"})
    void wordsSpans(int days, String words) {
        assertThat(times(5, 10, days)).isEqualTo("First step: 5 min. Each time: about 10 min, over " + words + ".");
    }

    private String times(int firstStep, @Nullable Integer session, @Nullable Integer days) {
        return times.of(new ArticleTip("tip", "Title", "What", "Why", "First", firstStep, 1, Set.of(), session, days),
                Texts.LANGUAGE);
    }
}
