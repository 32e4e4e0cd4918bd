package app.nearer.quiz.session;

/** How much is asked. */
enum QuizForm {

    /** Every statement. */
    FULL,

    /** Two statements of each kind first, and more only where it is not clear yet. */
    SHORT
}
