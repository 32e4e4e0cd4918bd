package app.nearer.indexer.snapshot;

import java.util.List;

import app.nearer.contracts.Article;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.Tags;
import app.nearer.tipindex.Tip;

/**
 * An article as it will be shown, with its tips as they will be indexed.
 *
 * @param tags        what the article is ranked by
 * @param fingerprint changes whenever anything of the article or its tips does, tags included; SHA-256 in lower-case hexadecimal
 */
public record PlannedArticle(Article article, Tags tags, List<Tip> tips, String fingerprint) {

    public PlannedArticle {
        tips = List.copyOf(tips);
    }

    static PlannedArticle of(Article article, Tags tags, List<Tip> tips) {
        return new PlannedArticle(article, tags, tips, Checksums.sha256(StableJson.write(new Whole(article, tags, tips))));
    }

    /** What the fingerprint is taken of. */
    private record Whole(Article article, Tags tags, List<Tip> tips) {
    }
}
