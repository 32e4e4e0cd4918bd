package app.nearer.measurement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/**
 * The short form's stop rule: a dimension is undecided as long as its remaining statements may well change the headline. It says where to go
 * on, never in which order the statements of a dimension come: that order is fixed.
 */
public final class ShortForm {

    /** So many statements of each dimension come first. */
    public static final int FIRST = 2;

    /**
     * How far, in standard deviations of what the remaining answers may do to it, a gap is moved to see whether the headline would change.
     * Chosen by simulation, so that nine headlines in ten are those of the full form.
     */
    private static final double MOVED = 1.57;

    private final Meter meter;

    private ShortForm(Meter meter) {
        this.meter = meter;
    }

    /**
     * The dimensions that are still undecided after these answers, and of which not all statements are rated. One of which a statement is
     * rated, but too few to measure it, is among them; one of which none is rated is not: whoever left them all out is asked no more.
     *
     * @param answers statements rated so far; a dimension that is not asked about is absent or empty
     */
    public static Set<Dimension> undecided(Meter meter, Map<Dimension, List<RatedItem>> answers) {
        return new ShortForm(meter).undecided(answers);
    }

    private Set<Dimension> undecided(Map<Dimension, List<RatedItem>> answers) {
        Set<Dimension> undecided = EnumSet.noneOf(Dimension.class);
        List<DimensionScore> profile = meter.profile(answers);
        Headline now = Headlines.of(profile);
        answers.forEach((dimension, rated) -> {
            int left = meter.ruler(dimension).items().size() - rated.size();
            if (left > 0 && !rated.isEmpty() && isUndecided(dimension, rated.size(), profile, now)) {
                undecided.add(dimension);
            }
        });
        return undecided;
    }

    private boolean isUndecided(Dimension dimension, int rated, List<DimensionScore> profile, Headline now) {
        for (int place = 0; place < profile.size(); place++) {
            if (profile.get(place).dimension() == dimension) {
                return mayChange(profile, place, rated, now);
            }
        }
        return true;
    }

    /** Each further answer is taken to tell as much as those so far did on average. */
    private boolean mayChange(List<DimensionScore> profile, int place, int rated, Headline now) {
        DimensionScore score = profile.get(place);
        Ruler ruler = meter.ruler(score.dimension());
        double before = 1 / square(ruler.errorWithoutAnswers());
        double perAnswer = Math.max(1 / square(score.error()) - before, 0) / rated;
        double errorInTheEnd = Math.sqrt(1 / (before + ruler.items().size() * perAnswer));
        double move = MOVED * Math.sqrt(Math.max(square(score.error()) - square(errorInTheEnd), 0));
        return differs(now, with(profile, place, score.gap() + move, errorInTheEnd))
                || differs(now, with(profile, place, score.gap() - move, errorInTheEnd));
    }

    private static List<DimensionScore> with(List<DimensionScore> profile, int place, double gap, double error) {
        List<DimensionScore> changed = new ArrayList<>(profile);
        double possible = Math.clamp(gap, -100.0, 100.0);
        double have = possible < 0 ? -possible : 0;
        changed.set(place, new DimensionScore(profile.get(place).dimension(), have, have + possible, possible, error));
        return changed;
    }

    private static boolean differs(Headline now, List<DimensionScore> profile) {
        Headline then = Headlines.of(profile);
        return then.kind() != now.kind() || !Set.copyOf(then.dimensions()).equals(Set.copyOf(now.dimensions()));
    }

    private static double square(double value) {
        return value * value;
    }
}
