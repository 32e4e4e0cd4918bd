package app.nearer.quiz.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.nearer.contracts.DimensionScore;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Scale;
import app.nearer.quiz.instrument.Section;

/**
 * Makes a profile of ratings. Each rating is taken as the true level plus an error of its own, with the standard deviation that the
 * instrument states; have and want are means over the n statements rated twice, so that the standard error of their difference is
 * {@code ratingError · √(2/n)} (classical test theory: F. M. Lord and M. R. Novick, Statistical Theories of Mental Test Scores, 1968).
 */
public final class Scoring {

    private Scoring() {
    }

    /**
     * Scores each dimension of which enough statements are rated both ways; the others are not measured, and absent.
     *
     * @param answers ratings on the instrument's scale, by statement id
     * @return have, want, gap and error in points of 0–100, rounded to hundredths, in the order of the instrument
     */
    public static List<DimensionScore> score(Instrument instrument, Map<String, Rating> answers) {
        List<DimensionScore> profile = new ArrayList<>();
        for (Section section : instrument.sections()) {
            List<Rating> rated = section.statements()
                    .stream()
                    .map(statement -> answers.get(statement.id()))
                    .filter(Objects::nonNull)
                    .filter(Rating::isComplete)
                    .toList();
            if (rated.size() >= instrument.fewestRated()) {
                profile.add(score(section, rated, instrument));
            }
        }
        return List.copyOf(profile);
    }

    private static DimensionScore score(Section section, List<Rating> rated, Instrument instrument) {
        Scale scale = instrument.scale();
        double have = rounded(
                rated.stream().mapToDouble(rating -> scale.points(Objects.requireNonNull(rating.now()))).average().orElseThrow());
        double want = rounded(
                rated.stream().mapToDouble(rating -> scale.points(Objects.requireNonNull(rating.wanted()))).average()
                        .orElseThrow());
        double error = rounded(instrument.ratingError() * Math.sqrt(2.0 / rated.size()));
        return new DimensionScore(section.dimension(), have, want, rounded(want - have), error);
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
