package app.nearer.recommendation.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipFields;

/** Finds pages that are like one: by its most telling words, and by what both treat, strengthen and help with. */
final class Likeness {

    /** More than are shown, since whoever asks may leave some out. */
    private static final int SIZE = 12;
    private static final int TELLING_WORDS = 20;

    /** A word that stands once only may stand there by chance; one that stands in many articles tells nothing of this one. */
    private static final int OFTEN = 2;
    private static final int MOST_PERCENT = 40;
    private static final int WORD_LENGTH = 4;

    /** By how much a common dimension, quality or barrier counts more than a word, when both are as rare. */
    private static final float TAG = 3;

    private final IndexSearcher index;
    private final Analyzer stems;

    Likeness(IndexSearcher index, Analyzer stems) {
        this.index = index;
        this.stems = stems;
    }

    /** The pages that are like an article's, the likest first; empty when there is no such article. */
    Optional<LibraryTitles> of(String article) throws IOException {
        TermQuery itself = term(PageFields.ID, article);
        ScoreDoc[] found = index.search(itself, 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        Document page = index.storedFields().document(found[0].doc);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words(found[0].doc), Occur.SHOULD)
                .add(itself, Occur.MUST_NOT)
                .add(term(PageFields.LANGUAGE, page.get(PageFields.LANGUAGE)), Occur.FILTER);
        for (String tag : page.getValues(PageFields.TAG)) {
            query.add(new BoostQuery(term(PageFields.TAG, tag), TAG), Occur.SHOULD);
        }
        // who reads of something else has not asked to be spoken to of sex
        if (!index.explain(term(PageFields.SEXUAL, TipFields.YES), found[0].doc).isMatch()) {
            query.add(term(PageFields.SEXUAL, TipFields.YES), Occur.MUST_NOT);
        }
        List<Titled> titles = new ArrayList<>();
        for (ScoreDoc each : index.search(query.build(), SIZE).scoreDocs) {
            titles.add(Titles.read(index, each.doc));
        }
        return Optional.of(new LibraryTitles(titles));
    }

    private Query words(int document) throws IOException {
        MoreLikeThis like = new MoreLikeThis(index.getIndexReader());
        like.setAnalyzer(stems);
        like.setFieldNames(new String[]{PageFields.TITLE, PageFields.SUMMARY, PageFields.TEXT});
        like.setMinTermFreq(OFTEN);
        like.setMinDocFreq(OFTEN);
        like.setMaxDocFreqPct(MOST_PERCENT);
        like.setBoost(true);
        like.setMinWordLen(WORD_LENGTH);
        like.setMaxQueryTerms(TELLING_WORDS);
        return like.like(document);
    }

    private static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
