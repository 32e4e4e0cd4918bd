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

    /** The template that shows it. */
    String view() {
        return "quiz/" + (dimension == null ? path : "section");
    }

    Optional<Question> question(String name) {
        return questions.stream().filter(question -> question.name().equals(name)).findFirst();
    }
}
