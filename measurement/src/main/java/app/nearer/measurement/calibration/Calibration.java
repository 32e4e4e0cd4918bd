package app.nearer.measurement.calibration;

import java.util.List;

import app.nearer.measurement.GradedItem;

/**
 * Constants that were estimated.
 *
 * @param items         one for each statement, in the order of the table; levels are normally distributed with mean 0 and deviation 1
 * @param logLikelihood of all answers, at these constants
 * @param iterations    how many rounds it took
 * @param converged     whether the constants had come to rest
 */
public record Calibration(List<GradedItem> items, double logLikelihood, int iterations, boolean converged) {

    public Calibration {
        items = List.copyOf(items);
    }
}
