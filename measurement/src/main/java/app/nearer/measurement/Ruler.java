package app.nearer.measurement;

import java.util.List;

/**
 * The statements of one dimension, with which levels are measured. Both levels are estimated together, by the mean and standard deviation
 * of their posterior distribution on a grid (R. D. Bock and R. J. Mislevy, Adaptive EAP estimation of ability in a microcomputer
 * environment, Applied Psychological Measurement 6, 1982).
 *
 * <p>Points are the mean rating that all statements of the dimension would get at a level (the test characteristic curve), spread over
 * 0–100, so that a short form measures in the same points as the full one.
 */
public final class Ruler {

    /** One step of a scale of five, in points: less is no gap worth speaking of. */
    public static final double ONE_STEP = 25;

    /** The grid reaches this many standard deviations of the prior to each side of its middle. */
    private static final double REACH = 4;

    /** The results change by less than a hundredth of a point when it is doubled. */
    private static final int STEPS = 41;

    private final List<GradedItem> items;
    private final Prior prior;
    private final double[] points = new double[STEPS];
    private final double[][] priorDensity = new double[STEPS][STEPS];
    private final double[][][] logProbability;
    private final double[][] expected;
    private final double[][] variance;
    private final double errorWithoutAnswers;

    public Ruler(List<GradedItem> items, Prior prior) {
        this.items = List.copyOf(items);
        this.prior = prior;
        this.logProbability = new double[items.size()][][];
        this.expected = new double[items.size()][STEPS];
        this.variance = new double[items.size()][STEPS];
        for (int i = 0; i < items.size(); i++) {
            describe(i);
        }
        for (int q = 0; q < STEPS; q++) {
            points[q] = points(level(q));
            for (int r = 0; r < STEPS; r++) {
                priorDensity[q][r] = prior.density(level(q), level(r));
            }
        }
        this.errorWithoutAnswers = posterior(List.of(), 1).estimate().error();
    }

    private void describe(int item) {
        GradedItem graded = items.get(item);
        logProbability[item] = new double[graded.categories()][STEPS];
        for (int q = 0; q < STEPS; q++) {
            expected[item][q] = graded.expected(level(q));
            variance[item][q] = graded.variance(level(q));
            for (int k = 0; k < graded.categories(); k++) {
                logProbability[item][k][q] = Math.log(Math.max(graded.probability(k, level(q)), Double.MIN_NORMAL));
            }
        }
    }

    public List<GradedItem> items() {
        return items;
    }

    /** The standard deviation of the gap that is taken for granted before anything is answered, in points. */
    double errorWithoutAnswers() {
        return errorWithoutAnswers;
    }

    /** Where a level lies in points of 0–100. */
    public double points(double theta) {
        double sum = 0;
        for (GradedItem item : items) {
            sum += item.expected(theta) / (item.categories() - 1);
        }
        return 100 * sum / items.size();
    }

    /**
     * What these answers say.
     *
     * @param scatter how much more the answers scatter than the model expects, as a ratio of variances: the likelihood is raised to the
     *                power of {@code 1 / scatter}
     */
    public Estimate estimate(List<RatedItem> answers, double scatter) {
        return posterior(answers, scatter).estimate();
    }

    /** How far the answers lie from what the model expects of them, added to what other dimensions say of it. */
    Residuals residuals(List<RatedItem> answers) {
        Posterior posterior = posterior(answers, 1);
        double squares = 0;
        double variances = 0;
        for (RatedItem answer : answers) {
            double difference = mean(posterior.wanted, expected[answer.item()]) - mean(posterior.now, expected[answer.item()]);
            squares += square(answer.wanted() - answer.now() - difference);
            variances += mean(posterior.wanted, variance[answer.item()]) + mean(posterior.now, variance[answer.item()]);
        }
        // so much of one degree of freedom as the answers, and not the prior, decided
        double spent = 1 - square(posterior.estimate().error() / errorWithoutAnswers);
        return new Residuals(squares, variances, answers.size(), answers.isEmpty() ? 0 : spent);
    }

    private Posterior posterior(List<RatedItem> answers, double scatter) {
        double[] now = likelihood(answers, scatter, false);
        double[] wanted = likelihood(answers, scatter, true);
        double[] nowMarginal = new double[STEPS];
        double[] wantedMarginal = new double[STEPS];
        double total = 0;
        double product = 0;
        for (int q = 0; q < STEPS; q++) {
            double sum = 0;
            double pointsOfWanted = 0;
            for (int r = 0; r < STEPS; r++) {
                double density = priorDensity[q][r] * wanted[r];
                sum += density;
                pointsOfWanted += density * points[r];
                wantedMarginal[r] += density * now[q];
            }
            nowMarginal[q] = sum * now[q];
            total += nowMarginal[q];
            product += now[q] * points[q] * pointsOfWanted;
        }
        for (int q = 0; q < STEPS; q++) {
            nowMarginal[q] /= total;
            wantedMarginal[q] /= total;
        }
        return new Posterior(nowMarginal, wantedMarginal, product / total, points);
    }

    private double[] likelihood(List<RatedItem> answers, double scatter, boolean ofWanted) {
        double[] log = new double[STEPS];
        for (RatedItem answer : answers) {
            double[] row = logProbability[answer.item()][ofWanted ? answer.wanted() : answer.now()];
            for (int q = 0; q < STEPS; q++) {
                log[q] += row[q];
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double value : log) {
            most = Math.max(most, value);
        }
        for (int q = 0; q < STEPS; q++) {
            log[q] = Math.exp((log[q] - most) / scatter);
        }
        return log;
    }

    private double level(int step) {
        return prior.mean() + prior.deviation() * REACH * (2.0 * step / (STEPS - 1) - 1);
    }

    private static double mean(double[] distribution, double[] values) {
        double sum = 0;
        for (int q = 0; q < STEPS; q++) {
            sum += distribution[q] * values[q];
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }

    /** The posterior distributions of both levels, and the mean product of their points. */
    private record Posterior(double[] now, double[] wanted, double product, double[] points) {

        Estimate estimate() {
            double have = mean(now, points);
            double want = mean(wanted, points);
            double[] squares = new double[STEPS];
            for (int q = 0; q < STEPS; q++) {
                squares[q] = square(points[q]);
            }
            double haveVariance = mean(now, squares) - square(have);
            double wantVariance = mean(wanted, squares) - square(want);
            double covariance = product - have * want;
            return new Estimate(have, want, root(haveVariance), root(wantVariance),
                    root(haveVariance + wantVariance - 2 * covariance));
        }

        private static double root(double variance) {
            return Math.sqrt(Math.max(variance, 0));
        }
    }
}
