package app.nearer.measurement.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marginal maximum likelihood for the graded response model by the EM algorithm (R. D. Bock and M. Aitkin, Marginal maximum likelihood
 * estimation of item parameters, Psychometrika 46, 1981). Levels are taken as normally distributed; the integral over them is a sum over
 * equally spaced points.
 */
public final class Calibrator {

    /** From −6 to 6 in steps of a fifth: as many points as the published analysis that the results are compared with. */
    private static final int POINTS = 61;
    private static final double REACH = 6;

    /** At rest means that no slope and no intercept moves by more than this in a round. */
    private static final double AT_REST = 1e-5;
    private static final int MOST_ROUNDS = 5000;

    private final AnswerTable table;
    private final double[] levels = new double[POINTS];
    private final double[] weights = new double[POINTS];
    private final List<ItemFit> fits = new ArrayList<>();

    private Calibrator(AnswerTable table) {
        this.table = table;
        for (int q = 0; q < POINTS; q++) {
            levels[q] = REACH * (2.0 * q / (POINTS - 1) - 1);
            weights[q] = Math.exp(-levels[q] * levels[q] / 2);
        }
        double sum = Arrays.stream(weights).sum();
        for (int q = 0; q < POINTS; q++) {
            weights[q] /= sum;
        }
        for (int item = 0; item < table.items().size(); item++) {
            fits.add(ItemFit.start(proportionsAtLeast(item), levels));
        }
    }

    /** Estimates the constants of all statements of the table, which must measure one thing. */
    public static Calibration estimate(AnswerTable table) {
        return new Calibrator(table).run();
    }

    private Calibration run() {
        int round = 0;
        double moved = Double.MAX_VALUE;
        while (moved > AT_REST && round < MOST_ROUNDS) {
            round++;
            expect();
            moved = 0;
            for (ItemFit fit : fits) {
                moved = Math.max(moved, fit.maximise());
            }
        }
        double logLikelihood = expect();
        return new Calibration(fits.stream().map(ItemFit::item).toList(), logLikelihood, round, moved <= AT_REST);
    }

    /** Fills in how many people at each point are expected to have chosen each category; returns the log-likelihood. */
    private double expect() {
        fits.forEach(ItemFit::forget);
        double logLikelihood = 0;
        for (int pattern = 0; pattern < table.patterns().size(); pattern++) {
            List<Integer> answers = table.patterns().get(pattern);
            int count = table.counts().get(pattern);
            double[] posterior = weights.clone();
            for (int item = 0; item < answers.size(); item++) {
                if (answers.get(item) != AnswerTable.MISSING) {
                    fits.get(item).multiply(posterior, answers.get(item));
                }
            }
            double marginal = Arrays.stream(posterior).sum();
            logLikelihood += count * Math.log(marginal);
            for (int item = 0; item < answers.size(); item++) {
                if (answers.get(item) != AnswerTable.MISSING) {
                    fits.get(item).expect(posterior, count / marginal, answers.get(item));
                }
            }
        }
        return logLikelihood;
    }

    private double[] proportionsAtLeast(int item) {
        double[] atLeast = new double[table.categories().get(item) - 1];
        double people = 0;
        for (int pattern = 0; pattern < table.patterns().size(); pattern++) {
            int answer = table.patterns().get(pattern).get(item);
            int count = table.counts().get(pattern);
            if (answer != AnswerTable.MISSING) {
                people += count;
                for (int k = 1; k <= answer; k++) {
                    atLeast[k - 1] += count;
                }
            }
        }
        for (int k = 0; k < atLeast.length; k++) {
            atLeast[k] /= people;
        }
        return atLeast;
    }
}
