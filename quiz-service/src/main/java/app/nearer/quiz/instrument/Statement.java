package app.nearer.quiz.instrument;

import java.util.Set;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;

/**
 * One line of the quiz, rated twice: how true it is now, and how true one would want it to be. Its words are the message
 * {@code statement.<id>}.
 *
 * @param qualities what it touches, where any fits
 */
public record Statement(String id, Dimension dimension, Set<Quality> qualities) {

    public Statement {
        qualities = Set.copyOf(qualities);
    }
}
