package app.nearer.tipindex;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** What a list shows of an article, read from stored fields. */
public record ArticleText(String id, String title, String summary) {

    private static final Set<String> FIELDS = Set.of(PageFields.ID, PageFields.TITLE, PageFields.SUMMARY);

    /** Reads the article that is document {@code number} of the whole index. */
    public static ArticleText read(StoredFields stored, int number) throws IOException {
        Document document = stored.document(number, FIELDS);
        return new ArticleText(document.get(PageFields.ID), document.get(PageFields.TITLE), document.get(PageFields.SUMMARY));
    }
}
