package app.nearer.indexer.source;

/**
 * A stretch of plain text: a paragraph, or a heading.
 *
 * @param line the line of the file in which it begins
 */
public record Passage(int line, boolean heading, String text) {
}
