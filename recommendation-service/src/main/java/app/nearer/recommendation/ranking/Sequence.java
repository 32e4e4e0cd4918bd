package app.nearer.recommendation.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.nearer.contracts.Caution;
import app.nearer.recommendation.ranking.Rules.Rule;

/**
 * The order in which a list is read: it opens with something small that can be done today and builds up in effort, but for what its head needs
 * to cover all that is asked for most; of the same effort, what does most comes first.
 */
final class Sequence {

    /** Items that cover all large shares between them, at the head of the list. */
    private static final int HEAD = 5;

    private static final int NONE = -1;

    /** Cautions of items with which nobody should begin. */
    private static final Set<Caution> NOT_AT_ONCE = Set.of(Caution.CONFRONTATION, Caution.PAIN, Caution.OPENING_UP, Caution.SEX);

    private static final Comparator<Candidate> EFFORT = Comparator.comparingInt(candidate -> candidate.tip().effort());

    private final Pool pool;
    private final int[] place;
    private final boolean opening;
    private final int large;

    Sequence(Pool pool, Coverage coverage, Rules rules) {
        this.pool = pool;
        this.place = places(pool, rules);
        this.opening = rules.have(Rule.OPENING);
        this.large = rules.have(Rule.COVERAGE) ? (1 << coverage.large().size()) - 1 : 0;
    }

    /** Smaller efforts first, and the best first among equals. */
    static List<Candidate> buildingUp(List<Candidate> chosen) {
        return chosen.stream().sorted(EFFORT.thenComparing(Candidate.BEST_FIRST)).toList();
    }

    /** Whether a list may open with this item. */
    static boolean opens(Candidate candidate, Wishes wishes) {
        return candidate.tip().effort() == 1 && candidate.tip().minutes() <= wishes.minutes()
                && candidate.tip().cautions().stream().noneMatch(NOT_AT_ONCE::contains);
    }

    private static int[] places(Pool pool, Rules rules) {
        Comparator<Integer> effort = Comparator.comparingInt(item -> rules.have(Rule.EFFORT) ? pool.effort(item) : 0);
        Comparator<Integer> gain = Comparator.comparingDouble(pool::gain);
        List<Integer> order = IntStream.range(0, pool.size()).boxed()
                .sorted(effort.thenComparing(gain.reversed()).thenComparing(Comparator.naturalOrder())).toList();
        int[] places = new int[pool.size()];
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        return places;
    }

    /** Puts items into their order. */
    void arrange(int[] items) {
        for (int end = 1; end < items.length; end++) {
            for (int at = end; at > 0 && place[items[at]] < place[items[at - 1]]; at--) {
                swap(items, at, at - 1);
            }
        }
        if (opening) {
            int opener = 0;
            while (opener < items.length && !pool.opens(items[opener])) {
                opener++;
            }
            for (int at = opener; at > 0 && opener < items.length; at--) {
                swap(items, at, at - 1);
            }
        }
        coverInTheHead(items);
    }

    /** How many large shares the head of a list does without. */
    int lacks(int[] order) {
        return Integer.bitCount(large & ~covered(order, NONE));
    }

    /** How often the next item asks for less than the one before. */
    int stepsBack(int[] order) {
        int back = 0;
        for (int at = 1; at < order.length; at++) {
            back += pool.effort(order[at]) < pool.effort(order[at - 1]) ? 1 : 0;
        }
        return back;
    }

    /** What alone covers a large share that the head does without changes places with the last item there that is not needed for another. */
    private void coverInTheHead(int[] order) {
        for (int covering = HEAD; covering < order.length && lacks(order) > 0; covering++) {
            int more = covered(order, NONE) | pool.covers(order[covering]);
            for (int last = HEAD - 1; last > 0 && (more & large & ~covered(order, NONE)) != 0; last--) {
                if ((more & large & ~(covered(order, last) | pool.covers(order[covering]))) == 0) {
                    swap(order, last, covering);
                }
            }
        }
    }

    private int covered(int[] order, int without) {
        int covered = 0;
        for (int at = 0; at < Math.min(HEAD, order.length); at++) {
            covered |= at == without ? 0 : pool.covers(order[at]);
        }
        return covered;
    }

    private static void swap(int[] items, int one, int other) {
        int item = items[one];
        items[one] = items[other];
        items[other] = item;
    }
}
