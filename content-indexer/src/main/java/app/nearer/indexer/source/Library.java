package app.nearer.indexer.source;

import java.util.Collection;
import java.util.List;

/**
 * All files of the library, looked at together.
 *
 * @param read     files that were read
 * @param accepted articles in which nothing is wrong, in the order of their files
 * @param problems what is wrong with the other files
 * @param notices  what is wrong with no file, and yet not as its author will want it
 */
public record Library(int read, List<SourceArticle> accepted, List<Problem> problems, List<Problem> notices) {

    public Library {
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** Puts the files together; of two that claim the same id the first holds it, in the order of their names. */
    public static Library of(Collection<ReadFile> files) {
        return new LibraryCheck(files).library();
    }

    /** The articles that are to be shown. */
    public List<SourceArticle> published() {
        return accepted.stream().filter(SourceArticle::isPublished).toList();
    }
}
