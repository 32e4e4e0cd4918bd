package app.nearer.indexer.source;

/**
 * A link from one article to another.
 *
 * @param line the line in which it stands
 */
public record ArticleLink(String id, int line) {
}
