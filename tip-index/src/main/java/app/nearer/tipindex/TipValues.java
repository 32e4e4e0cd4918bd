package app.nearer.tipindex;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Barrier;
import app.nearer.contracts.Caution;
import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;
import app.nearer.contracts.Relationship;
import app.nearer.contracts.Situation;

/**
 * What ranking needs of a tip, read from doc values.
 *
 * @param article      the id of the article that it belongs to, or {@code null} when it stands alone
 * @param strengths    how strongly it treats each dimension, 1–100
 * @param effort       1 (small) to 3 (much)
 * @param minutes      minutes that the first step takes, from 1
 * @param supportFirst whether it is about safety and help
 * @param helpfulness  how helpful it is held to be, see {@link Helpfulness}
 */
public record TipValues(String id, @Nullable String article, Map<Dimension, Integer> strengths, Set<Quality> qualities,
        Set<Barrier> helpsWith, Set<Barrier> presupposesGone, Set<Relationship> relationships, Set<Situation> presumes,
        Set<Caution> cautions,
        Set<Company> company, int effort, int minutes, boolean supportFirst, double helpfulness) {

    /** Reads the tips of one segment, in the order of their documents. */
    public static final class Reader {

        private final BinaryDocValues id;
        private final BinaryDocValues article;
        private final Map<Dimension, NumericDocValues> strengths = new EnumMap<>(Dimension.class);
        private final NumericDocValues qualities;
        private final NumericDocValues helpsWith;
        private final NumericDocValues presupposesGone;
        private final NumericDocValues relationships;
        private final NumericDocValues presumes;
        private final NumericDocValues cautions;
        private final NumericDocValues company;
        private final NumericDocValues effort;
        private final NumericDocValues minutes;
        private final NumericDocValues supportFirst;
        private final NumericDocValues helpfulness;

        public Reader(LeafReader segment) throws IOException {
            id = DocValues.getBinary(segment, TipFields.ID);
            article = DocValues.getBinary(segment, TipFields.ARTICLE);
            for (Dimension dimension : Dimension.values()) {
                strengths.put(dimension, DocValues.getNumeric(segment, TipFields.strengthOf(dimension)));
            }
            qualities = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.QUALITY));
            helpsWith = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.HELPS_WITH));
            presupposesGone = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.PRESUPPOSES_GONE));
            relationships = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.RELATIONSHIP));
            presumes = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.PRESUMES));
            cautions = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.CAUTION));
            company = DocValues.getNumeric(segment, TipFields.bitsOf(TipFields.COMPANY));
            effort = DocValues.getNumeric(segment, TipFields.EFFORT);
            minutes = DocValues.getNumeric(segment, TipFields.MINUTES);
            supportFirst = DocValues.getNumeric(segment, TipFields.SUPPORT_FIRST);
            helpfulness = DocValues.getNumeric(segment, TipFields.HELPFULNESS);
        }

        /**
         * Reads one tip.
         *
         * @param document its number within the segment; never less than that of the call before
         */
        public TipValues read(int document) throws IOException {
            Map<Dimension, Integer> strengthsOfTip = new EnumMap<>(Dimension.class);
            for (Map.Entry<Dimension, NumericDocValues> strength : strengths.entrySet()) {
                if (strength.getValue().advanceExact(document)) {
                    strengthsOfTip.put(strength.getKey(), (int) strength.getValue().longValue());
                }
            }
            return new TipValues(Objects.requireNonNull(text(id, document)), text(article, document), strengthsOfTip,
                    EnumBits.read(number(qualities, document), Quality.class),
                    EnumBits.read(number(helpsWith, document), Barrier.class),
                    EnumBits.read(number(presupposesGone, document), Barrier.class),
                    EnumBits.read(number(relationships, document), Relationship.class),
                    EnumBits.read(number(presumes, document), Situation.class),
                    EnumBits.read(number(cautions, document), Caution.class),
                    EnumBits.read(number(company, document), Company.class), (int) number(effort, document),
                    (int) number(minutes, document), number(supportFirst, document) == 1,
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
