package app.nearer.tipindex;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a tip, read from stored fields.
 *
 * @param session minutes of one session, from 1
 */
public record TipText(String id, @Nullable String article, String title, String summary, String firstStep, int effort,
        int session) {

    private static final Set<String> FIELDS = Set.of(TipFields.ID, TipFields.ARTICLE, TipFields.TITLE, TipFields.SUMMARY,
            TipFields.FIRST_STEP, TipFields.EFFORT, TipFields.SESSION);

    /** Reads the tip that is document {@code number} of the whole index. */
    public static TipText read(StoredFields stored, int number) throws IOException {
        Document document = stored.document(number, FIELDS);
        return new TipText(document.get(TipFields.ID), document.get(TipFields.ARTICLE), document.get(TipFields.TITLE),
                document.get(TipFields.SUMMARY), document.get(TipFields.FIRST_STEP),
                document.getField(TipFields.EFFORT).numericValue().intValue(),
                document.getField(TipFields.SESSION).numericValue().intValue());
    }
}
