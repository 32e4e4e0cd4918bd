package app.nearer.measurement;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Of several unknown numbers, each normally distributed around a mean and independent of the others: how likely is each the largest? */
final class Contest {

    /** The integral leaves out less than 1e-14 of a normal distribution. */
    private static final double REACH = 8;

    /** Even, as Simpson's rule asks; the result changes by less than 1e-7 when it is doubled. */
    private static final int STEPS = 200;

    private Contest() {
    }

    /**
     * {@code ∫ φᵢ(x) · Πⱼ Φⱼ(x) dx} over j ≠ i, for each i, by Simpson's rule.
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
            add(of, from + k * step, simpsonWeight(k), sums);
        }
        double total = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(sum -> sum / total).toArray();
    }

    private static void add(NormalDistribution[] of, double x, int weight, double[] sums) {
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
            sums[i] += weight * of[i].density(x) * belowAllBefore * belowAllAfter[i + 1];
            belowAllBefore *= below[i];
        }
    }

    private static int simpsonWeight(int k) {
        if (k == 0 || k == STEPS) {
            return 1;
        }
        return k % 2 == 0 ? 2 : 4;
    }
}
