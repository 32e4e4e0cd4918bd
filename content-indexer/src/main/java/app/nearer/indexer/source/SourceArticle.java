package app.nearer.indexer.source;

import java.time.LocalDate;
import java.util.List;

/**
 * An article as it is written.
 *
 * @param file     relative to the content folder
 * @param idLine   the line in which its id stands
 * @param tipLines the lines in which its tips begin, in their order
 */
public record SourceArticle(String file, int idLine, List<Integer> tipLines, FrontMatter frontMatter, MarkdownBody body) {

    /** How many people should have reviewed what concerns safety. */
    static final int REVIEWS_FOR_SAFETY = 2;

    public SourceArticle {
        tipLines = List.copyOf(tipLines);
    }

    public String id() {
        return frontMatter.id();
    }

    /** Where it is in its life on a day. */
    public Stage stage(LocalDate day) {
        return switch (frontMatter.status()) {
            case DRAFT -> Stage.DRAFT;
            case PUBLISHED -> frontMatter.reviewBy().isBefore(day) ? Stage.DUE_FOR_REVIEW : Stage.PUBLISHED;
            case WITHDRAWN -> frontMatter.redirectTo() == null ? Stage.WITHDRAWN : Stage.REPLACED;
        };
    }

    boolean isPublished() {
        return frontMatter.status() == Status.PUBLISHED;
    }
}
