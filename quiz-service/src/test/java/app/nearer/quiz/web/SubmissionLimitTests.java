package app.nearer.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

import app.nearer.quiz.Texts;

class SubmissionLimitTests {

    private final SubmissionLimit limit = new SubmissionLimit(new SubmissionLimitProperties(2), Texts.all());

    @Test
    void anAddressThatSubmitsTooOftenIsRefusedAndToldWhenToComeBack() {
        submit("192.0.2.1");
        submit("192.0.2.1");
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThatThrownBy(() -> limit.preHandle(request("POST", "192.0.2.1"), response, this))
                .isInstanceOfSatisfying(ErrorResponseException.class, refused -> {
                    assertThat(refused.getStatusCode().value()).isEqualTo(429);
                    assertThat(refused.getBody().getDetail()).isNotBlank().doesNotContain("192.0.2.1");
                });
        assertThat(Integer.parseInt(response.getHeader("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void othersAreNotRefusedWithIt() {
        submit("192.0.2.1");
        submit("192.0.2.1");

        submit("192.0.2.2");
    }

    @Test
    void onlySubmissionsCount() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.preHandle(request("GET", "192.0.2.1"), new MockHttpServletResponse(), this)).isTrue();
        }
        submit("192.0.2.1");
    }

    @Test
    void aLimitBelowOneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SubmissionLimitProperties(0)).hasMessageContaining("nearer.submissions.per-minute");
    }

    private void submit(String address) {
        assertThat(limit.preHandle(request("POST", address), new MockHttpServletResponse(), this)).isTrue();
    }

    private static MockHttpServletRequest request(String method, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/v1/results");
        request.setRemoteAddr(address);
        return request;
    }
}
