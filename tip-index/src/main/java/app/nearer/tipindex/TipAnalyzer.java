package app.nearer.tipindex;

import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** How words become terms, when tips are written and when they are searched: English, whichever apostrophe was typed. */
public final class TipAnalyzer {

    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private TipAnalyzer() {
    }

    /** A new analyzer; its user closes it. */
    public static Analyzer create() {
        EnglishAnalyzer english = new EnglishAnalyzer();
        return new AnalyzerWrapper(english.getReuseStrategy()) {

            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return english;
            }

            @Override
            protected Reader wrapReader(String field, Reader reader) {
                return new MappingCharFilter(APOSTROPHES, reader);
            }

            @Override
            public void close() {
                english.close();
                super.close();
            }
        };
    }

    private static NormalizeCharMap apostrophes() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("’", "'");
        map.add("‘", "'");
        return map.build();
    }
}
