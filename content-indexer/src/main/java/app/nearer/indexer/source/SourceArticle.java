package app.nearer.indexer.source;

import java.util.List;

/**
 * An article as it is written.
 *
 * @param file     relative to the content folder
 * @param idLine   the line in which its id stands
 * @param tipLines the lines in which its tips begin, in their order
 */
public record SourceArticle(String file, int idLine, List<Integer> tipLines, FrontMatter frontMatter, MarkdownBody body) {

    public SourceArticle {
        tipLines = List.copyOf(tipLines);
    }

    public String id() {
        return frontMatter.id();
    }

    boolean isPublished() {
        return frontMatter.status() == Status.PUBLISHED;
    }
}
