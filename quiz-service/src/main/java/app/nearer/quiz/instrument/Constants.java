package app.nearer.quiz.instrument;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.nearer.measurement.GradedItem;
import app.nearer.measurement.Prior;
import app.nearer.measurement.Ruler;

/**
 * The measurement constants of an instrument, as their file holds them. Calibration writes such a file.
 *
 * @param status     whether they are provisional, chosen and not estimated, or where the answers came from
 * @param prior      what is taken for granted of levels
 * @param slope      of statements that have no constants of their own
 * @param thresholds of the same
 * @param statements by statement id
 */
public record Constants(String status, Prior prior, double slope, List<Double> thresholds, Map<String, GradedItem> statements) {

    public Constants {
        thresholds = List.copyOf(thresholds);
        statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    }

    /**
     * The same with constants that were estimated, on whose scale levels have mean 0 and deviation 1; how far now and wanted go together is
     * kept.
     *
     * @param people how many lines of answers there were
     */
    public Constants estimated(int people, Map<String, GradedItem> found) {
        return new Constants("estimated from %d lines of answers".formatted(people), new Prior(0, 1, prior.correlation()), slope,
                thresholds, found);
    }

    /** The ruler of a section. */
    Ruler ruler(Section section) {
        GradedItem all = new GradedItem(slope, thresholds);
        return new Ruler(section.statements().stream().map(of -> statements.getOrDefault(of.id(), all)).toList(), prior);
    }
}
