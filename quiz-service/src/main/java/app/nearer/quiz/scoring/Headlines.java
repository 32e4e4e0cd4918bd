package app.nearer.quiz.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.statistics.distribution.NormalDistribution;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/**
 * Says what a profile shows, and no more than it shows. Each true gap is taken as normally distributed around the measured one with its
 * standard error, independently of the others.
 */
public final class Headlines {

    /** From this probability on that its gap is the largest, one dimension is named alone. */
    private static final double SURE_OF_ONE = 0.80;

    /** A gap counts as missing from this probability on that it is above zero; over seven dimensions, one in fifteen errs without any gap. */
    private static final double SURE_OF_A_GAP = 0.99;

    /** One step of a scale of five, in points: less is not called a gap worth speaking of. */
    private static final double ONE_STEP = 25;

    private static final int MOST_NAMED = 3;

    /** The integral is taken this many standard errors to each side, where less than 1e-14 of a normal distribution is left. */
    private static final double REACH = 8;

    /** Even, as Simpson's rule asks; the result changes by less than 1e-9 when it is doubled. */
    private static final int STEPS = 400;

    private Headlines() {
    }

    public static Headline of(List<DimensionScore> profile) {
        List<Chance> chances = new ArrayList<>();
        for (DimensionScore score : profile) {
            chances.add(new Chance(score.dimension(), probabilityOfLargest(score, profile)));
        }
        chances.sort(Comparator.comparingDouble(Chance::probability).reversed());
        if (profile.stream().noneMatch(Headlines::isMissing)) {
            return new Headline(Headline.Kind.NONE, List.of(), probabilityOfNone(profile));
        }
        if (chances.getFirst().probability() >= SURE_OF_ONE) {
            return new Headline(Headline.Kind.ONE, List.of(chances.getFirst().dimension()), chances.getFirst().probability());
        }
        return several(chances);
    }

    private record Chance(Dimension dimension, double probability) {
    }

    private static Headline several(List<Chance> likeliestFirst) {
        List<Dimension> named = new ArrayList<>();
        double together = 0;
        for (Chance chance : likeliestFirst) {
            if (named.size() == MOST_NAMED || named.size() >= 2 && together >= SURE_OF_ONE) {
                break;
            }
            named.add(chance.dimension());
            together += chance.probability();
        }
        return new Headline(Headline.Kind.SEVERAL, named, together);
    }

    private static boolean isMissing(DimensionScore score) {
        return distribution(score).survivalProbability(0) >= SURE_OF_A_GAP;
    }

    private static double probabilityOfNone(List<DimensionScore> profile) {
        return profile.stream().mapToDouble(score -> distribution(score).cumulativeProbability(ONE_STEP)).reduce(1,
                (a, b) -> a * b);
    }

    /** ∫ φᵢ(x) · Πⱼ Φⱼ(x) dx over j ≠ i: that all other gaps lie below this one, by Simpson's rule. */
    static double probabilityOfLargest(DimensionScore score, List<DimensionScore> profile) {
        NormalDistribution own = distribution(score);
        List<NormalDistribution> others = profile.stream().filter(other -> other != score).map(Headlines::distribution).toList();
        double from = own.getMean() - REACH * own.getStandardDeviation();
        double step = 2 * REACH * own.getStandardDeviation() / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double x = from + i * step;
            double value = own.density(x);
            for (NormalDistribution other : others) {
                value *= other.cumulativeProbability(x);
            }
            sum += value * simpsonWeight(i);
        }
        return Math.min(1, sum * step / 3);
    }

    private static int simpsonWeight(int i) {
        if (i == 0 || i == STEPS) {
            return 1;
        }
        return i % 2 == 0 ? 2 : 4;
    }

    private static NormalDistribution distribution(DimensionScore score) {
        return NormalDistribution.of(score.gap(), score.error());
    }
}
