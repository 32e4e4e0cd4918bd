package app.nearer.tipindex;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of the fields of pages. They are none of a tip's but {@link TipFields#ARTICLE}, by which an article goes with all that it has: no
 * query for tips finds a page, and no statistics of one are mixed with those of the other.
 */
public final class PageFields {

    /** The article's id; only pages have it. */
    public static final String ID = "page.id";
    public static final String TITLE = "page.title";
    public static final String SUMMARY = "page.summary";
    public static final String TEXT = "page.text";

    /** Title, summary and text together, for words that stand here and there. */
    public static final String ALL = "page.all";

    /** The words of the title as they are written, in lower case; for what is typed and not finished. */
    public static final String TITLE_WORD = "page.title-word";

    /** The title in lower case, for an order where there is no better one. */
    public static final String ORDER = "page.order";
    public static final String LANGUAGE = "page.language";

    /** Dimensions that it treats with {@link PageDocument#TREATED} or more. */
    public static final String DIMENSION = "page.dimension";

    /** Dimensions, qualities and barriers, for what is more like it. */
    public static final String TAG = "page.tag";
    public static final String COMPANY = "page.company";
    public static final String EFFORT = "page.effort";
    public static final String READING_MINUTES = "page.reading-minutes";
    public static final String STEP_MINUTES = "page.step-minutes";

    /** Holds {@link TipFields#YES} in what speaks openly of sex. */
    public static final String SEXUAL = "page.sexual";

    /** Holds {@link TipFields#YES} in what is about safety and help. */
    public static final String SUPPORT_FIRST = "page.support-first";

    /** Under this name the commit holds words that mean the same to whoever searches, one group a line, in Solr's format. */
    public static final String SYNONYMS = "synonyms";

    private PageFields() {
    }

    static String bitsOf(String field) {
        return field + ".bits";
    }

    /** The words of a title or of what is typed, as {@link #TITLE_WORD} has them. */
    public static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .toList();
    }
}
