package app.nearer.quiz.session;

/**
 * What was answered to one question.
 *
 * @param question the name of the question's field
 * @param value    the answer; empty when it was taken back
 */
record Answer(String question, String value) {

    boolean takenBack() {
        return value.isEmpty();
    }
}
