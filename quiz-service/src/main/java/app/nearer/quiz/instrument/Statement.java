package app.nearer.quiz.instrument;

import org.jspecify.annotations.Nullable;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;

/**
 * One line of the quiz, rated twice: how true it is now, and how true one would want it to be. Its words are the message
 * {@code statement.<id>}.
 *
 * @param quality the quality that it touches, where one fits
 */
public record Statement(String id, Dimension dimension, @Nullable Quality quality) {
}
