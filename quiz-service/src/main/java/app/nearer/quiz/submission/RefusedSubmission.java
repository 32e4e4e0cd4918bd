package app.nearer.quiz.submission;

import java.util.List;

/** What was sent is not taken, and nothing of it is kept. */
public final class RefusedSubmission extends RuntimeException {

    private final transient List<Problem> problems;

    public RefusedSubmission(List<Problem> problems) {
        super("%d problems in what was sent".formatted(problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the fields. */
    public List<Problem> problems() {
        return problems;
    }
}
