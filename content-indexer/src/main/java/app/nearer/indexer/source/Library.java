package app.nearer.indexer.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** The ids of the withdrawn articles for which another stands in, in order, by its id. */
    public Map<String, List<String>> replacements() {
        return accepted.stream()
                .filter(article -> article.frontMatter().redirectTo() != null)
                .sorted(Comparator.comparing(SourceArticle::id))
                .collect(Collectors.groupingBy(article -> article.frontMatter().redirectTo(),
                        Collectors.mapping(SourceArticle::id, Collectors.toList())));
    }

    /** All notices on a day: those that hold on any day, and which articles are due for review. */
    public List<Problem> notices(LocalDate day) {
        SortedSet<Problem> all = new TreeSet<>(notices);
        accepted.stream()
                .filter(article -> article.stage(day) == Stage.DUE_FOR_REVIEW)
                .map(article -> new Problem(article.file(), article.idLine(),
                        "it was to be read again by %s: do, and then set the next day"
                                .formatted(article.frontMatter().reviewBy())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** How many articles are at each stage of their life on a day; stages without any are left out. */
    public SortedMap<Stage, Long> stages(LocalDate day) {
        return accepted.stream()
                .collect(Collectors.groupingBy(article -> article.stage(day), TreeMap::new, Collectors.counting()));
    }

    /** The articles that are to be shown. */
    public List<SourceArticle> published() {
        return accepted.stream().filter(SourceArticle::isPublished).toList();
    }
}
