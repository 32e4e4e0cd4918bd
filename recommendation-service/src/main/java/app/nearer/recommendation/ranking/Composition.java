package app.nearer.recommendation.ranking;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses a set of items that is good as a whole. What is sought is the largest value of: how well the items fit on average, less how far
 * their dimensions are from the shares asked for (the λ-trade-off of H. Steck, Calibrated recommendations, RecSys 2018), less what they
 * repeat of each other, plus what they gain for each need, where a second item that meets it gains half of what the first did (needs weighted
 * by their shares: R. Agrawal et al., Diversifying search results, WSDM 2009), and the same for the barriers named, less what is missing that
 * a list must have. It is found greedily and then mended by exchanges as long as one helps.
 */
final class Composition {

    private static final int MOST_ROUNDS = 4;
    private static final double BETTER = 1e-12;
    private static final int NONE = -1;

    private final Pool pool;
    private final Others others;
    private int[] chosen = {};

    Composition(Pool pool, Coverage coverage, Wishes wishes) {
        this.pool = pool;
        this.others = new Others(pool, coverage, wishes);
    }

    /** The items chosen, {@code size} of them where there are so many articles. */
    List<Candidate> choose(int size) {
        while (chosen.length < size && add()) {
            // the condition does it
        }
        for (int round = 0; round < MOST_ROUNDS && exchange(); round++) {
            // the condition does it
        }
        return Arrays.stream(chosen).mapToObj(pool::get).toList();
    }

    private boolean add() {
        int[] longer = Arrays.copyOf(chosen, chosen.length + 1);
        longer[chosen.length] = NONE;
        others.see(longer, chosen.length);
        int best = best(Double.NEGATIVE_INFINITY);
        if (best == NONE) {
            return false;
        }
        longer[chosen.length] = best;
        chosen = longer;
        return true;
    }

    private boolean exchange() {
        boolean better = false;
        for (int position = 0; position < chosen.length; position++) {
            others.see(chosen, position);
            int best = best(others.valueWith(chosen[position]) + BETTER);
            if (best != NONE) {
                chosen[position] = best;
                better = true;
            }
        }
        return better;
    }

    /** The item that makes the list best beside the others, or {@code NONE} if none makes it better than {@code least}. */
    private int best(double least) {
        int best = NONE;
        double most = least;
        for (int item = 0; item < pool.size(); item++) {
            double value = others.exclude(item) ? Double.NEGATIVE_INFINITY : others.valueWith(item);
            if (value > most) {
                best = item;
                most = value;
            }
        }
        return best;
    }
}
