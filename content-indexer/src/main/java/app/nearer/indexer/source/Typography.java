package app.nearer.indexer.source;

import java.util.regex.Pattern;

/** Quotation marks and apostrophes as print has them, whichever were typed: “said”, ‘said’, don’t. Lengths stay what they are. */
final class Typography {

    private static final String BEFORE_AN_OPENING_ONE = "([{<–—-/“‘";

    /** What an apostrophe begins, and no quotation mark: ’til, ’90s. */
    private static final Pattern CUT_SHORT = Pattern.compile("(?:til|tis|twas|em)\\b|\\d", Pattern.CASE_INSENSITIVE);

    private char before = ' ';

    /** A text that stands alone. */
    static String of(String text) {
        return new Typography().next(text);
    }

    /** A text that goes on where the one before ended. */
    String next(String text) {
        StringBuilder set = new StringBuilder(text);
        for (int at = 0; at < set.length(); at++) {
            boolean opens = Character.isWhitespace(before) || BEFORE_AN_OPENING_ONE.indexOf(before) >= 0;
            if (set.charAt(at) == '"') {
                set.setCharAt(at, opens ? '“' : '”');
            } else if (set.charAt(at) == '\'') {
                boolean apostrophe = CUT_SHORT.matcher(text).region(at + 1, text.length()).lookingAt();
                set.setCharAt(at, opens && !apostrophe ? '‘' : '’');
            }
            before = set.charAt(at);
        }
        return set.toString();
    }
}
