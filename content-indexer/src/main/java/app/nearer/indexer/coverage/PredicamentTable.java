package app.nearer.indexer.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Predicament;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.tipindex.Suitability;

/**
 * The published articles by the predicaments that they answer.
 *
 * @param rows one for each predicament, in the order of the vocabulary
 */
public record PredicamentTable(List<Row> rows) {

    /** How many articles should clearly help with each predicament. */
    public static final int HELPFUL_WANTED = 3;

    public PredicamentTable {
        rows = List.copyOf(rows);
    }

    /** An article that is named in the table. */
    public record Entry(String id, String title, Set<Relationship> relationships) {

        static Entry of(SourceArticle article) {
            FrontMatter from = article.frontMatter();
            return new Entry(from.id(), from.title(), from.relationships());
        }
    }

    /**
     * One predicament.
     *
     * @param answers  articles graded 3
     * @param helps    articles graded 2
     * @param touches  articles graded 1
     * @param excluded articles that must not be given
     */
    public record Row(Predicament predicament, List<Entry> answers, List<Entry> helps, List<Entry> touches,
            List<Entry> excluded) {

        /** Returns how many articles for a relationship are graded 2 or 3. */
        public int helpful(Relationship relationship) {
            return (int) List.of(answers, helps).stream().flatMap(List::stream)
                    .filter(article -> article.relationships().contains(relationship)).count();
        }

        /** Returns what is missing: an answer, or enough articles that help, or both. */
        public List<Hole> holes() {
            List<Hole> holes = new ArrayList<>();
            if (answers.isEmpty()) {
                holes.add(new Hole("an article graded 3 for " + predicament, 0, 1));
            }
            int helpful = answers.size() + helps.size();
            if (helpful < HELPFUL_WANTED) {
                holes.add(new Hole("articles graded 2 or 3 for " + predicament, helpful, HELPFUL_WANTED));
            }
            return List.copyOf(holes);
        }

        public boolean isHole() {
            return !holes().isEmpty();
        }

        private Row within(@Nullable Relationship relationship) {
            return relationship == null
                    ? this
                    : new Row(predicament, within(answers, relationship), within(helps, relationship),
                            within(touches, relationship), within(excluded, relationship));
        }

        private static List<Entry> within(List<Entry> entries, Relationship relationship) {
            return entries.stream().filter(entry -> entry.relationships().contains(relationship)).toList();
        }
    }

    public static PredicamentTable of(Library library) {
        List<SourceArticle> published = library.published();
        return new PredicamentTable(Arrays.stream(Predicament.values()).map(predicament -> row(predicament, published)).toList());
    }

    private static Row row(Predicament predicament, List<SourceArticle> published) {
        return new Row(predicament, graded(Suitability.THE_ANSWER, predicament, published),
                graded(Suitability.HELPS, predicament, published),
                graded(Suitability.TOUCHES, predicament, published), entries(published.stream()
                        .filter(article -> article.frontMatter().notWhen().contains(predicament)).toList()));
    }

    private static List<Entry> graded(int grade, Predicament predicament, List<SourceArticle> published) {
        return entries(published.stream()
                .filter(article -> article.frontMatter().answersTo().getOrDefault(predicament, 0) == grade).toList());
    }

    private static List<Entry> entries(List<SourceArticle> articles) {
        return articles.stream().map(Entry::of).sorted(Comparator.comparing(Entry::title).thenComparing(Entry::id)).toList();
    }

    /** Returns the same with only the articles that are for a relationship; {@code null} is any. */
    public PredicamentTable within(@Nullable Relationship relationship) {
        return new PredicamentTable(rows.stream().map(row -> row.within(relationship)).toList());
    }

    /** Returns everything that is missing, in the order of the vocabulary. */
    public List<Hole> holes() {
        return rows.stream().flatMap(row -> row.holes().stream()).toList();
    }
}
