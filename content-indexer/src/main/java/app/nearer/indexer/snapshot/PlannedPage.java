package app.nearer.indexer.snapshot;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Dimension;
import app.nearer.tipindex.Page;
import app.nearer.tipindex.PageDocument;
import app.nearer.tipindex.Tip;

/** Makes of a planned article the page that it is found by. */
public final class PlannedPage {

    private PlannedPage() {
    }

    public static Page of(PlannedArticle planned) {
        Article article = planned.article();
        return new Page(article.id(), article.title(), article.summary(), text(article), article.language(),
                planned.tags(), all(planned, tip -> tip.tags().qualities()), all(planned, tip -> tip.tags().helpsWith()),
                all(planned, Tip::company),
                all(planned, tip -> Set.of(tip.effort())), article.minutes(),
                planned.tips().stream().mapToInt(tip -> tip.times().firstStep()).min().orElse(0), isSexual(planned),
                article.supportFirst());
    }

    private static String text(Article article) {
        Stream<String> prose = Jsoup.parseBodyFragment(article.html()).body().children().stream().map(PlannedPage::words);
        return Stream.concat(prose, article.tips().stream().flatMap(PlannedPage::words)).collect(Collectors.joining("\n"));
    }

    /** A heading leads to what follows it, so that a passage reads on. */
    private static String words(Element block) {
        String text = block.text();
        return block.normalName().matches("h[1-6]") && text.matches(".*\\p{L}") ? text + ":" : text;
    }

    private static Stream<String> words(ArticleTip tip) {
        return Stream.of(tip.title() + ".", tip.what(), tip.why(), tip.firstStep());
    }

    private static <E> Set<E> all(PlannedArticle planned, Function<Tip, Collection<E>> of) {
        Set<E> all = new HashSet<>();
        planned.tips().forEach(tip -> all.addAll(of.apply(tip)));
        return all;
    }

    private static boolean isSexual(PlannedArticle planned) {
        return planned.article().dimensions().getOrDefault(Dimension.SEXUAL, 0) >= PageDocument.TREATED
                || planned.tips().stream().anyMatch(tip -> tip.tags().cautions().contains(Caution.SEX));
    }
}
