package app.nearer.indexer.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.nearer.contracts.Article;
import app.nearer.contracts.ArticleTip;
import app.nearer.indexer.source.FrontMatter;
import app.nearer.indexer.source.Library;
import app.nearer.indexer.source.SourceArticle;
import app.nearer.indexer.source.SourceTags;
import app.nearer.indexer.source.SourceTip;
import app.nearer.tipindex.Suitability;
import app.nearer.tipindex.Tags;
import app.nearer.tipindex.Tip;
import app.nearer.tipindex.TipTimes;

/**
 * All that goes into one snapshot.
 *
 * @param articles by their ids, in order
 * @param synonyms words that mean the same to whoever searches, as {@code content/synonyms.txt} has them; may be empty
 */
public record SnapshotContent(List<PlannedArticle> articles, String synonyms) {

    public SnapshotContent {
        articles = List.copyOf(articles);
    }

    /** Takes what is published, and nothing else. */
    public static SnapshotContent of(Library library) {
        return of(library, Set.of());
    }

    /**
     * Takes what is published, and nothing else.
     *
     * @param withheld ids of articles that are not to be shown, whatever their files say
     */
    public static SnapshotContent of(Library library, Set<String> withheld) {
        List<SourceArticle> published = library.published().stream()
                .filter(article -> !withheld.contains(article.id()))
                .toList();
        Set<String> ids = published.stream().map(SourceArticle::id).collect(Collectors.toUnmodifiableSet());
        Map<String, List<String>> formerly = library.replacements();
        return new SnapshotContent(published.stream()
                .sorted(Comparator.comparing(SourceArticle::id))
                .map(article -> planned(article, ids, formerly.getOrDefault(article.id(), List.of())))
                .toList(), "");
    }

    /** The same with these synonyms. */
    public SnapshotContent withSynonyms(String words) {
        return new SnapshotContent(articles, words);
    }

    /** How many tips there are. */
    public int tipCount() {
        return articles.stream().mapToInt(planned -> planned.tips().size()).sum();
    }

    /** What each article with its tips amounts to, by the article's id. */
    public SortedMap<String, String> fingerprints() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        articles.forEach(planned -> fingerprints.put(planned.article().id(), planned.fingerprint()));
        return fingerprints;
    }

    /** What is compared with the snapshots that there are. */
    public Sources sources() {
        return new Sources(fingerprints(), synonyms);
    }

    private static PlannedArticle planned(SourceArticle source, Set<String> linked, List<String> formerly) {
        FrontMatter from = source.frontMatter();
        Article article = new Article(from.id(), from.title(), from.summary(), from.language(),
                source.body().html(linked::contains), from.minutes(), Map.copyOf(from.dimensions()), from.supportFirst(),
                from.reviewedBy(), from.tips().stream().map(SnapshotContent::shown).toList(), formerly);
        return PlannedArticle.of(article, indexed(from.tags()), from.tips().stream().map(tip -> indexed(tip, from)).toList());
    }

    private static ArticleTip shown(SourceTip tip) {
        return new ArticleTip(tip.id(), tip.title(), tip.what(), tip.why(), tip.firstStep(), tip.minutes(), tip.effort(),
                tip.company(), tip.session(), tip.days());
    }

    private static Tip indexed(SourceTip tip, FrontMatter article) {
        String body = String.join("\n", tip.why(), article.title(), article.summary());
        return new Tip(tip.id(), article.id(), tip.title(), tip.what(), tip.firstStep(), body, article.language(),
                indexed(tip.within(article)), tip.company(), tip.effort(),
                new TipTimes(tip.minutes(), tip.session(), tip.days()), article.supportFirst());
    }

    private static Tags indexed(SourceTags tags) {
        return new Tags(tags.dimensions(), tags.qualities(), tags.helpsWith(), tags.relationships(), tags.cautions(),
                new Suitability(tags.answersTo(), tags.addressedTo(), tags.presumes(), tags.notWhen()));
    }
}
