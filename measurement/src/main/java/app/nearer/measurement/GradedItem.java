package app.nearer.measurement;

import java.util.List;

/**
 * A statement as the graded response model sees it (F. Samejima, Estimation of latent ability using a response pattern of graded scores,
 * Psychometrika Monograph 17, 1969): category k or a higher one is chosen with probability {@code 1 / (1 + exp(−slope · (θ − thresholdₖ)))}.
 *
 * @param slope      how sharply the statement tells levels apart, above zero, in the logistic metric
 * @param thresholds the levels at which category 1, 2, … becomes as likely as not, strictly rising; there is one category more than these
 */
public record GradedItem(double slope, List<Double> thresholds) {

    public GradedItem {
        thresholds = List.copyOf(thresholds);
        if (!(slope > 0) || Double.isInfinite(slope)) {
            throw new IllegalArgumentException("slope must be above 0, but is " + slope);
        }
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException("there must be a threshold at least");
        }
        for (int k = 1; k < thresholds.size(); k++) {
            if (!(thresholds.get(k - 1) < thresholds.get(k))) {
                throw new IllegalArgumentException("thresholds must rise, but are " + thresholds);
            }
        }
    }

    public int categories() {
        return thresholds.size() + 1;
    }

    /** How likely this category, counted from 0, is at the level θ. */
    public double probability(int category, double theta) {
        return atLeast(category, theta) - atLeast(category + 1, theta);
    }

    /** The mean category, from 0, at the level θ. */
    public double expected(double theta) {
        double sum = 0;
        for (int k = 1; k < categories(); k++) {
            sum += atLeast(k, theta);
        }
        return sum;
    }

    /** The variance of the category at the level θ. */
    public double variance(double theta) {
        double square = 0;
        for (int k = 1; k < categories(); k++) {
            square += (2 * k - 1) * atLeast(k, theta);
        }
        double mean = expected(theta);
        return square - mean * mean;
    }

    /** Fisher's information about θ (Samejima 1969): the sum of {@code P′² / P} over the categories. */
    public double information(double theta) {
        double sum = 0;
        for (int k = 0; k < categories(); k++) {
            double change = slope * (slopeAt(k, theta) - slopeAt(k + 1, theta));
            sum += change * change / Math.max(probability(k, theta), Double.MIN_NORMAL);
        }
        return sum;
    }

    private double slopeAt(int category, double theta) {
        double p = atLeast(category, theta);
        return p * (1 - p);
    }

    private double atLeast(int category, double theta) {
        if (category <= 0) {
            return 1;
        }
        if (category >= categories()) {
            return 0;
        }
        return 1 / (1 + Math.exp(-slope * (theta - thresholds.get(category - 1))));
    }
}
