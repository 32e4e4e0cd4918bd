package app.nearer.indexer.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import app.nearer.tipindex.TipAnalyzer;

/**
 * The terms of a text, in its order.
 *
 * @param stems each occurrence
 * @param words how each stem is written where it stands first
 */
record Terms(List<String> stems, Map<String, String> words) {

    static Terms of(String text) {
        List<String> stems = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        try (Analyzer analyzer = TipAnalyzer.create(); TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
                words.putIfAbsent(term.toString(),
                        text.substring(offset.startOffset(), offset.endOffset()).toLowerCase(Locale.ROOT));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Terms(List.copyOf(stems), words);
    }
}
