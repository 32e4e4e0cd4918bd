package app.nearer.tipindex;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Company;

/**
 * What ranking needs of a tip, read from doc values.
 *
 * @param article      the id of the article that it belongs to, or {@code null} when it stands alone
 * @param effort       1 (small) to 3 (much)
 * @param session      minutes of one session, from 1
 * @param supportFirst whether it is about safety and help
 * @param helpfulness  how helpful it is held to be, see {@link Helpfulness}
 */
public record TipValues(String id, @Nullable String article, TagValues tags, Set<Company> company, int effort, int session,
        boolean supportFirst, double helpfulness) {

    /** Reads the tips of one segment, in the order of their documents. */
    public static final class Reader {

        private final BinaryDocValues id;
        private final BinaryDocValues article;
        private final TagFields.Reader tags;
        private final NumericDocValues company;
        private final NumericDocValues effort;
        private final NumericDocValues session;
        private final NumericDocValues supportFirst;
        private final NumericDocValues helpfulness;

        public Reader(LeafReader segment) throws IOException {
            id = DocValues.getBinary(segment, TipFields.ID);
            article = DocValues.getBinary(segment, TipFields.ARTICLE);
            tags = new TagFields.Reader(TagFields.TIP, segment);
            company = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.COMPANY));
            effort = DocValues.getNumeric(segment, TipFields.EFFORT);
            session = DocValues.getNumeric(segment, TipFields.SESSION);
            supportFirst = DocValues.getNumeric(segment, TipFields.SUPPORT_FIRST);
            helpfulness = DocValues.getNumeric(segment, TipFields.HELPFULNESS);
        }

        /**
         * Reads one tip.
         *
         * @param document its number within the segment; never less than that of the call before
         */
        public TipValues read(int document) throws IOException {
            return new TipValues(Objects.requireNonNull(text(id, document)), text(article, document), tags.read(document),
                    EnumBits.read(number(company, document), Company.class), (int) number(effort, document),
                    (int) number(session, document), number(supportFirst, document) == 1,
                    Helpfulness.read(number(helpfulness, document)));
        }

        private static @Nullable String text(BinaryDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? values.binaryValue().utf8ToString() : null;
        }

        private static long number(NumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? values.longValue() : 0;
        }
    }
}
