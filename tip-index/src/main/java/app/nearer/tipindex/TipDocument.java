package app.nearer.tipindex;

import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the Lucene document of a tip. */
public final class TipDocument {

    private TipDocument() {
    }

    /** A tip that nobody has rated. */
    public static Document of(Tip tip) {
        return of(tip, Helpfulness.EXPECTED);
    }

    /** A tip that is held to be so helpful, see {@link Helpfulness}. */
    public static Document of(Tip tip, double helpfulness) {
        Document document = new Document();
        addId(document, TipFields.ID, tip.id());
        if (tip.article() != null) {
            addId(document, TipFields.ARTICLE, tip.article());
        }
        document.add(new TextField(TipFields.TITLE, tip.title(), Store.YES));
        document.add(new TextField(TipFields.SUMMARY, tip.summary(), Store.YES));
        document.add(new StoredField(TipFields.FIRST_STEP, tip.firstStep()));
        document.add(new TextField(TipFields.BODY, tip.body(), Store.NO));
        document.add(new StringField(TipFields.LANGUAGE, tip.language(), Store.NO));
        TagFields.TIP.add(document, tip.tags());
        addNames(document, TipFields.COMPANY, tip.company());
        addNumber(document, TipFields.EFFORT, tip.effort());
        addNumber(document, TipFields.SESSION, tip.times().session());
        document.add(new IntPoint(TipFields.SESSION, tip.times().session()));
        document.add(new NumericDocValuesField(TipFields.HELPFULNESS, Helpfulness.indexed(helpfulness)));
        if (tip.supportFirst()) {
            document.add(new StringField(TipFields.SUPPORT_FIRST, TipFields.YES, Store.NO));
            document.add(new NumericDocValuesField(TipFields.SUPPORT_FIRST, 1));
        }
        return document;
    }

    private static void addId(Document document, String field, String id) {
        document.add(new StringField(field, id, Store.YES));
        document.add(new BinaryDocValuesField(field, new BytesRef(id)));
    }

    private static <E extends Enum<E>> void addNames(Document document, String field, Set<E> values) {
        values.stream().sorted().forEach(value -> document.add(new StringField(field, value.name(), Store.NO)));
        document.add(new NumericDocValuesField(TipFields.bitsOf(field), EnumBits.of(values)));
    }

    private static void addNumber(Document document, String field, int value) {
        document.add(new NumericDocValuesField(field, value));
        document.add(new StoredField(field, value));
    }
}
