package app.nearer.indexer.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.Passage;
import app.nearer.indexer.source.Problem;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.indexer.source.SourceTip;
import app.nearer.indexer.source.Status;
import app.nearer.indexer.style.NearDuplicates.Text;

/**
 * How a library reads.
 *
 * @param articles how many were looked at: all but those that are withdrawn
 * @param words    of their bodies
 * @param ease     Flesch's reading ease of their bodies
 * @param problems what their authors should look at, by file and line
 */
public record Style(int articles, Range words, Range ease, List<Problem> problems) {

    static final int FEWEST_WORDS = 400;
    static final int MOST_WORDS = 900;

    /** Plain English, by Flesch's own table. */
    static final double LEAST_EASE = 60;

    /** How alike two articles, or two tips, may be. In the library that the project began with the most alike had 0.34 and 0.39. */
    static final double MOST_ALIKE = 0.45;

    /** The least, the middle one and the most of some figures; all 0 when there are none. */
    public record Range(double least, double median, double most) {

        static Range of(List<StyledArticle> articles, ToDoubleFunction<StyledArticle> figure) {
            double[] figures = articles.stream().mapToDouble(figure).sorted().toArray();
            return figures.length == 0
                    ? new Range(0, 0, 0)
                    : new Range(figures[0], figures[figures.length / 2], figures[figures.length - 1]);
        }
    }

    public Style {
        problems = List.copyOf(problems);
    }

    public static Style of(Library library) {
        List<StyledArticle> articles = library.accepted().stream()
                .filter(article -> article.frontMatter().status() != Status.WITHDRAWN)
                .map(StyledArticle::of)
                .toList();
        Set<String> published = library.published().stream().map(SourceArticle::id).collect(Collectors.toSet());
        SortedSet<Problem> problems = new TreeSet<>();
        for (StyledArticle article : articles) {
            problems.addAll(length(article));
            problems.addAll(ease(article));
            problems.addAll(Completeness.problems(article, published));
            problems.addAll(Voice.problems(article));
        }
        problems.addAll(RecurringPhrases.problems(articles));
        problems.addAll(NearDuplicates.problems(bodies(articles), MOST_ALIKE));
        problems.addAll(NearDuplicates.problems(tips(articles), MOST_ALIKE));
        return new Style(articles.size(), Range.of(articles, StyledArticle::words),
                Range.of(articles, article -> ReadingEase.of(article.body())), List.copyOf(problems));
    }

    private static List<Problem> length(StyledArticle article) {
        int words = article.words();
        return words < FEWEST_WORDS || words > MOST_WORDS
                ? List.of(
                        article.problem(article.source().body().firstLine(), "the text has %d words: %d to %d are wanted", words,
                                FEWEST_WORDS, MOST_WORDS))
                : List.of();
    }

    private static List<Problem> ease(StyledArticle article) {
        double ease = ReadingEase.of(article.body());
        return ease < LEAST_EASE
                ? List.of(article.problem(article.source().body().firstLine(),
                        "its reading ease is %.0f, and plain English has %.0f or more: shorten sentences, and choose shorter words",
                        ease, LEAST_EASE))
                : List.of();
    }

    private static List<Text> bodies(List<StyledArticle> articles) {
        return articles.stream()
                .map(article -> new Text(article, article.source().idLine(), article.source().id(),
                        article.body().stream().map(Passage::text).collect(Collectors.joining("\n"))))
                .toList();
    }

    private static List<Text> tips(List<StyledArticle> articles) {
        List<Text> texts = new ArrayList<>();
        for (StyledArticle article : articles) {
            for (int i = 0; i < article.frontMatter().tips().size(); i++) {
                SourceTip tip = article.frontMatter().tips().get(i);
                texts.add(new Text(article, article.source().tipLines().get(i), tip.id(),
                        String.join("\n", tip.title(), tip.what(), tip.why(), tip.firstStep())));
            }
        }
        return texts;
    }
}
