package app.nearer.quiz.recommendation;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where recommendation-service is asked.
 *
 * @param url the address of recommendation-service
 */
@ConfigurationProperties("nearer.recommendation")
record RecommendationProperties(@DefaultValue("http://localhost:8081") URI url) {

    RecommendationProperties {
        if (url.getHost() == null) {
            throw new IllegalArgumentException(
                    "nearer.recommendation.url must be an address such as http://localhost:8081, but is " + url);
        }
    }
}
