package app.nearer.quiz.resultapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferredWaitTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wait=5 | 5", "  Wait = 7 | 7", "respond-async, wait=10 | 10",
            "return=minimal; wait=3 | 3",
            "wait=\"4\" | 4", "wait=30 | 30", "wait=31 | 30", "wait=999999 | 30", "wait=0 | 0"})
    void theHeaderSaysHowLongAndHalfAMinuteIsTheMost(String header, int seconds) {
        assertThat(PreferredWait.in(header)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "respond-async", "await=5", "wait=-1", "wait=", "wait=soon"})
    void whatNamesNoTimeIsNoWait(String header) {
        assertThat(PreferredWait.in(header)).isZero();
    }
}
