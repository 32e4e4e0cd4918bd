package app.nearer.measurement;

import java.util.List;

import app.nearer.contracts.DimensionScore;

/**
 * How likely each dimension's gap is the largest of a person's. The largest of several measured gaps is the largest partly by luck, the more
 * so the less the person's true gaps differ. So measured gaps are first drawn towards their mean, by how much they differ beyond their errors
 * (empirical Bayes: B. Efron and C. Morris, Data analysis using Stein's estimator and its generalizations, Journal of the American
 * Statistical Association 70, 1975); then they contend as independent normal distributions.
 */
final class Contenders {

    /** Before a person's gaps are seen, true gaps are taken to differ by this standard deviation, in points; provisional. */
    private static final double SPREAD = 17;

    /** That assumption weighs as much as so many gaps. */
    private static final double WEIGHT = 4;

    private static final double LEAST_SPREAD = 4;

    private Contenders() {
    }

    /** In the order of the profile; they sum to one. */
    static double[] chances(List<DimensionScore> profile) {
        double middle = middle(profile);
        double spread = spread(profile, middle);
        double[] means = new double[profile.size()];
        double[] errors = new double[profile.size()];
        for (int i = 0; i < means.length; i++) {
            double error = square(profile.get(i).error());
            double kept = spread / (spread + error);
            means[i] = middle + kept * (profile.get(i).gap() - middle);
            errors[i] = Math.sqrt(kept * error);
        }
        return Contest.chances(means, errors);
    }

    private static double middle(List<DimensionScore> profile) {
        double sum = 0;
        double weights = 0;
        for (DimensionScore score : profile) {
            double weight = 1 / (square(score.error()) + square(SPREAD));
            sum += weight * score.gap();
            weights += weight;
        }
        return sum / weights;
    }

    /** The variance of a person's true gaps: what their distances from the middle show beyond their errors, and what is assumed. */
    private static double spread(List<DimensionScore> profile, double middle) {
        int size = profile.size();
        double sum = WEIGHT * square(SPREAD);
        for (DimensionScore score : profile) {
            // the middle was fitted to them, and lies too near
            double distance = size > 1 ? square(score.gap() - middle) * size / (size - 1) : 0;
            sum += distance - square(score.error());
        }
        return Math.max(sum / (WEIGHT + size), square(LEAST_SPREAD));
    }

    private static double square(double value) {
        return value * value;
    }
}
