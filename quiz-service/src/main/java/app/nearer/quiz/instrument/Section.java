package app.nearer.quiz.instrument;

import java.util.List;

import app.nearer.contracts.Dimension;

/**
 * The statements of one dimension.
 *
 * @param sensitive whether it is asked only with a consent of its own
 */
public record Section(Dimension dimension, boolean sensitive, List<Statement> statements) {

    public Section {
        statements = List.copyOf(statements);
    }
}
