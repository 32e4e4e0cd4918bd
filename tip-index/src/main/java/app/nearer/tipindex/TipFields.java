package app.nearer.tipindex;

/**
 * The names of the fields of tips, beside {@link TagFields}. A change that an older reader would misread raises {@link SnapshotManifest#SCHEMA}; so does a change of
 * the order of an enum of the vocabulary, since sets of its values are kept as bits.
 */
public final class TipFields {

    public static final String ID = "id";
    public static final String ARTICLE = "article";
    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String FIRST_STEP = "first-step";
    public static final String BODY = "body";
    public static final String LANGUAGE = "language";
    public static final String COMPANY = "company";
    public static final String EFFORT = "effort";

    /** Minutes of one session, from 1. */
    public static final String SESSION = "session";

    /** How helpful it is held to be, as {@link Helpfulness#indexed}; changed in place when people have rated it. */
    public static final String HELPFULNESS = "helpfulness";

    /** Holds {@link #YES} in tips about safety and help, and nothing in all others. */
    public static final String SUPPORT_FIRST = "support-first";

    /** The value of a flag that is set. */
    public static final String YES = "yes";

    private TipFields() {
    }

    /** The doc values that hold all the names in {@code field} as bits; a field of its own, since a document may have no names. */
    static String bitsOf(String field) {
        return field + ".bits";
    }
}
