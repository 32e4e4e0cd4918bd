package app.nearer.quiz.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of quizzes in progress.
 *
 * @param keep how long one is kept that nobody touches, one hour or more
 */
@ConfigurationProperties("nearer.draft")
record DraftProperties(@DefaultValue("1d") Duration keep) {

    DraftProperties {
        if (keep.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("nearer.draft.keep must be one hour or more, but is " + keep);
        }
    }

    /** Whole days, rounded up, as the page on privacy says it. */
    long days() {
        return keep.plusDays(1).minusNanos(1).toDays();
    }
}
