package app.nearer.tipindex;

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

    private PageFields() {
    }

    static String bitsOf(String field) {
        return field + ".bits";
    }
}
