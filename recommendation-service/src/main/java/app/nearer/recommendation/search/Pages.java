package app.nearer.recommendation.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.PageValues;

/** Reads pages by the numbers of their documents. */
final class Pages {

    private static final Set<String> SHOWN = Set.of(PageFields.ID, PageFields.TITLE, PageFields.SUMMARY,
            PageFields.READING_MINUTES);

    private final IndexSearcher index;

    Pages(IndexSearcher index) {
        this.index = index;
    }

    /** The same query for pages in this language only; in any when there is none. */
    static Query in(@Nullable String language, Query query) {
        return language == null
                ? query
                : new BooleanQuery.Builder().add(query, Occur.MUST)
                        .add(new TermQuery(new Term(PageFields.LANGUAGE, Locale.forLanguageTag(language).getLanguage())),
                                Occur.FILTER)
                        .build();
    }

    /** What is shown of it. */
    Titled titled(int document) throws IOException {
        Document page = index.storedFields().document(document, SHOWN);
        return new Titled(page.get(PageFields.ID), page.get(PageFields.TITLE), page.get(PageFields.SUMMARY),
                page.getField(PageFields.READING_MINUTES).numericValue().intValue());
    }

    /** What it is counted and narrowed by. */
    PageValues values(int document) throws IOException {
        List<LeafReaderContext> segments = index.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        return new PageValues.Reader(segment.reader()).read(document - segment.docBase);
    }
}
