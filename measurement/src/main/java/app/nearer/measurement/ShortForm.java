package app.nearer.measurement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;

import org.apache.commons.statistics.distribution.NormalDistribution;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/**
 * The short form's stop rule: a dimension is undecided as long as asking the rest of it is worth its length, which is to say that the headline
 * may well change by it, for the number of statements that it takes (the value of information: R. A. Howard, Information value theory, IEEE
 * Transactions on Systems Science and Cybernetics 2, 1966). So much is asked where little is left and much may change, and nothing where only a
 * long way would tell. It says where to go on, never in which order the statements of a dimension come: that order is fixed.
 */
public final class ShortForm {

    /** So many statements of each dimension come first. */
    public static final int FIRST = 2;

    /**
     * What a rating more must be worth: the probability that the headline would change if all that is left of a dimension were asked, for each
     * statement that is left. Chosen by simulation, so that nine headlines in ten are those of the full form.
     */
    private static final double WORTH = 0.0225;

    /** Changes that need the remaining answers to lie farther from what is expected, in standard deviations, are not thought of. */
    private static final double FARTHEST = 2.6;

    private static final int HALVINGS = 5;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

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
                int left = meter.ruler(dimension).items().size() - rated;
                return chanceOfChange(profile, place, rated, now) > WORTH * left;
            }
        }
        return true;
    }

    /**
     * How likely the headline changes when all statements of a dimension are answered: its gap moves by what its error shrinks, and from some
     * distance on, to either side, the headline is another. Each further answer is taken to tell as much as those so far did on average.
     */
    private double chanceOfChange(List<DimensionScore> profile, int place, int rated, Headline now) {
        DimensionScore score = profile.get(place);
        Ruler ruler = meter.ruler(score.dimension());
        double before = 1 / square(ruler.errorWithoutAnswers());
        double perAnswer = Math.max(1 / square(score.error()) - before, 0) / rated;
        double errorInTheEnd = Math.sqrt(1 / (before + ruler.items().size() * perAnswer));
        double deviation = Math.sqrt(Math.max(square(score.error()) - square(errorInTheEnd), 0));
        return chanceBeyond(distance -> differs(now, with(profile, place, score.gap() + distance * deviation, errorInTheEnd)))
                + chanceBeyond(distance -> differs(now, with(profile, place, score.gap() - distance * deviation, errorInTheEnd)));
    }

    /** How likely a standard normal number lies beyond the distance from which on the headline differs. */
    private static double chanceBeyond(DoublePredicate differs) {
        if (!differs.test(FARTHEST)) {
            return 0;
        }
        double same = 0;
        double other = FARTHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (same + other) / 2;
            if (differs.test(middle)) {
                other = middle;
            } else {
                same = middle;
            }
        }
        return NORMAL.survivalProbability((same + other) / 2);
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
