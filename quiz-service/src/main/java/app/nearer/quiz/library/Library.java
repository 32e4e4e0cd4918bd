package app.nearer.quiz.library;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleEvent;
import app.nearer.messaging.EventMapper;
import app.nearer.quiz.resultpage.ArticleLookup;

/** The articles that can be read. */
@Service
public class Library implements ArticleLookup {

    private final JdbcClient jdbc;
    private final EventMapper events;

    Library(JdbcClient jdbc, EventMapper events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** An article, unless there is none under this id or it was withdrawn. */
    public Optional<Article> article(String id) {
        return jdbc.sql("select event from article where id = :id")
                .param("id", id)
                .query((row, number) -> events.read(row.getBytes("event"), ArticleEvent.class))
                .optional()
                .map(ArticleEvent::article);
    }

    @Override
    public Map<String, Article> articles(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select event from article where id in (:ids)")
                .param("ids", Set.copyOf(ids))
                .query((row, number) -> events.read(row.getBytes("event"), ArticleEvent.class))
                .list()
                .stream()
                .map(ArticleEvent::article)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableMap(Article::id, Function.identity()));
    }

    /** The article that stands in for one that is withdrawn, by its id. */
    public Optional<String> standsInFor(String id) {
        return jdbc.sql(
                "select id from article where event -> 'article' -> 'formerly' @> to_jsonb(cast(:id as text)) order by id limit 1")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Takes what an event says unless a later activation said something else; a withdrawal is kept, so that nothing older undoes it. */
    @Transactional
    public void take(ArticleEvent event) {
        jdbc.sql("""
                insert into article (id, sequence, event) values (:id, :sequence, :event::jsonb)
                on conflict (id) do update set sequence = excluded.sequence, event = excluded.event
                where article.sequence < excluded.sequence""")
                .param("id", event.articleId())
                .param("sequence", event.sequence())
                .param("event", new String(events.write(event), StandardCharsets.UTF_8))
                .update();
    }
}
