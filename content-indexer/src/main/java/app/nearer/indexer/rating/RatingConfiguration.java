package app.nearer.indexer.rating;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.contracts.Topics;
import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.activation.TopicReader;
import app.nearer.indexer.snapshot.SnapshotBuilder;
import app.nearer.indexer.snapshot.StoreAccess;
import app.nearer.messaging.EventMapper;

/** Lets the keeper of ratings read their topic. */
@Configuration
class RatingConfiguration {

    @Bean
    RatingKeeper ratingKeeper(StoreAccess access, Activations activations, TopicReader topics, EventMapper events, Clock clock) {
        return new RatingKeeper(access, activations, new SnapshotBuilder(access.store(), clock), () -> {
            RatingTopic reading = new RatingTopic(events);
            topics.read(Topics.ITEM_RATINGS, reading::accept);
            return reading.totals();
        });
    }
}
