package app.nearer.measurement;

/**
 * What is taken for granted of the levels of one dimension before anything is answered: now and wanted are normally distributed alike, so
 * that nobody is presumed to miss anything, and they go together.
 *
 * @param mean        the middle of both levels
 * @param deviation   the standard deviation of each, above zero
 * @param correlation how far the two go together, from 0 to below 1
 */
public record Prior(double mean, double deviation, double correlation) {

    public Prior {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("deviation must be above 0, but is " + deviation);
        }
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException("correlation must be from 0 to below 1, but is " + correlation);
        }
    }

    /** The density of both levels together, up to a constant factor. */
    double density(double now, double wanted) {
        double x = (now - mean) / deviation;
        double y = (wanted - mean) / deviation;
        return Math.exp(-(x * x - 2 * correlation * x * y + y * y) / (2 * (1 - correlation * correlation)));
    }
}
