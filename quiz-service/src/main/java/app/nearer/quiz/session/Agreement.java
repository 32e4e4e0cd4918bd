package app.nearer.quiz.session;

/** What a visitor may agree to, or say, by ticking a box on the first page. */
enum Agreement {

    /** Answers are kept while they are given, and a result is made and kept. */
    RESULTS,

    /** Sexual closeness may be asked about. */
    SEXUAL,

    /** Meaning and faith may be asked about. */
    SPIRITUAL,

    /** The answers may be kept apart from the result, to make the quiz measure better. */
    CALIBRATION,

    /** No way back is kept, and everything is gone within the hour. */
    NO_TRACE,

    /** The visitor is 18 or over. */
    ADULT
}
