package app.nearer.quiz.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeavePropertiesTests {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/away", "data:text/html,x", "file:///etc/passwd"})
    void onlyAnAddressOnTheWebLeadsAway(String address) {
        assertThatThrownBy(() -> new LeaveProperties(URI.create(address))).hasMessageContaining("nearer.leave.url");
    }

    @Test
    void aPageOnTheWebDoes() {
        assertThatCode(() -> new LeaveProperties(URI.create("https://example.org/weather"))).doesNotThrowAnyException();
    }
}
