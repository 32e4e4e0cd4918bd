package app.nearer.measurement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.statistics.distribution.NormalDistribution;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/**
 * The short form's stop rule: on which dimensions are more answers likely to change the headline? It says where to go on, never in which
 * order the statements of a dimension come: that order is fixed.
 */
public final class ShortForm {

    /** So many statements of each dimension come first. */
    public static final int FIRST = 2;

    /** A dimension less likely than this to have the largest gap is out of the contest. */
    private static final double CONTENDER = 0.025;

    /** From this probability on the contest for the largest gap is decided. */
    private static final double DECIDED = 0.95;

    /** Who is ahead matters only if it is likelier than this that something will be called missing. */
    private static final double SOMETHING = 0.40;

    /** A gap that is less likely than this to be called missing in the end is not asked about for its own sake. */
    private static final double MAY_BE_MISSING = 0.10;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

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
        answers.forEach((dimension, rated) -> {
            if (!rated.isEmpty() && profile.stream().noneMatch(score -> score.dimension() == dimension)) {
                undecided.add(dimension);
            }
        });
        List<Outlook> outlooks = new ArrayList<>();
        double[] largest = Contest.chances(profile.stream().mapToDouble(DimensionScore::gap).toArray(),
                profile.stream().mapToDouble(DimensionScore::error).toArray());
        for (int i = 0; i < profile.size(); i++) {
            DimensionScore score = profile.get(i);
            int rated = answers.getOrDefault(score.dimension(), List.of()).size();
            outlooks.add(new Outlook(score.dimension(), largest[i], missingInTheEnd(score, rated)));
        }
        undecided.addAll(undecided(outlooks));
        undecided.removeIf(dimension -> answers.getOrDefault(dimension, List.of()).size() >= statements(dimension));
        return undecided;
    }

    private static Set<Dimension> undecided(List<Outlook> outlooks) {
        double nothingMissing = outlooks.stream().mapToDouble(outlook -> 1 - outlook.missing).reduce(1, (a, b) -> a * b);
        double leading = outlooks.stream().mapToDouble(Outlook::largest).max().orElse(1);
        boolean contested = leading < DECIDED && 1 - nothingMissing > SOMETHING;
        boolean surelyMissing = outlooks.stream().anyMatch(outlook -> outlook.missing > 1 - MAY_BE_MISSING);
        Set<Dimension> undecided = EnumSet.noneOf(Dimension.class);
        for (Outlook outlook : outlooks) {
            if (contested && outlook.largest > CONTENDER || !surelyMissing && outlook.missing > MAY_BE_MISSING) {
                undecided.add(outlook.dimension);
            }
        }
        return undecided;
    }

    /**
     * What may come of a dimension.
     *
     * @param largest how likely its gap is the largest
     * @param missing how likely it is called missing once all its statements are rated
     */
    private record Outlook(Dimension dimension, double largest, double missing) {
    }

    /** Each further answer is taken to tell as much as those so far did on average. */
    private double missingInTheEnd(DimensionScore score, int rated) {
        int all = statements(score.dimension());
        if (rated >= all) {
            return Headlines.isMissing(score) ? 1 : 0;
        }
        double before = 1 / square(ruler(score.dimension()).errorWithoutAnswers());
        double perAnswer = Math.max(1 / square(score.error()) - before, Double.MIN_NORMAL) / rated;
        double errorInTheEnd = Math.sqrt(1 / (before + all * perAnswer));
        double move = Math.sqrt(Math.max(square(score.error()) - square(errorInTheEnd), Double.MIN_NORMAL));
        return STANDARD.cumulativeProbability((score.gap() - Headlines.BEYOND_ERROR * errorInTheEnd) / move);
    }

    private int statements(Dimension dimension) {
        return ruler(dimension).items().size();
    }

    private Ruler ruler(Dimension dimension) {
        return meter.ruler(dimension);
    }

    private static double square(double value) {
        return value * value;
    }
}
