package app.nearer.recommendation.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.library.LibraryHits;
import app.nearer.contracts.library.LibraryHits.Hit;
import app.nearer.contracts.library.LibraryHits.Piece;
import app.nearer.contracts.library.LibrarySearch;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.PageValues;

/** Finds pages by words and by what narrows them. */
final class Search {

    /** Pages that are looked at and counted; those of a library are fewer by far. */
    private static final int MOST_FOUND = 10_000;
    private static final Sort BY_TITLE = new Sort(new SortField(PageFields.ORDER, SortField.Type.STRING));
    private static final String[] WHOLE = {PageFields.TITLE, PageFields.SUMMARY};
    private static final int[] ONE_OF_EACH = {1, 1};
    private static final String[] IN_PART = {PageFields.TEXT};
    private static final int[] ONE = {1};

    /** Characters of the passage of the text that is shown, about. */
    private static final int PASSAGE = 120;

    /** Where in its passage a word is to stand. */
    private static final float MIDDLE = 0.5f;

    private final IndexSearcher index;
    private final Pages pages;
    private final SearchWords words;

    Search(IndexSearcher index, SearchWords words) {
        this.index = index;
        this.pages = new Pages(index);
        this.words = words;
    }

    LibraryHits find(LibrarySearch search) throws IOException {
        boolean byWords = !search.words().isEmpty();
        Query query = Pages.in(search.language(),
                byWords ? words.query(search.words()) : new FieldExistsQuery(PageFields.ORDER));
        ScoreDoc[] found = byWords
                ? index.search(query, MOST_FOUND).scoreDocs
                : index.search(query, MOST_FOUND, BY_TITLE).scoreDocs;
        if (byWords && found.length == 0) {
            query = Pages.in(search.language(), words.wider(search.words()));
            found = index.search(query, MOST_FOUND).scoreDocs;
        }
        List<PageValues> counted = new ArrayList<>();
        List<ScoreDoc> fitting = new ArrayList<>();
        int hidden = 0;
        for (ScoreDoc each : found) {
            PageValues page = pages.values(each.doc);
            if (page.sexual() && !search.sexual()) {
                hidden += Facet.letThrough(search, page) ? 1 : 0;
                continue;
            }
            counted.add(page);
            if (Facet.letThrough(search, page)) {
                fitting.add(each);
            }
        }
        int from = Math.min(fitting.size(), (search.page() - 1) * LibrarySearch.PAGE_SIZE);
        List<ScoreDoc> shown = fitting.subList(from, Math.min(fitting.size(), from + LibrarySearch.PAGE_SIZE));
        return new LibraryHits(fitting.size(), hidden, byWords ? highlighted(query, shown) : plain(shown),
                Facet.count(search, counted));
    }

    private List<Hit> plain(List<ScoreDoc> shown) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : shown) {
            hits.add(hit(each.doc, null, null, null));
        }
        return hits;
    }

    private List<Hit> highlighted(Query query, List<ScoreDoc> shown) throws IOException {
        if (shown.isEmpty()) {
            return List.of();
        }
        TopDocs top = new TopDocs(new TotalHits(shown.size(), TotalHits.Relation.EQUAL_TO), shown.toArray(ScoreDoc[]::new));
        Map<String, String[]> whole = highlighter(new WholeBreakIterator()).highlightFields(WHOLE, query, top, ONE_OF_EACH);
        Map<String, String[]> parts = highlighter(LengthGoalBreakIterator.createMinLength(
                BreakIterator.getSentenceInstance(Locale.ENGLISH), PASSAGE, MIDDLE)).highlightFields(IN_PART, query, top, ONE);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            hits.add(hit(shown.get(i).doc, whole.get(PageFields.TITLE)[i], whole.get(PageFields.SUMMARY)[i],
                    parts.get(PageFields.TEXT)[i]));
        }
        return hits;
    }

    private UnifiedHighlighter highlighter(BreakIterator parts) {
        return UnifiedHighlighter.builder(index, words.stems())
                .withFormatter(Pieces.marks())
                .withFieldMatcher(SearchWords.SEARCHED::contains)
                .withBreakIterator(() -> parts)
                .withMaxNoHighlightPassages(0)
                .build();
    }

    private Hit hit(int document, @Nullable String title, @Nullable String summary, @Nullable String passage) throws IOException {
        Titled page = pages.titled(document);
        return new Hit(page.article(), pieces(title, page.title()), pieces(summary, page.summary()),
                passage == null ? List.of() : Pieces.of(passage), page.minutes(), pages.values(document).supportFirst());
    }

    private static List<Piece> pieces(@Nullable String marked, String whole) {
        return marked == null ? Pieces.plain(whole) : Pieces.of(marked);
    }
}
