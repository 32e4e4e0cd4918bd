package app.nearer.quiz.resultpage;

import java.util.List;
import java.util.Set;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Headlines;

/**
 * Where there is clearly more than is wished for.
 *
 * @param body  touch and sex, where that may mean pressure: it calls for the right to say no, and for support
 * @param other everything else, where it means a wish for room
 */
record MoreThanWished(List<Dimension> body, List<Dimension> other) {

    private static final Set<Dimension> OF_THE_BODY = Set.of(Dimension.PHYSICAL, Dimension.SEXUAL);

    static MoreThanWished in(List<DimensionScore> profile) {
        List<Dimension> all = profile.stream().filter(Headlines::isTooMuch).map(DimensionScore::dimension).toList();
        return new MoreThanWished(all.stream().filter(OF_THE_BODY::contains).toList(),
                all.stream().filter(dimension -> !OF_THE_BODY.contains(dimension)).toList());
    }
}
