package app.nearer.quiz.session;

/** What the HTTP session keeps of a visit. */
final class Visit {

    /** The id of the quiz in progress. */
    static final String DRAFT = "nearer.draft";

    private Visit() {
    }
}
