package app.nearer.benchmarks.evaluation;

import java.util.List;
import java.util.Random;

/**
 * Fisher's randomisation test for paired values: how often signs drawn at random give a mean difference as far from zero as the one observed
 * (M. Smucker, J. Allan and B. Carterette, A comparison of statistical significance tests for information retrieval evaluation, CIKM 2007).
 */
final class PairedTest {

    private static final int DRAWS = 100_000;
    private static final long SEED = 20_261_121;

    private PairedTest() {
    }

    /** The two-sided p-value. */
    static double p(List<Double> ours, List<Double> theirs) {
        double[] differences = new double[ours.size()];
        double observed = 0;
        for (int pair = 0; pair < differences.length; pair++) {
            differences[pair] = ours.get(pair) - theirs.get(pair);
            observed += differences[pair];
        }
        Random random = new Random(SEED);
        int asFar = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (double difference : differences) {
                sum += random.nextBoolean() ? difference : -difference;
            }
            if (Math.abs(sum) >= Math.abs(observed) - 1e-12) {
                asFar++;
            }
        }
        return (asFar + 1.0) / (DRAWS + 1.0);
    }
}
