package app.nearer.indexer.run;

import java.time.Clock;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.snapshot.StoreLock;
import app.nearer.indexer.source.ContentFolder;
import app.nearer.tipindex.SnapshotStore;

/** Puts the runs together, and starts the first. */
@Configuration
class RunConfiguration {

    @Bean
    IndexRuns indexRuns(ContentProperties content, SnapshotStore store, StoreLock lock, Activations activations, Clock clock) {
        return new IndexRuns(new Indexing(new ContentFolder(content.directory()), store, lock, activations, clock), clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> runAtStart(IndexProperties properties, IndexRuns runs) {
        return ready -> {
            if (properties.atStart()) {
                runs.start(Cause.START);
            }
        };
    }
}
