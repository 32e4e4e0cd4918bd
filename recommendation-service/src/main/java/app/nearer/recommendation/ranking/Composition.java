package app.nearer.recommendation.ranking;

import java.util.Arrays;
import java.util.List;

/** Chooses the list that is worth most as a whole: greedily at first, and then mended by exchanges as long as one helps. */
final class Composition {

    private static final int MOST_ROUNDS = 4;
    private static final double BETTER = 1e-9;
    private static final int NONE = -1;

    private final Pool pool;
    private final Sequence sequence;
    private final Worth worth;
    private int[] chosen = {};
    private int[] tried = {};

    Composition(Pool pool, Coverage coverage, Wishes wishes) {
        this.pool = pool;
        this.sequence = new Sequence(pool, coverage, wishes.rules());
        this.worth = new Worth(pool, sequence, wishes);
    }

    /** The items chosen in the order in which they are to be read, {@code size} of them where there are so many articles. */
    List<Candidate> choose(int size) {
        while (chosen.length < size && add()) {
            // the condition does it
        }
        for (int round = 0; chosen.length > 0 && round < MOST_ROUNDS && exchange(); round++) {
            // the condition does it
        }
        sequence.arrange(chosen);
        return Arrays.stream(chosen).mapToObj(pool::get).toList();
    }

    private boolean add() {
        int[] longer = Arrays.copyOf(chosen, chosen.length + 1);
        int best = best(longer, chosen.length, Double.NEGATIVE_INFINITY);
        if (best == NONE) {
            return false;
        }
        longer[chosen.length] = best;
        chosen = longer;
        return true;
    }

    private boolean exchange() {
        boolean better = false;
        double most = worth(chosen, 0, chosen[0]);
        for (int position = 0; position < chosen.length; position++) {
            int best = best(chosen, position, most + BETTER);
            if (best != NONE) {
                chosen[position] = best;
                most = worth(chosen, position, best);
                better = true;
            }
        }
        return better;
    }

    /** The item that makes the list best in one position, or {@code NONE} if none makes it better than {@code least}. */
    private int best(int[] list, int position, double least) {
        int best = NONE;
        double most = least;
        for (int item = 0; item < pool.size(); item++) {
            double value = excluded(list, position, item) ? Double.NEGATIVE_INFINITY : worth(list, position, item);
            if (value > most) {
                best = item;
                most = value;
            }
        }
        return best;
    }

    private boolean excluded(int[] list, int position, int item) {
        for (int other = 0; other < list.length; other++) {
            if (other != position && pool.exclude(list[other], item)) {
                return true;
            }
        }
        return false;
    }

    private double worth(int[] list, int position, int item) {
        if (tried.length != list.length) {
            tried = new int[list.length];
        }
        System.arraycopy(list, 0, tried, 0, list.length);
        tried[position] = item;
        sequence.arrange(tried);
        return worth.of(tried);
    }
}
