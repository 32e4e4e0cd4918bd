package app.nearer.quiz.resultpage;

import java.util.Comparator;
import java.util.List;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/** Finds what there is much of, close to what is wished for. */
final class Strengths {

    private static final double MUCH = 60;
    private static final int MOST_NAMED = 3;

    private Strengths() {
    }

    /** At most three, the strongest first; a gap inside its error counts as none, on either side. More than is wished for is no strength. */
    static List<Dimension> in(List<DimensionScore> profile) {
        return profile.stream()
                .filter(score -> score.have() >= MUCH && Math.abs(score.gap()) <= score.error())
                .sorted(Comparator.comparingDouble(DimensionScore::have).reversed())
                .limit(MOST_NAMED)
                .map(DimensionScore::dimension)
                .toList();
    }
}
