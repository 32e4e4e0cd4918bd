package app.nearer.quiz.submission;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field     which field, such as {@code answers.emotional-1}
 * @param code      the message {@code problem.<code>} says what is wrong and what to do
 * @param arguments what the message needs
 */
public record Problem(String field, String code, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String code, Object... arguments) {
        return new Problem(field, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
