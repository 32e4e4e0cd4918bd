package app.nearer.indexer.style;

import java.util.List;

import app.nearer.indexer.source.Passage;

/**
 * How easily a text reads: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word, the higher the easier. Of plain English the formula
 * says 60 to 70, of a newspaper about 50. From: Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233.
 * doi:10.1037/h0057532. It knows nothing of sense.
 */
final class ReadingEase {

    private static final double BASE = 206.835;
    private static final double A_SENTENCE = 1.015;
    private static final double A_WORD = 84.6;

    private ReadingEase() {
    }

    /** The ease of the sentences in some passages; headings are none. */
    static double of(List<Passage> passages) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (Passage passage : passages) {
            if (!passage.heading()) {
                List<String> found = Words.of(passage.text());
                words += found.size();
                sentences += Words.sentences(passage.text());
                syllables += found.stream().mapToInt(Words::syllables).sum();
            }
        }
        return words == 0 ? BASE : BASE - A_SENTENCE * words / sentences - A_WORD * syllables / words;
    }
}
