package app.nearer.indexer.run;

import java.time.Clock;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.preview.Lists;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.indexer.source.ContentFolder;

/** Puts the runs together, and starts the first. */
@Configuration
class RunConfiguration {

    @Bean
    LibraryReader libraryReader(ContentProperties content) {
        return new LibraryReader(new ContentFolder(content.directory()));
    }

    @Bean
    IndexRuns indexRuns(LibraryReader content, StoreAccess store, Activations activations, Lists lists, Clock clock) {
        return new IndexRuns(new Indexing(content, store, activations, lists, clock), clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> runAtStart(IndexProperties properties, IndexRuns runs) {
        return ready -> {
            if (properties.atStart()) {
                runs.start(RunRequest.toPublish(Cause.START));
            }
        };
    }
}
