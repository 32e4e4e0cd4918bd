package app.nearer.benchmarks.measurement;

import java.util.List;
import java.util.Random;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Headlines;
import app.nearer.measurement.Meter;

/**
 * People who know no model: each rating is a level on the scale of five with an error of its own, rounded.
 *
 * @param noise the standard deviation of that error, in steps of the scale
 */
record RatingNoise(double noise) {

    private static final int STEPS = 5;

    /** How many of so many people without any gap are told of one. */
    long toldOfOne(int people, Meter meter) {
        Random random = new Random(11);
        long told = 0;
        for (int person = 0; person < people; person++) {
            List<DimensionScore> profile = profile(random, -1, 0, 0, meter);
            told += Headlines.of(profile).kind() == Headline.Kind.NONE ? 0 : 1;
        }
        return told;
    }

    /** How many of so many people with one gap, from this level to that one, are told of it first. */
    long toldOfItFirst(int people, double have, double want, Meter meter) {
        Random random = new Random(12);
        long told = 0;
        for (int person = 0; person < people; person++) {
            int dimension = random.nextInt(Population.DIMENSIONS);
            Headline headline = Headlines.of(profile(random, dimension, have, want, meter));
            told += headline.dimensions().stream().findFirst().filter(Dimension.values()[dimension]::equals).isPresent() ? 1 : 0;
        }
        return told;
    }

    private List<DimensionScore> profile(Random random, int withGap, double have, double want, Meter meter) {
        Respondent person = new Respondent(withGap < 0);
        for (int d = 0; d < Population.DIMENSIONS; d++) {
            double level = 2 + 2.5 * random.nextDouble();
            double from = d == withGap ? have : level;
            double to = d == withGap ? want : level;
            int statements = meter.rulers().get(Dimension.values()[d]).items().size();
            for (int i = 0; i < statements; i++) {
                person.rate(d, i, rating(from, random), rating(to, random));
            }
        }
        return meter.profile(person.answers());
    }

    private int rating(double level, Random random) {
        return Math.clamp(Math.round(level + noise * random.nextGaussian()), 1, STEPS) - 1;
    }
}
