package app.nearer.contracts;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An article as of one activation, or that it is withdrawn.
 *
 * @param sequence the activation that published it; the highest for an article holds
 * @param article  the article, or {@code null} when it is withdrawn
 */
public record ArticleEvent(UUID eventId, String type, int version, Instant occurredAt, String articleId, long sequence,
        @Nullable Article article) implements Event {

    public static final String TYPE = "article";
    public static final int VERSION = 1;

    public ArticleEvent {
        Check.header(eventId, type, TYPE, version, VERSION, occurredAt);
        Check.text(articleId, "articleId");
        Check.that(sequence >= 1, "sequence must be 1 or more, but is %d", sequence);
        Check.that(article == null || article.id().equals(articleId), "article must be that of articleId %s", articleId);
    }

    /** Makes an event of the current version that says how {@code article} reads. */
    public static ArticleEvent published(UUID eventId, Instant occurredAt, long sequence, Article article) {
        return new ArticleEvent(eventId, TYPE, VERSION, occurredAt, article.id(), sequence, article);
    }

    /** Makes an event of the current version that says that an article is withdrawn. */
    public static ArticleEvent withdrawn(UUID eventId, Instant occurredAt, long sequence, String articleId) {
        return new ArticleEvent(eventId, TYPE, VERSION, occurredAt, articleId, sequence, null);
    }

    @Override
    public String key() {
        return articleId;
    }
}
