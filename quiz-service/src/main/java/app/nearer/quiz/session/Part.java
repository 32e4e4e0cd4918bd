package app.nearer.quiz.session;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;

/**
 * One page of the quiz.
 *
 * @param path       its name in the address
 * @param number     its place, from 1
 * @param of         how many pages there are
 * @param dimension  the dimension that its statements are about; {@code null} on the pages that ask for something else
 * @param statements the ids of the statements rated there
 */
record Part(String path, int number, int of, @Nullable Dimension dimension, List<String> statements, List<Question> questions) {

    /** How the paths of pages begin on which the short form goes on. */
    static final String MORE = "more-";

    /** The template that shows it. */
    String view() {
        return "quiz/" + (isRated() ? "section" : path);
    }

    /** Whether its statements are rated twice. */
    public boolean isRated() {
        return dimension != null || path.startsWith(MORE);
    }

    Part numbered(int place, int count) {
        return new Part(path, place, count, dimension, statements, questions);
    }

    Optional<Question> question(String name) {
        return questions.stream().filter(question -> question.name().equals(name)).findFirst();
    }
}
