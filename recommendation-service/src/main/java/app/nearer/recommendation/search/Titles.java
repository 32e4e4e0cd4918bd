package app.nearer.recommendation.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

import app.nearer.contracts.library.LibraryTitles;
import app.nearer.contracts.library.LibraryTitles.Titled;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipFields;

/** Finds titles by what has been typed by now: each word may be unfinished. What speaks openly of sex is never suggested. */
final class Titles {

    private static final int SIZE = 8;

    /** Enough to have those among them that begin with what was typed. */
    private static final int LOOKED_AT = 100;
    private static final Sort BY_TITLE = new Sort(new SortField(PageFields.ORDER, SortField.Type.STRING));
    private static final Set<String> SHOWN = Set.of(PageFields.ID, PageFields.TITLE, PageFields.SUMMARY,
            PageFields.READING_MINUTES);

    private Titles() {
    }

    /** Titles that have words which begin with all that was typed; those first that begin with it themselves, then by the alphabet. */
    static LibraryTitles suggest(IndexSearcher index, String typed) throws IOException {
        List<String> words = PageFields.words(typed);
        if (words.isEmpty()) {
            return new LibraryTitles(List.of());
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new PrefixQuery(new Term(PageFields.TITLE_WORD, word)), Occur.FILTER);
        }
        query.add(new TermQuery(new Term(PageFields.SEXUAL, TipFields.YES)), Occur.MUST_NOT);
        List<Titled> titles = new ArrayList<>();
        for (ScoreDoc each : index.search(query.build(), LOOKED_AT, BY_TITLE).scoreDocs) {
            titles.add(read(index, each.doc));
        }
        String beginning = String.join(" ", words);
        titles.sort(Comparator.comparing((Titled title) -> !begins(title, beginning)));
        return new LibraryTitles(titles.stream().limit(SIZE).toList());
    }

    static Titled read(IndexSearcher index, int document) throws IOException {
        Document page = index.storedFields().document(document, SHOWN);
        return new Titled(page.get(PageFields.ID), page.get(PageFields.TITLE), page.get(PageFields.SUMMARY),
                page.getField(PageFields.READING_MINUTES).numericValue().intValue());
    }

    private static boolean begins(Titled title, String beginning) {
        return String.join(" ", PageFields.words(title.title().toLowerCase(Locale.ROOT))).startsWith(beginning);
    }
}
