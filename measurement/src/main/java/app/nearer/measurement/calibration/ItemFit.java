package app.nearer.measurement.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.nearer.measurement.GradedItem;

/**
 * One statement while its constants are being estimated: its slope and its intercepts, which are {@code −slope · threshold}, and the answers
 * expected at each point. Fisher scoring finds the constants that fit those answers best.
 */
final class ItemFit {

    /** Slopes stay above this, so that thresholds stay finite. */
    private static final double LEAST_SLOPE = 0.01;
    private static final int MOST_STEPS = 20;
    private static final int MOST_HALVINGS = 30;
    private static final double SMALL = 1e-9;

    private final double[] levels;

    /** The slope first, then the intercepts, which fall. */
    private double[] parameters;

    /** By category and point. */
    private final double[][] probability;
    private final double[][] expected;

    private ItemFit(double[] parameters, double[] levels) {
        this.levels = levels;
        this.parameters = parameters;
        this.probability = new double[parameters.length][levels.length];
        this.expected = new double[parameters.length][levels.length];
        tabulate();
    }

    /** @param atLeast the share of people who chose category 1 or a higher one, 2 or a higher one, … */
    static ItemFit start(double[] atLeast, double[] levels) {
        double[] parameters = new double[atLeast.length + 1];
        parameters[0] = 1;
        for (int k = 0; k < atLeast.length; k++) {
            parameters[k + 1] = 1.2 * Math.log(atLeast[k] / (1 - atLeast[k]));
        }
        return new ItemFit(parameters, levels);
    }

    void forget() {
        for (double[] row : expected) {
            Arrays.fill(row, 0);
        }
    }

    void multiply(double[] posterior, int category) {
        for (int q = 0; q < posterior.length; q++) {
            posterior[q] *= probability[category][q];
        }
    }

    void expect(double[] posterior, double factor, int category) {
        for (int q = 0; q < posterior.length; q++) {
            expected[category][q] += factor * posterior[q];
        }
    }

    /** Takes on the constants that fit best; returns how far they moved at most. */
    double maximise() {
        double[] before = parameters.clone();
        double moved = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && moved > SMALL; step++) {
            moved = step();
        }
        double distance = 0;
        for (int p = 0; p < before.length; p++) {
            distance = Math.max(distance, Math.abs(parameters[p] - before[p]));
        }
        tabulate();
        return distance;
    }

    private double step() {
        int size = parameters.length;
        double[] gradient = new double[size];
        double[][] information = new double[size][size];
        for (int q = 0; q < levels.length; q++) {
            add(q, gradient, information);
        }
        double[] direction = LinearSystem.solve(information, gradient);
        double now = fit(parameters);
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
            double[] next = new double[size];
            double moved = 0;
            for (int p = 0; p < size; p++) {
                next[p] = parameters[p] + length * direction[p];
                moved = Math.max(moved, Math.abs(length * direction[p]));
            }
            if (isModel(next) && fit(next) >= now) {
                parameters = next;
                return moved;
            }
        }
        return 0;
    }

    /** Adds what one point says: the gradient of its log-likelihood, and Fisher's information. */
    private void add(int q, double[] gradient, double[][] information) {
        int size = parameters.length;
        double people = 0;
        for (double[] row : expected) {
            people += row[q];
        }
        for (int k = 0; k < size; k++) {
            double p = Math.max(atLeast(parameters, k, levels[q]) - atLeast(parameters, k + 1, levels[q]), Double.MIN_NORMAL);
            double[] change = new double[size];
            addChange(change, k, q, 1);
            addChange(change, k + 1, q, -1);
            for (int i = 0; i < size; i++) {
                gradient[i] += expected[k][q] / p * change[i];
                for (int j = 0; j < size; j++) {
                    information[i][j] += people * change[i] * change[j] / p;
                }
            }
        }
    }

    private void addChange(double[] change, int boundary, int q, int sign) {
        if (boundary > 0 && boundary < parameters.length) {
            double p = atLeast(parameters, boundary, levels[q]);
            change[0] += sign * levels[q] * p * (1 - p);
            change[boundary] += sign * p * (1 - p);
        }
    }

    private double fit(double[] at) {
        double sum = 0;
        for (int k = 0; k < at.length; k++) {
            for (int q = 0; q < levels.length; q++) {
                double p = atLeast(at, k, levels[q]) - atLeast(at, k + 1, levels[q]);
                sum += expected[k][q] * Math.log(Math.max(p, Double.MIN_NORMAL));
            }
        }
        return sum;
    }

    private void tabulate() {
        for (int k = 0; k < parameters.length; k++) {
            for (int q = 0; q < levels.length; q++) {
                double p = atLeast(parameters, k, levels[q]) - atLeast(parameters, k + 1, levels[q]);
                probability[k][q] = Math.max(p, Double.MIN_NORMAL);
            }
        }
    }

    private static boolean isModel(double[] parameters) {
        for (int k = 2; k < parameters.length; k++) {
            if (parameters[k] >= parameters[k - 1]) {
                return false;
            }
        }
        return parameters[0] > LEAST_SLOPE;
    }

    private static double atLeast(double[] parameters, int category, double level) {
        if (category == 0) {
            return 1;
        }
        return category == parameters.length ? 0 : 1 / (1 + Math.exp(-parameters[0] * level - parameters[category]));
    }

    GradedItem item() {
        List<Double> thresholds = new ArrayList<>();
        for (int k = 1; k < parameters.length; k++) {
            thresholds.add(-parameters[k] / parameters[0]);
        }
        return new GradedItem(parameters[0], thresholds);
    }
}
