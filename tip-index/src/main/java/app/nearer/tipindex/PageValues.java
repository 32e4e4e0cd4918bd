package app.nearer.tipindex;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

import app.nearer.contracts.Company;
import app.nearer.contracts.Dimension;

/**
 * What a page is counted and narrowed by, read from doc values.
 *
 * @param dimensions   dimensions that it really treats
 * @param efforts      the efforts of its tips, each 1 (small) to 3 (much)
 * @param stepMinutes  minutes of the shortest first step of its tips, 0 when it has none
 * @param sexual       whether it speaks openly of sex
 * @param supportFirst whether it is about safety and help
 */
public record PageValues(Set<Dimension> dimensions, Set<Company> company, Set<Integer> efforts, int stepMinutes,
        boolean sexual, boolean supportFirst) {

    private static final int MOST_EFFORT = 3;

    /** Reads the pages of one segment, in the order of their documents. */
    public static final class Reader {

        private final NumericDocValues dimensions;
        private final NumericDocValues company;
        private final NumericDocValues efforts;
        private final NumericDocValues stepMinutes;
        private final NumericDocValues sexual;
        private final NumericDocValues supportFirst;

        public Reader(LeafReader segment) throws IOException {
            dimensions = DocValues.getNumeric(segment, PageFields.bitsOf(PageFields.DIMENSION));
            company = DocValues.getNumeric(segment, PageFields.bitsOf(PageFields.COMPANY));
            efforts = DocValues.getNumeric(segment, PageFields.bitsOf(PageFields.EFFORT));
            stepMinutes = DocValues.getNumeric(segment, PageFields.STEP_MINUTES);
            sexual = DocValues.getNumeric(segment, PageFields.bitsOf(PageFields.SEXUAL));
            supportFirst = DocValues.getNumeric(segment, PageFields.bitsOf(PageFields.SUPPORT_FIRST));
        }

        /**
         * Reads one page.
         *
         * @param document its number within the segment; never less than that of the call before
         */
        public PageValues read(int document) throws IOException {
            return new PageValues(EnumBits.read(number(dimensions, document), Dimension.class),
                    EnumBits.read(number(company, document), Company.class), efforts(number(efforts, document)),
                    (int) number(stepMinutes, document), number(sexual, document) == 1,
                    number(supportFirst, document) == 1);
        }

        private static Set<Integer> efforts(long bits) {
            Set<Integer> efforts = new TreeSet<>();
            for (int effort = 1; effort <= MOST_EFFORT; effort++) {
                if ((bits & 1L << effort) != 0) {
                    efforts.add(effort);
                }
            }
            return efforts;
        }

        private static long number(NumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? values.longValue() : 0;
        }
    }
}
