package app.nearer.indexer.preview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says who makes lists. */
@Configuration
class PreviewConfiguration {

    @Bean
    Lists lists(RecommendationProperties recommendation) {
        return new RecommendationClient(recommendation.url());
    }
}
