package app.nearer.indexer.style;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts what texts are made of. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]+");
    private static final Pattern SILENT = Pattern
            .compile("(?:[^aeiouy]e|(?<![td])ed|(?<!ch|sh|[sxzcg])es)$");

    private Words() {
    }

    /** The words of a text in lower case, without punctuation. */
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }

    /** How many sentences there are; a text without a full stop is one. */
    static int sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text.strip());
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** About how many syllables an English word has: a group of vowels each, without those at the end that are not heard. */
    static int syllables(String word) {
        int groups = (int) VOWELS.matcher(word).results().count();
        boolean consonantAndLe = word.matches(".*[^aeiouy]le");
        if (!consonantAndLe && SILENT.matcher(word).find()) {
            groups--;
        }
        return Math.max(1, groups);
    }
}
