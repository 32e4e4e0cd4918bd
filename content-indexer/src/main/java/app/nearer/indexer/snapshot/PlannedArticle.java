package app.nearer.indexer.snapshot;

import java.util.List;

import app.nearer.contracts.Article;
import app.nearer.tipindex.Checksums;
import app.nearer.tipindex.Tip;

/** An article as it will be shown, with its tips as they will be indexed. */
public record PlannedArticle(Article article, List<Tip> tips) {

    public PlannedArticle {
        tips = List.copyOf(tips);
    }

    /** Changes whenever anything of the article or its tips does, tags included; SHA-256 in lower-case hexadecimal. */
    public String fingerprint() {
        return Checksums.sha256(StableJson.write(this));
    }
}
