package app.nearer.tipindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class TipAnalyzerTests {

    @Test
    void whicheverApostropheWasTypedTheTermsAreTheSame() throws IOException {
        assertThat(terms("I don’t know my partner’s ‘why’")).isEqualTo(terms("I don't know my partner's 'why'"))
                .contains("don't", "partner", "why");
    }

    private static List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (Analyzer analyzer = TipAnalyzer.create(); TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
