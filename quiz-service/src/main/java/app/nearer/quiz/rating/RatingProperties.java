package app.nearer.quiz.rating;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is told of items.
 *
 * @param every how often what has changed is told, a second or more; often enough tells more of when somebody spoke
 */
@ConfigurationProperties("nearer.ratings")
record RatingProperties(@DefaultValue("15m") Duration every) {

    RatingProperties {
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("nearer.ratings.every must be a second or more, but is " + every);
        }
    }
}
