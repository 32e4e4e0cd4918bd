package app.nearer.benchmarks.measurement;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import app.nearer.measurement.GradedItem;

/**
 * People to be simulated. Levels of the seven dimensions go together; wanted lies higher than there is, and often where the scale ends.
 *
 * @param name       what the table calls them
 * @param together   how far levels of different dimensions correlate, 0–1
 * @param slopes     how far true slopes stray from the instrument's constants: the standard deviation of their logarithm
 * @param thresholds how far true thresholds stray, as a standard deviation
 * @param own        what a statement means to one person beyond its dimension, both times alike, as a standard deviation
 * @param steadiness how far people differ in how steadily they answer: the standard deviation of the logarithm of a factor of all slopes
 */
record Population(String name, double together, double slopes, double thresholds, double own, double steadiness) {

    /** One person in five wants nothing more, anywhere; of the others' dimensions, three in ten have no gap. */
    private static final double CONTENT = 0.2;
    private static final double NO_GAP = 0.3;

    private static final double HAVE = 0.2;
    private static final double HAVE_DEVIATION = 1.2;
    private static final double WANT = 1.3;
    private static final double WANT_DEVIATION = 1.0;
    private static final double HAVE_WITH_WANT = 0.3;

    static final int DIMENSIONS = 7;

    /** The statements as they truly are, which the instrument's constants need not know. */
    List<GradedItem> truth(List<GradedItem> constants, Random random) {
        return constants.stream().map(item -> {
            double shift = thresholds * random.nextGaussian();
            double slope = item.slope() * Math.exp(slopes * random.nextGaussian());
            List<Double> at = item.thresholds()
                    .stream()
                    .map(threshold -> threshold + shift + 0.3 * thresholds * random.nextGaussian())
                    .sorted()
                    .toList();
            return new GradedItem(slope, at);
        }).toList();
    }

    /** A person, the same for the same seed. */
    Respondent draw(long seed, List<List<GradedItem>> truth) {
        // neighbouring seeds give neighbouring first numbers
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        boolean content = random.nextDouble() < CONTENT;
        double steady = Math.exp(steadiness * random.nextGaussian());
        double[] shared = pair(random);
        Respondent person = new Respondent(content);
        for (int d = 0; d < DIMENSIONS; d++) {
            double[] apart = pair(random);
            double have = HAVE + HAVE_DEVIATION * mixed(shared[0], apart[0]);
            double want = WANT + WANT_DEVIATION * mixed(shared[1], apart[1]);
            if (content) {
                have = (have + want) / 2;
            }
            if (content || random.nextDouble() < NO_GAP) {
                want = have;
            }
            person.levels(have, want);
            List<GradedItem> items = truth.get(d);
            for (int i : IntStream.range(0, items.size()).toArray()) {
                GradedItem item = new GradedItem(items.get(i).slope() * steady, items.get(i).thresholds());
                double special = own * random.nextGaussian();
                person.rate(d, i, choose(item, have + special, random), choose(item, want + special, random));
            }
        }
        return person;
    }

    private static double[] pair(Random random) {
        double first = random.nextGaussian();
        return new double[]{first,
                HAVE_WITH_WANT * first + Math.sqrt(1 - HAVE_WITH_WANT * HAVE_WITH_WANT) * random.nextGaussian()};
    }

    private double mixed(double shared, double apart) {
        return Math.sqrt(together) * shared + Math.sqrt(1 - together) * apart;
    }

    private static int choose(GradedItem item, double level, Random random) {
        double chance = random.nextDouble();
        int category = 0;
        double sum = item.probability(0, level);
        while (chance > sum && category < item.categories() - 1) {
            category++;
            sum += item.probability(category, level);
        }
        return category;
    }
}
