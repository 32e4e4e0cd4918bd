package app.nearer.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.DimensionScore;

/** An instrument as measurement sees it: a ruler for each dimension. Makes a profile of answers. */
public final class Meter {

    private final Map<Dimension, Ruler> rulers;
    private final int fewestRated;

    /** @param fewestRated how many statements of a dimension must be rated twice for it to be measured, from 1 */
    public Meter(Map<Dimension, Ruler> rulers, int fewestRated) {
        this.rulers = Collections.unmodifiableMap(new EnumMap<>(rulers));
        this.fewestRated = fewestRated;
    }

    public Map<Dimension, Ruler> rulers() {
        return rulers;
    }

    public int fewestRated() {
        return fewestRated;
    }

    /**
     * Measures each dimension of which enough statements are rated; the others are not measured, and absent.
     *
     * @return have, want, gap and error in points of 0–100, rounded to hundredths, in the order of the dimensions; what is told and kept of it is
     *         coarser ({@link WholePoints})
     */
    public List<DimensionScore> profile(Map<Dimension, List<RatedItem>> answers) {
        Map<Dimension, List<RatedItem>> measured = new EnumMap<>(Dimension.class);
        answers.forEach((dimension, rated) -> {
            if (rated.size() >= fewestRated) {
                measured.put(dimension, rated);
            }
        });
        double scatter = scatter(measured);
        List<DimensionScore> profile = new ArrayList<>();
        measured.forEach((dimension, rated) -> profile.add(score(dimension, ruler(dimension).estimate(rated, scatter))));
        return List.copyOf(profile);
    }

    private double scatter(Map<Dimension, List<RatedItem>> measured) {
        List<Residuals> residuals = new ArrayList<>();
        measured.forEach((dimension, rated) -> residuals.add(ruler(dimension).residuals(rated)));
        return Residuals.scatter(residuals);
    }

    Ruler ruler(Dimension dimension) {
        Ruler ruler = rulers.get(dimension);
        if (ruler == null) {
            throw new IllegalArgumentException("there is no ruler for " + dimension);
        }
        return ruler;
    }

    private static DimensionScore score(Dimension dimension, Estimate estimate) {
        double have = rounded(estimate.have());
        double want = rounded(estimate.want());
        return new DimensionScore(dimension, have, want, rounded(want - have), rounded(estimate.error()));
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
