package app.nearer.indexer.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.ReaderTotalsEvent;
import app.nearer.contracts.ReaderTotalsEvent.ArticleTotal;
import app.nearer.contracts.ReaderTotalsEvent.GapTotal;
import app.nearer.contracts.ReaderTotalsEvent.LeftTotal;
import app.nearer.contracts.Relationship;
import app.nearer.indexer.coverage.Cell;
import app.nearer.indexer.coverage.Coverage;
import app.nearer.indexer.source.Library;

/**
 * What readers did, as the page shows it. A total of 0 stands for fewer than {@value ReaderTotalsEvent#STEP} and is shown as that.
 *
 * @param articles the most shown first
 * @param left     the pages of the quiz on which most leave first
 * @param columns  of the gaps
 */
record ReadersView(ReaderTotalsEvent totals, List<Article> articles, List<Left> left, List<Relationship> columns,
        List<Row> gaps) {

    private static final int PERCENT = 100;

    /** An article, with the title that it has now, or its id when the library has it no more. */
    record Article(String id, String title, ArticleTotal total) {
    }

    /**
     * A page of the quiz.
     *
     * @param page    in words
     * @param percent of those who left a quiz or finished one
     */
    record Left(String page, String form, long people, long percent) {
    }

    /** The gaps of one dimension. */
    record Row(Dimension dimension, List<Gap> gaps) {
    }

    /**
     * A gap, and what the library has for it.
     *
     * @param meant  whether anything is to be said here
     * @param wanted results that named it
     * @param met    percent of them whose first list held three items or more for it
     * @param tips   published tips
     */
    record Gap(boolean meant, long wanted, long met, int tips) {
    }

    static ReadersView of(ReaderTotalsEvent totals, Library library) {
        Map<String, String> titles = library.accepted()
                .stream()
                .collect(
                        Collectors.toMap(article -> article.id(), article -> article.frontMatter().title(), (one, other) -> one));
        List<Article> articles = totals.articles()
                .stream()
                .map(total -> new Article(total.article(), titles.getOrDefault(total.article(), total.article()), total))
                .sorted(Comparator.comparing((Article article) -> article.total().shown())
                        .thenComparing(article -> article.total().opened())
                        .reversed()
                        .thenComparing(Article::title))
                .toList();
        return new ReadersView(totals, articles, left(totals), List.of(Relationship.values()),
                gaps(totals, Coverage.of(library)));
    }

    private static List<Left> left(ReaderTotalsEvent totals) {
        long all = totals.finished() + totals.left().stream().mapToLong(LeftTotal::people).sum();
        return totals.left()
                .stream()
                .sorted(Comparator.comparing(LeftTotal::people).reversed().thenComparing(LeftTotal::page))
                .map(left -> new Left(page(left.page()), left.form().equals("SHORT") ? "short" : "full", left.people(),
                        PERCENT * left.people() / all))
                .toList();
    }

    private static String page(String name) {
        return switch (name) {
            case "barriers" -> "what stands in the way";
            case "last" -> "the last page";
            case String more when more.startsWith("more-") -> "more statements, page " + more.substring("more-".length());
            default -> name;
        };
    }

    private static List<Row> gaps(ReaderTotalsEvent totals, Coverage coverage) {
        List<Row> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            rows.add(new Row(dimension,
                    Arrays.stream(Relationship.values()).map(relationship -> gap(totals, coverage, dimension, relationship))
                            .toList()));
        }
        return rows;
    }

    private static Gap gap(ReaderTotalsEvent totals, Coverage coverage, Dimension dimension, Relationship relationship) {
        GapTotal total = totals.gaps()
                .stream()
                .filter(gap -> gap.dimension() == dimension && gap.relationship() == relationship)
                .findFirst()
                .orElse(new GapTotal(dimension, relationship, 0, 0));
        int tips = 0;
        for (int effort = 1; effort <= Cell.MOST_EFFORT; effort++) {
            tips += coverage.of(new Cell(dimension, relationship, effort));
        }
        return new Gap(Cell.isMeant(dimension, relationship), total.wanted(),
                total.wanted() == 0 ? 0 : PERCENT * total.met() / total.wanted(), tips);
    }
}
