package app.nearer.recommendation.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
import app.nearer.contracts.library.TypedWords;
import app.nearer.tipindex.PageFields;
import app.nearer.tipindex.TipFields;

/** Finds titles by what has been typed by now: each word may be unfinished. What speaks openly of sex is never suggested. */
final class Titles {

    private static final int SIZE = 8;

    /** Enough to have those among them that begin with what was typed. */
    private static final int LOOKED_AT = 100;
    private static final Sort BY_TITLE = new Sort(new SortField(PageFields.ORDER, SortField.Type.STRING));

    private Titles() {
    }

    /** Titles that have words which begin with all that was typed; those first that begin with it themselves, then by the alphabet. */
    static LibraryTitles suggest(IndexSearcher index, TypedWords typed) throws IOException {
        List<String> words = PageFields.words(typed.words());
        if (words.isEmpty()) {
            return new LibraryTitles(List.of());
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new PrefixQuery(new Term(PageFields.TITLE_WORD, word)), Occur.FILTER);
        }
        query.add(new TermQuery(new Term(PageFields.SEXUAL, TipFields.YES)), Occur.MUST_NOT);
        Pages pages = new Pages(index);
        List<Titled> titles = new ArrayList<>();
        for (ScoreDoc each : index.search(Pages.in(typed.language(), query.build()), LOOKED_AT, BY_TITLE).scoreDocs) {
            titles.add(pages.titled(each.doc));
        }
        String beginning = String.join(" ", words);
        titles.sort(Comparator.comparing((Titled title) -> !begins(title, beginning)));
        return new LibraryTitles(titles.stream().limit(SIZE).toList());
    }

    private static boolean begins(Titled title, String beginning) {
        return String.join(" ", PageFields.words(title.title().toLowerCase(Locale.ROOT))).startsWith(beginning);
    }
}
