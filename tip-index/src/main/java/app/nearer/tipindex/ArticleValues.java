package app.nearer.tipindex;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * What ranking needs of an article, read from doc values.
 *
 * @param readingMinutes minutes that reading takes, from 1
 * @param supportFirst   whether it is about safety and help
 */
public record ArticleValues(String id, TagValues tags, int readingMinutes, boolean supportFirst) {

    /** Reads the articles of one segment, in the order of their documents. */
    public static final class Reader {

        private final BinaryDocValues id;
        private final TagFields.Reader tags;
        private final NumericDocValues readingMinutes;
        private final NumericDocValues supportFirst;

        public Reader(LeafReader segment) throws IOException {
            id = DocValues.getBinary(segment, TipFields.ARTICLE);
            tags = new TagFields.Reader(TagFields.ARTICLE, segment);
            readingMinutes = DocValues.getNumeric(segment, PageFields.READING_MINUTES);
            supportFirst = DocValues.getNumeric(segment, PageFields.bitsOf(PageFields.SUPPORT_FIRST));
        }

        /**
         * Reads one article.
         *
         * @param document its number within the segment; never less than that of the call before
         * @throws IllegalArgumentException if the document is no article
         */
        public ArticleValues read(int document) throws IOException {
            if (!id.advanceExact(document) || !readingMinutes.advanceExact(document)) {
                throw new IllegalArgumentException("document %d is no article".formatted(document));
            }
            return new ArticleValues(id.binaryValue().utf8ToString(), tags.read(document), (int) readingMinutes.longValue(),
                    supportFirst.advanceExact(document) && supportFirst.longValue() == 1);
        }
    }
}
