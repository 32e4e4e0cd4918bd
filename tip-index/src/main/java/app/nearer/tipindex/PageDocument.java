package app.nearer.tipindex;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

import app.nearer.contracts.Dimension;

/** Makes the Lucene document of a page. */
public final class PageDocument {

    /** From this strength on a dimension is one that a page is found under. */
    public static final int TREATED = 30;

    private PageDocument() {
    }

    public static Document of(Page page) {
        Document document = new Document();
        document.add(new StringField(TipFields.ARTICLE, page.id(), Store.NO));
        // as in tips: Lucene has one structure for a field in all documents
        document.add(new BinaryDocValuesField(TipFields.ARTICLE, new BytesRef(page.id())));
        document.add(new StringField(PageFields.ID, page.id(), Store.YES));
        document.add(new TextField(PageFields.TITLE, page.title(), Store.YES));
        document.add(new TextField(PageFields.SUMMARY, page.summary(), Store.YES));
        document.add(new TextField(PageFields.TEXT, page.text(), Store.YES));
        document.add(new TextField(PageFields.ALL, String.join("\n", page.title(), page.summary(), page.text()), Store.NO));
        PageFields.words(page.title()).forEach(word -> document.add(new StringField(PageFields.TITLE_WORD, word, Store.NO)));
        document.add(new SortedDocValuesField(PageFields.ORDER, new BytesRef(page.title().toLowerCase(Locale.ROOT))));
        document.add(new StringField(PageFields.LANGUAGE, page.language(), Store.YES));
        Set<Dimension> treated = treated(page);
        addNames(document, PageFields.DIMENSION, treated);
        addNames(document, PageFields.COMPANY, page.company());
        addTags(document, treated);
        addTags(document, page.qualities());
        addTags(document, page.helpsWith());
        page.efforts().stream().sorted().forEach(
                effort -> document.add(new StringField(PageFields.EFFORT, effort.toString(), Store.NO)));
        document.add(new NumericDocValuesField(PageFields.bitsOf(PageFields.EFFORT),
                page.efforts().stream().mapToLong(effort -> 1L << effort).sum()));
        TagFields.ARTICLE.add(document, page.tags());
        document.add(new StoredField(PageFields.READING_MINUTES, page.readingMinutes()));
        document.add(new NumericDocValuesField(PageFields.READING_MINUTES, page.readingMinutes()));
        document.add(new NumericDocValuesField(PageFields.STEP_MINUTES, page.stepMinutes()));
        addFlag(document, PageFields.SEXUAL, page.sexual());
        addFlag(document, PageFields.SUPPORT_FIRST, page.supportFirst());
        return document;
    }

    private static Set<Dimension> treated(Page page) {
        Set<Dimension> treated = EnumSet.noneOf(Dimension.class);
        page.tags().strengths().forEach((dimension, strength) -> {
            if (strength >= TREATED) {
                treated.add(dimension);
            }
        });
        return treated;
    }

    private static <E extends Enum<E>> void addNames(Document document, String field, Set<E> values) {
        values.stream().sorted().forEach(value -> document.add(new StringField(field, value.name(), Store.NO)));
        document.add(new NumericDocValuesField(PageFields.bitsOf(field), EnumBits.of(values)));
    }

    private static <E extends Enum<E>> void addTags(Document document, Set<E> values) {
        values.stream().sorted().forEach(value -> document.add(new StringField(PageFields.TAG, value.name(), Store.YES)));
    }

    private static void addFlag(Document document, String field, boolean set) {
        document.add(new NumericDocValuesField(PageFields.bitsOf(field), set ? 1 : 0));
        if (set) {
            document.add(new StringField(field, TipFields.YES, Store.NO));
        }
    }
}
