package app.nearer.recommendation.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.nearer.contracts.Dimension;
import app.nearer.contracts.Quality;

/**
 * Which items stand for which of the dimensions asked for: those that treat it at least half as strongly as the best candidate does.
 *
 * @param strongest the strength of the best candidate in each dimension asked for that any candidate treats
 */
record Coverage(Map<Dimension, Double> strongest, Wishes wishes) {

    private static final double ENOUGH = 0.5;

    static Coverage of(List<Candidate> candidates, Wishes wishes) {
        Coverage coverage = new Coverage(new EnumMap<>(Dimension.class), wishes);
        for (Candidate candidate : candidates) {
            for (Dimension dimension : wishes.needs().byDimension().keySet()) {
                double strength = coverage.strength(candidate, dimension);
                if (strength > 0) {
                    coverage.strongest.merge(dimension, strength, Math::max);
                }
            }
        }
        return coverage;
    }

    /** How strongly an item does what is asked for in a dimension, as a share of what the best candidate does; 0 where nobody asks. */
    double share(Candidate candidate, Dimension dimension) {
        Double best = strongest.get(dimension);
        return best == null ? 0 : strength(candidate, dimension) / best;
    }

    /** The largest of these shares. */
    double share(Candidate candidate) {
        double largest = 0;
        for (Dimension dimension : strongest.keySet()) {
            largest = Math.max(largest, share(candidate, dimension));
        }
        return largest;
    }

    boolean covers(Candidate candidate, Dimension dimension) {
        return share(candidate, dimension) >= ENOUGH;
    }

    /** The dimensions that the first items must cover. */
    List<Dimension> large() {
        return strongest.keySet().stream().filter(wishes::isLarge).toList();
    }

    private double strength(Candidate candidate, Dimension dimension) {
        boolean meets = !wishes.needs().asksForRoomIn(dimension) || candidate.tip().qualities().contains(Quality.AUTONOMY);
        return meets ? candidate.factor() * candidate.tip().strengths().getOrDefault(dimension, 0) : 0;
    }
}
