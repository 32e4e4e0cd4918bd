package app.nearer.benchmarks.evaluation;

/** Counts pairs of grades from 0 to 3, and says how far they agree beyond chance. */
final class Agreement {

    private static final int GRADES = 4;

    private final long[][] counts = new long[GRADES][GRADES];

    void add(int one, int other) {
        counts[one][other]++;
    }

    /** Cohen's κ with quadratic weights: 1 for full agreement, 0 for none beyond chance. */
    double kappa() {
        double total = 0;
        double[] ones = new double[GRADES];
        double[] others = new double[GRADES];
        for (int one = 0; one < GRADES; one++) {
            for (int other = 0; other < GRADES; other++) {
                ones[one] += counts[one][other];
                others[other] += counts[one][other];
                total += counts[one][other];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < GRADES; one++) {
            for (int other = 0; other < GRADES; other++) {
                int weight = (one - other) * (one - other);
                observed += weight * counts[one][other];
                expected += weight * ones[one] * others[other] / total;
            }
        }
        return 1 - observed / expected;
    }
}
