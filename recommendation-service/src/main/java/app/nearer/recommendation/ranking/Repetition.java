package app.nearer.recommendation.ranking;

import java.util.Arrays;
import java.util.List;

import app.nearer.tipindex.TipValues;

/** How far each two items of a pool say the same, from 0 (as different as tips usually are) to 1. */
final class Repetition {

    /** Likeness up to here is no repetition. */
    private static final double UNLIKE = 0.3;

    private static final float UNKNOWN = -1;

    private final List<TipValues> tips;
    private final float[] known;

    Repetition(List<Candidate> pool) {
        tips = pool.stream().map(Candidate::tip).toList();
        known = new float[tips.size() * tips.size()];
        Arrays.fill(known, UNKNOWN);
    }

    /** Looked up once for each two that are ever asked about, which are few of all. */
    double of(int one, int other) {
        int pair = Math.max(one, other) * tips.size() + Math.min(one, other);
        if (known[pair] == UNKNOWN) {
            double likeness = Features.likeness(tips.get(Math.max(one, other)), tips.get(Math.min(one, other)));
            known[pair] = (float) (Math.max(0, likeness - UNLIKE) / (1 - UNLIKE));
        }
        return known[pair];
    }
}
