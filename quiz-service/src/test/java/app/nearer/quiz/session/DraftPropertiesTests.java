package app.nearer.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class DraftPropertiesTests {

    @Test
    void thePageOnPrivacyNeverPromisesLessThanIsKept() {
        assertThat(new DraftProperties(Duration.ofDays(1)).days()).isEqualTo(1);
        assertThat(new DraftProperties(Duration.ofHours(1)).days()).isEqualTo(1);
        assertThat(new DraftProperties(Duration.ofHours(25)).days()).isEqualTo(2);
    }

    @Test
    void lessThanAnHourIsRefused() {
        assertThatThrownBy(() -> new DraftProperties(Duration.ofMinutes(59))).hasMessageContaining("one hour or more");
    }
}
