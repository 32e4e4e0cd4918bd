package app.nearer.benchmarks.evaluation;

/**
 * How far a list's shares are from the shares that were asked for: the Kullback–Leibler divergence C_KL, in nats (H. Steck, Calibrated
 * recommendations, RecSys 2018, equations 4 and 5).
 */
public final class Calibration {

    /** The weight of the smoothing, as Steck has it. */
    public static final double ALPHA = 0.01;

    private Calibration() {
    }

    /**
     * C_KL(p, q): 0 when the shares agree.
     *
     * @param wanted shares that were asked for, together 1
     * @param given  shares that the list has, together 1, in the same order
     */
    public static double divergence(double[] wanted, double[] given, double alpha) {
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > 0) {
                sum += wanted[i] * Math.log(wanted[i] / ((1 - alpha) * given[i] + alpha * wanted[i]));
            }
        }
        return sum;
    }
}
