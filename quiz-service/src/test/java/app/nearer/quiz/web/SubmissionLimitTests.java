package app.nearer.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;

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
    void whatIsMeasuredIsLimitedWhetherItIsKeptOrNot() {
        assertThat(isLimited("/api/v1/results")).isTrue();
        assertThat(isLimited("/api/v1/reading-lists")).isTrue();
        assertThat(isLimited("/api/v1/library/search")).isFalse();
    }

    @Test
    void aLimitBelowOneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SubmissionLimitProperties(0)).hasMessageContaining("nearer.submissions.per-minute");
    }

    private boolean isLimited(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        ServletRequestPathUtils.parseAndCache(request);
        return new Interceptors().with(limit).stream().anyMatch(interceptor -> interceptor.matches(request));
    }

    private static final class Interceptors extends InterceptorRegistry {

        List<MappedInterceptor> with(WebMvcConfigurer configurer) {
            configurer.addInterceptors(this);
            return getInterceptors().stream().map(MappedInterceptor.class::cast).toList();
        }
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
