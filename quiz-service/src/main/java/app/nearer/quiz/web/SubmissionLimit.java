package app.nearer.quiz.web;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Refuses the submissions of an address that sends too many (429). Addresses are held in memory for a minute or two, and written nowhere. */
@Component
@EnableConfigurationProperties(SubmissionLimitProperties.class)
class SubmissionLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES_AT_MOST = 100_000;

    private final LoadingCache<String, Bucket> buckets;
    private final MessageSource messages;

    SubmissionLimit(SubmissionLimitProperties properties, MessageSource messages) {
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .maximumSize(ADDRESSES_AT_MOST)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(properties.perMinute()).refillGreedy(properties.perMinute(), WINDOW))
                        .build());
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/results", "/api/v1/reading-lists", "/quiz/last");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            ConsumptionProbe probe = Objects.requireNonNull(buckets.get(request.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw tooMany(request, response, probe.getNanosToWaitForRefill());
            }
        }
        return true;
    }

    private ErrorResponseException tooMany(HttpServletRequest request, HttpServletResponse response, long nanos) {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS,
                ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS,
                        messages.getMessage("error.429.text", null, request.getLocale())),
                null);
    }
}
