package app.nearer.measurement;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Of several unknown numbers, each normally distributed around a mean and independent of the others: how likely is each the largest? */
final class Contest {

    /** The integral leaves out less than 1e-14 of a normal distribution. */
    private static final double REACH = 8;

    /** The result changes by less than 1e-7 when it is doubled, with standard deviations as far apart as they ever are. */
    private static final int STEPS = 96;

    private Contest() {
    }

    /**
     * {@code ∫ φᵢ(x) · Πⱼ Φⱼ(x) dx} over j ≠ i, for each i, by the trapezoidal rule, which converges faster than any
     * power of the step where a smooth function and all its derivatives vanish at both ends (L. N. Trefethen and J. A. C. Weideman, The
     * exponentially convergent trapezoidal rule, SIAM Review 56, 2014).
     *
     * @param errors standard deviations, above zero
     */
    static double[] chances(double[] means, double[] errors) {
        int size = means.length;
        NormalDistribution[] of = new NormalDistribution[size];
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            of[i] = NormalDistribution.of(means[i], errors[i]);
            // below this none can be the largest: this one is larger
            from = Math.max(from, means[i] - REACH * errors[i]);
            to = Math.max(to, means[i] + REACH * errors[i]);
        }
        double[] sums = new double[size];
        double step = (to - from) / STEPS;
        for (int k = 0; k <= STEPS; k++) {
            add(of, from + k * step, sums);
        }
        double total = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(sum -> sum / total).toArray();
    }

    private static void add(NormalDistribution[] of, double x, double[] sums) {
        int size = of.length;
        double[] below = new double[size];
        double[] belowAllAfter = new double[size + 1];
        belowAllAfter[size] = 1;
        for (int i = size - 1; i >= 0; i--) {
            below[i] = of[i].cumulativeProbability(x);
            belowAllAfter[i] = belowAllAfter[i + 1] * below[i];
        }
        double belowAllBefore = 1;
        for (int i = 0; i < size; i++) {
            sums[i] += of[i].density(x) * belowAllBefore * belowAllAfter[i + 1];
            belowAllBefore *= below[i];
        }
    }
}
