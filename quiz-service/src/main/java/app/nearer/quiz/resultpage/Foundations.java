package app.nearer.quiz.resultpage;

import java.util.Comparator;
import java.util.List;

import app.nearer.contracts.Quality;
import app.nearer.contracts.QualityScore;
import app.nearer.contracts.QualityScore.Level;
import app.nearer.measurement.Headline;
import app.nearer.quiz.result.Result;

/**
 * What is said of the qualities that closeness rests on, at most three of a kind, the surest first.
 *
 * @param low      of which clearly more would be liked
 * @param adequate of which there is about as much as would be liked
 */
record Foundations(List<Quality> low, List<Quality> adequate) {

    private static final int MOST_NAMED = 3;

    /**
     * Where no kind of closeness is missing, no quality is said to be: the few statements of one are no ground to say more. Where support
     * comes first, nothing is said of either.
     */
    static Foundations of(Result result) {
        if (result.supportFirst()) {
            return new Foundations(List.of(), List.of());
        }
        boolean missing = result.headline().kind() != Headline.Kind.NONE;
        return new Foundations(missing ? surest(result.qualities(), Level.LOW) : List.of(),
                surest(result.qualities(), Level.ADEQUATE));
    }

    private static List<Quality> surest(List<QualityScore> scores, Level level) {
        return scores.stream()
                .filter(score -> score.level() == level)
                .sorted(Comparator.comparingDouble(QualityScore::probability).reversed())
                .limit(MOST_NAMED)
                .map(QualityScore::quality)
                .toList();
    }
}
