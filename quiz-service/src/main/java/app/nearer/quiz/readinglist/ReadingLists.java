package app.nearer.quiz.readinglist;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.ReadingListEvent;
import app.nearer.messaging.EventMapper;
import app.nearer.messaging.UnreadableEventException;
import app.nearer.quiz.outbox.Outbox;

/**
 * The reading lists that have come, and the waiting for those that have not. They are kept as they came, and shown without what has been
 * withdrawn from the library since.
 */
@Service
public class ReadingLists {

    /** The items of a list that have been withdrawn: with their article, or as a tip that the article no longer has. */
    private static final String WITHDRAWN = """
            select item.value ->> 'id' from jsonb_array_elements(:body::jsonb -> 'items') as item join article on article.id = item.value ->> 'article'
            where article.event -> 'article' is null or article.event -> 'article' = 'null'::jsonb
                or item.value ->> 'id' <> article.id
                    and not article.event -> 'article' -> 'tips' @> jsonb_build_array(jsonb_build_object('id', item.value ->> 'id'))""";

    private final JdbcClient jdbc;
    private final EventMapper events;
    private final Outbox outbox;
    private final Waiting waiting;

    ReadingLists(JdbcClient jdbc, EventMapper events, Outbox outbox, Waiting waiting) {
        this.jdbc = jdbc;
        this.events = events;
        this.outbox = outbox;
        this.waiting = waiting;
    }

    /**
     * Stores a list if its result still exists and this is the first for its revision; deletes what asked for it from the outbox, and tells
     * all that wait.
     */
    @Transactional
    public void store(ReadingListEvent list) {
        boolean known = jdbc.sql("select id from result where id = :id for key share")
                .param("id", list.resultId())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            return;
        }
        jdbc.sql("""
                insert into reading_list (result_id, revision, body) values (:id, :revision, :body::jsonb)
                on conflict (result_id, revision) do nothing""")
                .param("id", list.resultId())
                .param("revision", list.revision())
                .param("body", new String(events.write(list), StandardCharsets.UTF_8))
                .update();
        outbox.answered(list.resultId(), list.revision());
        jdbc.sql("select pg_notify(:channel, :id)")
                .param("channel", Notifications.CHANNEL)
                .param("id", list.resultId().toString())
                .query()
                .singleRow();
    }

    /** The list of the highest revision that has come. */
    public Optional<ReadingListEvent> latest(UUID resultId) {
        return before(resultId, Integer.MAX_VALUE);
    }

    /** The list that was there before the one of this revision. */
    public Optional<ReadingListEvent> before(UUID resultId, int revision) {
        return jdbc.sql(
                "select body from reading_list where result_id = :id and revision < :revision order by revision desc limit 1")
                .param("id", resultId)
                .param("revision", revision)
                .query((row, number) -> row.getBytes("body"))
                .optional()
                .map(this::withoutWhatIsWithdrawn);
    }

    /**
     * Reads a list as it is to be shown.
     *
     * @throws UnreadableEventException if it is none
     */
    ReadingListEvent withoutWhatIsWithdrawn(byte[] body) {
        ReadingListEvent list = events.read(body, ReadingListEvent.class);
        Set<String> withdrawn = jdbc.sql(WITHDRAWN)
                .param("body", new String(body, StandardCharsets.UTF_8))
                .query(String.class)
                .set();
        return withdrawn.isEmpty()
                ? list
                : ReadingListEvent.of(list.eventId(), list.occurredAt(), list.resultId(), list.revision(),
                        list.snapshot(), list.items().stream().filter(item -> !withdrawn.contains(item.id())).toList());
    }

    /**
     * Waits for the list of a revision or a later one.
     *
     * @return the list, or nothing when it has not come in time; completed exceptionally only if the database is away
     */
    public CompletableFuture<Optional<ReadingListEvent>> await(UUID resultId, int revision, Duration most) {
        return waiting.await(resultId, revision, () -> latest(resultId).filter(list -> list.revision() >= revision), most);
    }
}
