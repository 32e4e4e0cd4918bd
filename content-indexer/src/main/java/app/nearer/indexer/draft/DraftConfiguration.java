package app.nearer.indexer.draft;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.indexer.fetch.PageFetcher;
import app.nearer.indexer.run.LibraryReader;

/** Puts the desk together. */
@Configuration
class DraftConfiguration {

    @Bean
    DraftFolder draftFolder(DraftProperties properties) {
        return new DraftFolder(properties.directory());
    }

    @Bean
    DraftDesk draftDesk(LibraryReader content, DraftFolder drafts, PageFetcher fetcher, Clock clock) {
        return new DraftDesk(content, drafts, fetcher, clock);
    }
}
