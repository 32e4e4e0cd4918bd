package app.nearer.quiz.session;

import java.util.Set;

/**
 * A question as a form asks it.
 *
 * @param name   the name of its field
 * @param values what may be answered
 */
record Question(String name, Set<String> values) {

    /** What a ticked box sends. */
    static final String TICKED = "yes";

    static Question tick(String name) {
        return new Question(name, Set.of(TICKED));
    }
}
