package app.nearer.indexer.fetch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the fetcher together. */
@Configuration
class FetchConfiguration {

    @Bean
    PageFetcher pageFetcher(FetchProperties limits) {
        return new PageFetcher(limits);
    }
}
