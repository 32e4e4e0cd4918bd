/** Estimates the constants of the graded response model from answers, by marginal maximum likelihood. */
@NullMarked
package app.nearer.measurement.calibration;

import org.jspecify.annotations.NullMarked;
