package app.nearer.quiz.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many results one address may submit. Many people can share an address, so that the limit is wide: it is there for programs.
 *
 * @param perMinute results a minute, and at once after a quiet minute; 1 or more
 */
@ConfigurationProperties("nearer.submissions")
record SubmissionLimitProperties(@DefaultValue("2000") int perMinute) {

    SubmissionLimitProperties {
        if (perMinute < 1) {
            throw new IllegalArgumentException("nearer.submissions.per-minute must be 1 or more, but is " + perMinute);
        }
    }
}
