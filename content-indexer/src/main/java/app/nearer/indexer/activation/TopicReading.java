package app.nearer.indexer.activation;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.Event;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.indexer.snapshot.StableJson;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.UnreadableEventException;
import app.nearer.tipindex.ActiveSnapshot;

/** Makes of the records of the two topics, in their order, what readers know by them. */
final class TopicReading {

    /** Equal to no checksum: what cannot be read is published anew, or withdrawn. */
    private static final String UNREADABLE = "";

    private final EventMapper events;
    private final Map<String, String> articles = new HashMap<>();
    private long highestSequence;
    private @Nullable ActiveSnapshot announced;

    TopicReading(EventMapper events) {
        this.events = events;
    }

    /** One record; without a value it is a tombstone. */
    record Entry(String key, byte @Nullable [] value) {
    }

    void article(Entry entry) {
        if (entry.value() == null) {
            articles.remove(entry.key());
            return;
        }
        ArticleEvent event = read(entry, ArticleEvent.class);
        if (event == null) {
            articles.put(entry.key(), UNREADABLE);
            return;
        }
        highestSequence = Math.max(highestSequence, event.sequence());
        Article article = event.article();
        if (article == null) {
            articles.remove(entry.key());
        } else {
            articles.put(entry.key(), StableJson.checksum(article));
        }
    }

    void snapshot(Entry entry) {
        IndexSnapshotEvent event = entry.value() == null ? null : read(entry, IndexSnapshotEvent.class);
        if (event != null) {
            highestSequence = Math.max(highestSequence, event.sequence());
            announced = new ActiveSnapshot(event.sequence(), event.snapshot());
        }
    }

    PublishedState published() {
        return new PublishedState(articles, highestSequence, announced);
    }

    private <E extends Event> @Nullable E read(Entry entry, Class<E> type) {
        try {
            return events.read(entry.value(), type);
        } catch (UnreadableEventException e) {
            return null;
        }
    }
}
