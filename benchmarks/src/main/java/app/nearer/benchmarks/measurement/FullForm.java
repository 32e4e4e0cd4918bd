package app.nearer.benchmarks.measurement;

import java.util.List;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;
import app.nearer.measurement.Headline;
import app.nearer.measurement.Headlines;
import app.nearer.measurement.Margins;
import app.nearer.measurement.Meter;
import app.nearer.measurement.Ruler;
import app.nearer.measurement.WholePoints;

/** Counts how often what the full form says is true. Tallies of different people add up. */
final class FullForm {

    private static final double FIRST_BIN = 0.80;
    private static final double BIN = 0.05;
    private static final int BINS = 4;

    private long gaps;
    private long covered;
    private long haveCovered;
    private long wantCovered;
    private long emptyGaps;
    private long falselyMissing;
    private long contentPeople;
    private long contentToldOfOne;
    private double bias;
    private double squares;
    private final long[] kinds = new long[Headline.Kind.values().length];
    private final long[] named = new long[BINS];
    private final long[] right = new long[BINS];
    private final double[] claimed = new double[BINS];

    static FullForm of(Respondent person, Meter meter) {
        FullForm tally = new FullForm();
        List<DimensionScore> measured = meter.profile(person.answers());
        List<DimensionScore> profile = WholePoints.of(measured);
        double[] truth = new double[profile.size()];
        boolean toldOfOne = false;
        for (int d = 0; d < truth.length; d++) {
            DimensionScore score = profile.get(d);
            Ruler ruler = meter.rulers().get(score.dimension());
            double have = ruler.points(person.have(d));
            double want = ruler.points(person.want(d));
            truth[d] = want - have;
            tally.count(score, have, want);
            toldOfOne |= Headlines.isMissing(score);
        }
        if (person.isContent()) {
            tally.contentPeople++;
            tally.contentToldOfOne += toldOfOne ? 1 : 0;
        }
        tally.count(WholePoints.of(Headlines.of(measured)), largest(truth), person.isContent());
        return tally;
    }

    private void count(DimensionScore score, double have, double want) {
        double truth = want - have;
        gaps++;
        bias += score.gap() - truth;
        squares += (score.gap() - truth) * (score.gap() - truth);
        covered += Math.abs(score.gap() - truth) <= Margins.ofGap(score) ? 1 : 0;
        haveCovered += Math.abs(score.have() - have) <= Margins.ofEachLevel(score) ? 1 : 0;
        wantCovered += Math.abs(score.want() - want) <= Margins.ofEachLevel(score) ? 1 : 0;
        if (truth == 0) {
            emptyGaps++;
            falselyMissing += Headlines.isMissing(score) ? 1 : 0;
        }
    }

    private void count(Headline headline, Dimension largest, boolean content) {
        kinds[headline.kind().ordinal()]++;
        if (headline.kind() == Headline.Kind.ONE) {
            int bin = Math.min(BINS - 1, (int) ((headline.probability() - FIRST_BIN) / BIN));
            named[bin]++;
            claimed[bin] += headline.probability();
            right[bin] += !content && headline.dimensions().getFirst() == largest ? 1 : 0;
        }
    }

    private static Dimension largest(double[] truth) {
        int largest = 0;
        for (int d = 1; d < truth.length; d++) {
            largest = truth[d] > truth[largest] ? d : largest;
        }
        return Dimension.values()[largest];
    }

    FullForm plus(FullForm other) {
        FullForm sum = new FullForm();
        for (FullForm one : List.of(this, other)) {
            sum.gaps += one.gaps;
            sum.covered += one.covered;
            sum.haveCovered += one.haveCovered;
            sum.wantCovered += one.wantCovered;
            sum.emptyGaps += one.emptyGaps;
            sum.falselyMissing += one.falselyMissing;
            sum.contentPeople += one.contentPeople;
            sum.contentToldOfOne += one.contentToldOfOne;
            sum.bias += one.bias;
            sum.squares += one.squares;
            for (int k = 0; k < kinds.length; k++) {
                sum.kinds[k] += one.kinds[k];
            }
            for (int bin = 0; bin < BINS; bin++) {
                sum.named[bin] += one.named[bin];
                sum.right[bin] += one.right[bin];
                sum.claimed[bin] += one.claimed[bin];
            }
        }
        return sum;
    }

    /** The share of true gaps that lie as near to the measured one as is said of 95 in 100. */
    double coverage() {
        return (double) covered / gaps;
    }

    /** The same of what there is. */
    double haveCoverage() {
        return (double) haveCovered / gaps;
    }

    /** The same of what is wanted. */
    double wantCoverage() {
        return (double) wantCovered / gaps;
    }

    /** Of dimensions without a true gap, the share called missing. */
    double falselyMissing() {
        return (double) falselyMissing / emptyGaps;
    }

    /** Of people without a true gap anywhere, the share told of one. */
    double contentToldOfOne() {
        return (double) contentToldOfOne / contentPeople;
    }

    /** How much larger measured gaps are than true ones on average, in points. */
    double bias() {
        return bias / gaps;
    }

    double rootMeanSquare() {
        return Math.sqrt(squares / gaps);
    }

    double share(Headline.Kind kind) {
        return (double) kinds[kind.ordinal()] / (kinds[0] + kinds[1] + kinds[2]);
    }

    /** How far what was claimed of headlines of kind ONE lies from how often they were right: the mean over four bins, weighted. */
    double calibrationError() {
        double distance = 0;
        long all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            distance += Math.abs(claimed[bin] - right[bin]);
            all += named[bin];
        }
        return distance / all;
    }
}
