package app.nearer.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.statistics.distribution.NormalDistribution;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/** Says what a profile shows, and no more than it shows. */
public final class Headlines {

    /** From this probability on that its gap is the largest, one dimension is named alone. */
    private static final double SURE_OF_ONE = 0.80;

    private static final int MOST_NAMED = 3;

    private Headlines() {
    }

    public static Headline of(List<DimensionScore> profile) {
        List<Chance> chances = new ArrayList<>();
        double[] largest = Contenders.chances(profile);
        for (int i = 0; i < largest.length; i++) {
            chances.add(new Chance(profile.get(i).dimension(), largest[i]));
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

    /** Whether a gap lies so far beyond its error that it is called missing. */
    public static boolean isMissing(DimensionScore score) {
        return score.gap() > 0 && score.liesBeyondError();
    }

    /** Whether there is so much more than is wanted that error does not explain it. */
    public static boolean isTooMuch(DimensionScore score) {
        return score.gap() < 0 && score.liesBeyondError();
    }

    private static double probabilityOfNone(List<DimensionScore> profile) {
        return profile.stream().mapToDouble(score -> distribution(score).cumulativeProbability(Ruler.ONE_STEP)).reduce(1,
                (a, b) -> a * b);
    }

    private static NormalDistribution distribution(DimensionScore score) {
        return NormalDistribution.of(score.gap(), score.error());
    }
}
