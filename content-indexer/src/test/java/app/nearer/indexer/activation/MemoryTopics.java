package app.nearer.indexer.activation;

import java.util.ArrayList;
import java.util.List;

import app.nearer.contracts.ArticleEvent;
import app.nearer.contracts.Event;
import app.nearer.contracts.IndexSnapshotEvent;
import app.nearer.messaging.EventMapper;

/** The two topics in memory; they can be away, fail half way, and lose everything. */
final class MemoryTopics implements LibraryTopics {

    private final EventMapper events = new EventMapper();
    private final List<Event> records = new ArrayList<>();
    private int accepted = Integer.MAX_VALUE;
    private int toldUpTo;

    /** Lets so many more events through, and then is away. */
    void acceptOnly(int number) {
        accepted = number;
    }

    void comeBack() {
        accepted = Integer.MAX_VALUE;
    }

    void loseEverything() {
        records.clear();
        toldUpTo = 0;
    }

    /** One line for each event that was accepted since the last call, in order: {@code 2 one}, {@code 2 -two}, {@code 2 =v2}. */
    List<String> told() {
        List<String> lines = records.subList(toldUpTo, records.size()).stream().map(MemoryTopics::line).toList();
        toldUpTo = records.size();
        return lines;
    }

    private static String line(Event event) {
        return switch (event) {
            case ArticleEvent article -> article.sequence() + (article.article() == null ? " -" : " ") + article.articleId();
            case IndexSnapshotEvent snapshot -> snapshot.sequence() + " =" + snapshot.snapshot();
            default -> throw new IllegalArgumentException(event.type());
        };
    }

    @Override
    public PublishedState read() {
        requireThere();
        TopicReading reading = new TopicReading(events);
        for (Event event : records) {
            TopicReading.Entry entry = new TopicReading.Entry(event.key(), events.write(event));
            if (event instanceof ArticleEvent) {
                reading.article(entry);
            } else {
                reading.snapshot(entry);
            }
        }
        return reading.published();
    }

    @Override
    public boolean articlesAreGone() {
        requireThere();
        return records.stream().noneMatch(ArticleEvent.class::isInstance);
    }

    @Override
    public void publish(ArticleEvent article) {
        accept(article);
    }

    @Override
    public void publish(IndexSnapshotEvent snapshot) {
        accept(snapshot);
    }

    private void accept(Event event) {
        requireThere();
        accepted--;
        records.add(event);
    }

    private void requireThere() {
        if (accepted == 0) {
            throw new IllegalStateException("the broker is away");
        }
    }
}
