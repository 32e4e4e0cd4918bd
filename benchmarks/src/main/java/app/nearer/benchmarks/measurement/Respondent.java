package app.nearer.benchmarks.measurement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Dimension;
import app.nearer.measurement.RatedItem;

/** A simulated person: the truth, and what was answered. */
final class Respondent {

    private final boolean content;
    private final List<Double> have = new ArrayList<>();
    private final List<Double> want = new ArrayList<>();
    private final Map<Dimension, List<RatedItem>> answers = new EnumMap<>(Dimension.class);

    Respondent(boolean content) {
        this.content = content;
    }

    void levels(double haveLevel, double wantLevel) {
        have.add(haveLevel);
        want.add(wantLevel);
    }

    void rate(int dimension, int item, int now, int wanted) {
        answers.computeIfAbsent(Dimension.values()[dimension], of -> new ArrayList<>()).add(new RatedItem(item, now, wanted));
    }

    /** Whether nothing is missing anywhere. */
    boolean isContent() {
        return content;
    }

    double have(int dimension) {
        return have.get(dimension);
    }

    double want(int dimension) {
        return want.get(dimension);
    }

    Map<Dimension, List<RatedItem>> answers() {
        return answers;
    }
}
