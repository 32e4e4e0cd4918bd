package app.nearer.indexer.activation;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.contracts.Topics;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.EventPublisher;

/** The topics on the broker. */
final class KafkaTopics implements LibraryTopics {

    private final TopicReader topics;
    private final EventPublisher publisher;
    private final EventMapper events;

    KafkaTopics(TopicReader topics, EventPublisher publisher, EventMapper events) {
        this.topics = topics;
        this.publisher = publisher;
        this.events = events;
    }

    @Override
    public PublishedState read() {
        TopicReading reading = new TopicReading(events);
        topics.read(Topics.ARTICLES, (key, value) -> reading.article(new TopicReading.Entry(key, value)));
        topics.read(Topics.INDEX_SNAPSHOTS, (key, value) -> reading.snapshot(new TopicReading.Entry(key, value)));
        return reading.published();
    }

    @Override
    public boolean articlesAreGone() {
        return topics.isEmpty(Topics.ARTICLES);
    }

    @Override
    public void publish(ArticleEvent article) {
        publisher.publish(Topics.ARTICLES, article);
    }

    @Override
    public void publish(IndexSnapshotEvent snapshot) {
        publisher.publish(Topics.INDEX_SNAPSHOTS, snapshot);
    }
}
