package app.nearer.measurement;

import java.util.List;

/**
 * How far the gaps between now and wanted, statement by statement, lie from the dimension's gap.
 *
 * @param squares   the sum of the squared distances
 * @param variances the sum that the model expects, before anything is fitted
 * @param count     how many statements there are
 * @param spent     how many degrees of freedom the fit took
 */
record Residuals(double squares, double variances, int count, double spent) {

    /** How many answers the assumption weighs that a person scatters as the model says. */
    private static final double ASSUMED = 10;

    static final double LEAST = 0.5;
    static final double MOST = 4;

    /**
     * How much more these answers scatter than the model expects, as a ratio of variances; 1 when all is as expected. It is the
     * information-weighted mean square of the residuals (B. D. Wright and G. N. Masters, Rating Scale Analysis, 1982), of the differences,
     * and used as quasi-likelihood uses a dispersion (R. W. M. Wedderburn, Biometrika 61, 1974).
     */
    static double scatter(List<Residuals> all) {
        double squares = 0;
        double variances = 0;
        double free = 0;
        double count = 0;
        for (Residuals one : all) {
            squares += one.squares;
            variances += one.variances;
            count += one.count;
            free += one.count - one.spent;
        }
        if (free <= 0 || variances <= 0) {
            return 1;
        }
        double found = squares / variances * count / free;
        return Math.clamp((ASSUMED + free * found) / (ASSUMED + free), LEAST, MOST);
    }
}
