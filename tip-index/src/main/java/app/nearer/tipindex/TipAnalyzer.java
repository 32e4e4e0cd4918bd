package app.nearer.tipindex;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** How words become terms, when tips are written and when they are searched. */
public final class TipAnalyzer {

    private TipAnalyzer() {
    }

    /** A new analyzer; its user closes it. */
    public static Analyzer create() {
        return new EnglishAnalyzer();
    }
}
